import { catalogueVersion } from "../generation/catalogue/rules.ts";
import { makeId } from "../ids.ts";
import type { Tx } from "../infra/db/client.ts";
import type { Settlement } from "./schema.ts";

export type NewHold = {
  readonly workspaceId: string;
  readonly userId: string;
  readonly generationId: string;
  readonly amountMicroUsd: bigint;
};

/** In the transaction that queues the generations: a picture that can be asked for has its money put aside. */
export async function createHolds(tx: Tx, holds: readonly NewHold[]): Promise<void> {
  await tx.hold.createMany({
    data: holds.map((hold) => ({ id: makeId(), state: "held", priceVersion: catalogueVersion, ...hold })),
  });
}

/** held → settled | released, once: a second settlement changes nothing. */
export async function settleHolds(tx: Tx, generationIds: readonly string[], settlement: Settlement): Promise<void> {
  await tx.hold.updateMany({
    where: { generationId: { in: [...generationIds] }, state: "held" },
    data:
      settlement.state === "released"
        ? { state: "released" }
        : {
            state: "settled",
            settledMicroUsd: settlement.microUsd,
            ...(settlement.usage ? { usage: { ...settlement.usage } } : {}),
          },
  });
}

/** For pictures that were sent and given up: what was put aside counts as spent, because nobody can know better. */
export async function settleAtEstimate(tx: Tx, generationIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE hold SET state = 'settled', settled_micro_usd = amount_micro_usd, updated_at = now()
    WHERE state = 'held' AND generation_id = ANY(${[...generationIds]}::uuid[])`;
}

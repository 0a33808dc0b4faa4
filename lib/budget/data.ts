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
  const rows = holds.map((hold) => ({
    id: makeId(),
    workspace_id: hold.workspaceId,
    user_id: hold.userId,
    generation_id: hold.generationId,
    amount_micro_usd: hold.amountMicroUsd.toString(),
  }));
  await tx.$executeRaw`
    INSERT INTO hold (id, workspace_id, user_id, generation_id, state, amount_micro_usd, price_version)
    SELECT id, workspace_id, user_id, generation_id, 'held', amount_micro_usd, ${catalogueVersion}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, user_id uuid, generation_id uuid, amount_micro_usd bigint)`;
}

/** held → settled | released, once: a second settlement changes nothing. */
export async function settleHolds(tx: Tx, generationIds: readonly string[], settlement: Settlement): Promise<void> {
  const microUsd = settlement.state === "settled" ? settlement.microUsd.toString() : null;
  const usage = settlement.state === "settled" && settlement.usage ? JSON.stringify(settlement.usage) : null;
  await tx.$executeRaw`
    UPDATE hold SET state = ${settlement.state}, settled_micro_usd = ${microUsd}::bigint, usage = ${usage}::jsonb,
      updated_at = now()
    WHERE state = 'held' AND generation_id = ANY(${[...generationIds]}::uuid[])`;
}

/** For pictures that were sent and given up: what was put aside counts as spent, because nobody can know better. */
export async function settleAtEstimate(tx: Tx, generationIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE hold SET state = 'settled', settled_micro_usd = amount_micro_usd, updated_at = now()
    WHERE state = 'held' AND generation_id = ANY(${[...generationIds]}::uuid[])`;
}

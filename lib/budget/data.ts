import { makeId } from "../ids.ts";
import { Prisma, type Tx } from "../infra/db/client.ts";
import type { PriceRange, Settlement } from "./schema.ts";

export type NewHold = PriceRange & {
  readonly workspaceId: string;
  readonly userId: string;
  readonly generationId: string;
  readonly priceVersion: string;
};

/** Why money is no longer put aside although no picture came of it. */
export type Release = "cancelled" | "refused" | "failed" | "asked_again" | "left" | "expired";

/** In the transaction that queues the generations: a picture that can be asked for has its money put aside. */
export async function createHolds(tx: Tx, holds: readonly NewHold[]): Promise<void> {
  await insertHolds(tx, holds, Prisma.sql`'held', NULL, NULL`);
}

/** For pictures that are not queued because a limit or the lack of a price keeps them: nothing is put aside. */
export async function createReleasedHolds(tx: Tx, holds: readonly NewHold[]): Promise<void> {
  await insertHolds(tx, holds, Prisma.sql`'released', 'failed', now()`);
}

/** `state` are its state, the reason why it is not held, and since when. */
async function insertHolds(tx: Tx, holds: readonly NewHold[], state: Prisma.Sql): Promise<void> {
  const rows = holds.map((hold) => ({
    id: makeId(),
    workspace_id: hold.workspaceId,
    user_id: hold.userId,
    generation_id: hold.generationId,
    low_micro_usd: hold.lowMicroUsd.toString(),
    amount_micro_usd: hold.highMicroUsd.toString(),
    price_version: hold.priceVersion,
  }));
  await tx.$executeRaw`
    INSERT INTO hold (id, workspace_id, user_id, generation_id, state, reason, settled_at, low_micro_usd,
      amount_micro_usd, price_version)
    SELECT id, workspace_id, user_id, generation_id, ${state}, low_micro_usd, amount_micro_usd, price_version
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (id uuid, workspace_id uuid, user_id uuid, generation_id uuid, low_micro_usd bigint,
          amount_micro_usd bigint, price_version text)`;
}

/**
 * → settled, with the usage that it becomes. Once: a second settlement changes nothing. Money that was given back for a
 * picture that nobody expected any more is spent all the same when the picture is found.
 */
export async function settleHold(
  tx: Tx,
  generationId: string,
  { microUsd, usage, isEstimated }: Settlement,
): Promise<void> {
  const tokens = usage && JSON.stringify(usage);
  await tx.$executeRaw`
    WITH settled AS (
      UPDATE hold SET state = 'settled', settled_micro_usd = ${microUsd.toString()}::bigint, usage = ${tokens}::jsonb,
        is_estimated = ${isEstimated}, reason = CASE state WHEN 'held' THEN 'drawn' ELSE 'found' END, settled_at = now(), updated_at = now()
      WHERE state <> 'settled' AND generation_id = ${generationId}::uuid
      RETURNING *)
    INSERT INTO usage (id, workspace_id, user_id, kind, provider_id, model, turn_id, generation_id, micro_usd,
      is_estimated, tokens)
    SELECT s.id, s.workspace_id, s.user_id, 'picture', g.provider_id, g.model, g.turn_id, g.id, s.settled_micro_usd,
      s.is_estimated, s.usage
    FROM settled s JOIN generation g ON g.id = s.generation_id`;
}

/** For pictures that were sent and given up: what was put aside counts as spent, because nobody can know better. */
export async function settleAtEstimate(tx: Tx, generationIds: readonly string[], reason: Release): Promise<void> {
  if (generationIds.length === 0) return;
  await tx.$executeRaw`
    WITH settled AS (
      UPDATE hold SET state = 'settled', settled_micro_usd = amount_micro_usd, is_estimated = true, reason = ${reason},
        settled_at = now(), updated_at = now()
      WHERE state = 'held' AND generation_id = ANY(${[...generationIds]}::uuid[])
      RETURNING *)
    INSERT INTO usage (id, workspace_id, user_id, kind, provider_id, model, turn_id, generation_id, micro_usd,
      is_estimated, tokens)
    SELECT s.id, s.workspace_id, s.user_id, 'picture', g.provider_id, g.model, g.turn_id, g.id, s.settled_micro_usd,
      true, NULL
    FROM settled s JOIN generation g ON g.id = s.generation_id`;
}

/** held → released: it cost nothing, or nobody asks any more. */
export async function releaseHolds(tx: Tx, generationIds: readonly string[], reason: Release): Promise<void> {
  if (generationIds.length === 0) return;
  await tx.$executeRaw`
    UPDATE hold SET state = 'released', reason = ${reason}, settled_at = now(), updated_at = now()
    WHERE state = 'held' AND generation_id = ANY(${[...generationIds]}::uuid[])`;
}

/** Money held for pictures nobody decided about is given back after so many hours; how many holds that were. */
export async function expireUnknown(tx: Tx, hours: number): Promise<number> {
  return await tx.$executeRaw`
    UPDATE hold SET state = 'released', reason = 'expired', settled_at = now(), updated_at = now()
    FROM generation g
    WHERE g.id = hold.generation_id AND g.state = 'unknown' AND hold.state = 'held'
      AND g.ended_at < now() - make_interval(hours => ${hours})`;
}

import { makeId } from "../../ids.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import { findPictures } from "../rows/data.ts";

// I5: what was put aside is held, settled or released, and each settled hold is one line of usage with the same amount.

export const findWithoutHold = findPictures(Prisma.sql`
  FROM generation g LEFT JOIN hold h ON h.generation_id = g.id WHERE h.id IS NULL AND NOT g.is_reused`);

export const findUnsettled = findPictures(Prisma.sql`
  FROM generation g JOIN hold h ON h.generation_id = g.id WHERE g.state = 'done' AND h.state <> 'settled'`);

export const findHeldAfterEnd = findPictures(Prisma.sql`
  FROM generation g JOIN hold h ON h.generation_id = g.id
  WHERE g.state IN ('refused', 'failed', 'cancelled') AND h.state = 'held'`);

export const findUnheld = findPictures(Prisma.sql`
  FROM generation g JOIN hold h ON h.generation_id = g.id
  WHERE g.state IN ('queued', 'reserved') AND h.state <> 'held'`);

export const findUncounted = findPictures(Prisma.sql`
  FROM generation g JOIN hold h ON h.generation_id = g.id LEFT JOIN usage u ON u.generation_id = g.id
  WHERE h.state = 'settled' AND (u.id IS NULL OR h.settled_micro_usd IS NULL
    OR u.micro_usd <> h.settled_micro_usd OR u.is_estimated <> h.is_estimated)`);

export const findOvercounted = findPictures(Prisma.sql`
  FROM generation g JOIN hold h ON h.generation_id = g.id JOIN usage u ON u.generation_id = g.id
  WHERE h.state <> 'settled'`);

export async function addHold(tx: Tx, generationId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO hold (id, workspace_id, user_id, generation_id, state, low_micro_usd, amount_micro_usd, price_version)
    SELECT ${makeId()}::uuid, workspace_id, requested_by_id, id, 'held', 0, 0, 'unknown'
      FROM generation WHERE id = ${generationId}::uuid
    ON CONFLICT DO NOTHING`;
}

export async function readHold(db: Tx, generationId: string) {
  const [row] = await db.$queryRaw<
    readonly {
      readonly state: string;
      readonly amountMicroUsd: bigint;
      readonly wasBilled: string | null;
      readonly generationState: string;
    }[]
  >`
    SELECT h.state, h.amount_micro_usd AS "amountMicroUsd", g.failure->>'wasBilled' AS "wasBilled",
      g.state AS "generationState"
    FROM hold h JOIN generation g ON g.id = h.generation_id WHERE g.id = ${generationId}::uuid`;
  return row ?? null;
}

export async function holdAgain(tx: Tx, generationId: string): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE hold SET state = 'held', reason = NULL, settled_at = NULL, updated_at = now()
    WHERE generation_id = ${generationId}::uuid AND state = 'released'`;
  return count === 1;
}

/** It was paid for before it was sent, which cannot be: it is not sent any more. */
export async function endPaid(tx: Tx, generationId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE generation SET state = 'failed', failure = '{"code": "interrupted", "wasBilled": "maybe"}'::jsonb,
      step = step + 1, lease_owner = NULL, lease_until = NULL, ended_at = now(), updated_at = now()
    WHERE id = ${generationId}::uuid AND state IN ('queued', 'reserved')`;
}

/** The line of usage that the hold says it became. */
export async function recount(tx: Tx, generationId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE hold SET settled_micro_usd = amount_micro_usd, is_estimated = true
    WHERE generation_id = ${generationId}::uuid AND state = 'settled' AND settled_micro_usd IS NULL`;
  await tx.$executeRaw`
    INSERT INTO usage (id, workspace_id, user_id, kind, provider_id, model, turn_id, generation_id, micro_usd,
      is_estimated, tokens, created_at)
    SELECT h.id, h.workspace_id, h.user_id, 'picture', g.provider_id, g.model, g.turn_id, g.id, h.settled_micro_usd,
      h.is_estimated, h.usage, coalesce(h.settled_at, now())
    FROM hold h JOIN generation g ON g.id = h.generation_id
    WHERE h.generation_id = ${generationId}::uuid AND h.state = 'settled'
    ON CONFLICT (generation_id) DO UPDATE SET micro_usd = excluded.micro_usd, is_estimated = excluded.is_estimated`;
}

/** The hold becomes what its line of usage says. */
export async function settleAsCounted(tx: Tx, generationId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE hold SET state = 'settled', settled_micro_usd = u.micro_usd, is_estimated = u.is_estimated,
      settled_at = u.created_at, updated_at = now()
    FROM usage u WHERE u.generation_id = hold.generation_id AND hold.generation_id = ${generationId}::uuid`;
}

export type Sums = {
  readonly held: bigint;
  readonly settled: bigint;
  readonly released: bigint;
  readonly spent: bigint;
};

/** Micro-dollars of all holds by state, and of the usage of pictures that still exist. */
export async function readSums(db: Tx): Promise<Sums> {
  const [sums] = await db.$queryRaw<readonly Sums[]>`
    SELECT coalesce(sum(h.amount_micro_usd) FILTER (WHERE h.state = 'held'), 0)::bigint AS held,
      coalesce(sum(h.settled_micro_usd) FILTER (WHERE h.state = 'settled'), 0)::bigint AS settled,
      coalesce(sum(h.amount_micro_usd) FILTER (WHERE h.state = 'released'), 0)::bigint AS released,
      coalesce(sum(u.micro_usd), 0)::bigint AS spent
    FROM hold h LEFT JOIN usage u ON u.generation_id = h.generation_id`;
  return sums ?? { held: 0n, settled: 0n, released: 0n, spent: 0n };
}

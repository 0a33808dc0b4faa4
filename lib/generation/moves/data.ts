import { type Release, releaseHolds, settleAtEstimate, settleHold } from "../../budget/data.ts";
import type { Settlement } from "../../budget/schema.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { FailureView } from "../../studio/schema.ts";
import type { Actor } from "../../workspace/schema.ts";
import { assertMoves, cancellable, type GenerationState } from "../rules.ts";
import { leasedStates } from "../states/data.ts";

// Every arrow of the state machine: compare-and-set on state and lease owner, by the database's clock.

export const leaseS = 30;

type Move = {
  readonly id: string;
  readonly from: readonly GenerationState[];
  readonly to: GenerationState;
  /** Whose lease it must be; left out where nobody's lease is looked at. */
  readonly owner?: string | null;
  readonly set: Prisma.Sql;
};

const foundAfter = ["unknown", "failed"] as const;
const noLease = Prisma.sql`lease_owner = NULL, lease_until = NULL`;

/** False when the row has moved on, or is somebody else's. @throws {Error} on a move that the table does not have */
async function move(tx: Tx, { id, from, to, owner, set }: Move): Promise<boolean> {
  assertMoves(from, to);
  const isOwned = owner === undefined ? Prisma.empty : Prisma.sql`AND lease_owner IS NOT DISTINCT FROM ${owner}`;
  const count = await tx.$executeRaw`
    UPDATE generation SET state = ${to}, step = step + 1, updated_at = now(), ${set}
    WHERE id = ${id}::uuid AND state = ANY(${[...from]}) ${isOwned}`;
  return count === 1;
}

/** reserved → sending: committed before the call, and only while its money is held. */
export async function markSending(db: Tx, id: string, owner: string): Promise<boolean> {
  assertMoves(["reserved"], "sending");
  const count = await db.$executeRaw`
    UPDATE generation SET state = 'sending', step = step + 1, sent_at = now(), answered_at = NULL, request_id = NULL,
      updated_at = now(), lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND state = 'reserved' AND lease_owner = ${owner}
      AND EXISTS (SELECT FROM hold WHERE generation_id = ${id}::uuid AND state = 'held')`;
  return count === 1;
}

/** sending → receiving: the provider answers. */
export async function markReceiving(db: Tx, id: string, owner: string, requestId: string | null): Promise<boolean> {
  const set = Prisma.sql`answered_at = now(), request_id = ${requestId},
    lease_until = now() + make_interval(secs => ${leaseS})`;
  return await move(db, { id, from: ["sending"], to: "receiving", owner, set });
}

/** False when the generation is no longer ours: cancelled, or taken over. */
export async function renewLease(db: Tx, id: string, owner: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE generation SET lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND lease_owner = ${owner} AND state IN (${leasedStates})`;
  return count === 1;
}

/** False when the generation is no longer ours. */
export async function setPartialCount(db: Tx, id: string, owner: string, partialCount: number): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE generation SET partial_count = ${partialCount}, step = step + 1, updated_at = now()
    WHERE id = ${id}::uuid AND state = 'receiving' AND lease_owner = ${owner}`;
  return count === 1;
}

/** receiving → stored: the bytes are safe, and what is known of them is with the row. */
export async function markStored(tx: Tx, id: string, owner: string | null, stored: object): Promise<boolean> {
  const set = Prisma.sql`stored = ${JSON.stringify(stored)}::jsonb, stored_at = now(), failure = NULL, ended_at = NULL`;
  return await move(tx, { id, from: ["receiving"], to: "stored", owner, set });
}

/** → stored: the bytes of a picture that had been given up were found. With a lease, so that whoever dies now is missed. */
export async function markFound(tx: Tx, id: string, finder: string, stored: object): Promise<boolean> {
  const set = Prisma.sql`stored = ${JSON.stringify(stored)}::jsonb, stored_at = now(), failure = NULL, ended_at = NULL,
    lease_owner = ${finder}, lease_until = now() + make_interval(secs => ${leaseS})`;
  return await move(tx, { id, from: foundAfter, to: "stored", set });
}

/** stored → done, with its asset; its money is settled. */
export async function markDone(tx: Tx, id: string, assetId: string, settlement: Settlement): Promise<boolean> {
  const set = Prisma.sql`asset_id = ${assetId}::uuid, stored = NULL, ended_at = now(), ${noLease}`;
  if (!(await move(tx, { id, from: ["stored"], to: "done", set }))) return false;
  await settleHold(tx, id, settlement);
  return true;
}

export type Ending = {
  readonly state: "refused" | "failed" | "unknown" | "cancelled";
  readonly failure?: FailureView;
  readonly requestId?: string | undefined;
  /** What becomes of the money: kept aside, because nobody can know yet; given back; or spent as estimated. */
  readonly money: "hold" | "release" | "spend";
  /** What was spent, where the picture came and is not shown; else what was put aside counts. */
  readonly settlement?: Settlement | undefined;
};

const endable = {
  refused: ["reserved", "sending", "receiving"],
  failed: ["queued", "reserved", "sending", "receiving"],
  unknown: ["sending", "receiving"],
  cancelled: ["reserved", "sending", "receiving"],
} as const satisfies Readonly<Record<Ending["state"], readonly GenerationState[]>>;

/** To an end without a picture, with the books. False when it was cancelled or taken over meanwhile. */
export async function endWithout(tx: Tx, id: string, owner: string | null, ending: Ending): Promise<boolean> {
  const { state, failure, requestId, money, settlement } = ending;
  const set = Prisma.sql`failure = ${failure ? JSON.stringify(failure) : null}::jsonb, ended_at = now(),
    request_id = coalesce(${requestId ?? null}, request_id), ${noLease}`;
  if (!(await move(tx, { id, from: endable[state], to: state, owner, set }))) return false;
  if (money === "release") await releaseHolds(tx, [id], reasonOf(state));
  if (money === "spend" && settlement) await settleHold(tx, id, settlement);
  else if (money === "spend") await settleAtEstimate(tx, [id], reasonOf(state));
  return true;
}

function reasonOf(state: Ending["state"]): Release {
  return state === "unknown" ? "expired" : state;
}

/** Whoever takes a lease over may be its owner, still at work: what it has sent meanwhile must not be asked for again. */
const unsent: readonly GenerationState[] = ["reserved"];
const taken: readonly GenerationState[] = ["reserved", "sending", "receiving"];

/** Back to the queue, for a request that was not sent, surely drew nothing, or surely cost nothing. */
export async function requeue(
  tx: Tx,
  id: string,
  owner: string | null,
  wait: { readonly seconds: number; readonly reason: string } | null,
  isUnsent = false,
): Promise<boolean> {
  const set = Prisma.sql`sent_at = NULL, answered_at = NULL, partial_count = 0, ${noLease},
    wait_reason = ${wait?.reason ?? null},
    not_before = ${wait ? Prisma.sql`now() + make_interval(secs => ${wait.seconds})` : Prisma.sql`NULL`}`;
  return await move(tx, { id, from: isUnsent ? unsent : taken, to: "queued", owner, set });
}

/** unknown → cancelled: the person does not want to know any more, and its money is given back. */
export async function letBe(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const mine = await tx.generation.count({ where: { id, workspaceId: actor.workspaceId } });
  if (mine === 0 || !(await move(tx, { id, from: ["unknown"], to: "cancelled", set: noLease }))) return false;
  await releaseHolds(tx, [id], "left");
  return true;
}

/**
 * Cancels what may be cancelled; the ids of those that were. Money for a picture that was never sent is released at
 * once; one that was sent may have been drawn, which costs nothing only where drawing is free.
 */
export async function cancelRunning(
  tx: Tx,
  actor: Actor,
  which: { readonly turnId: string } | { readonly id: string },
): Promise<readonly string[]> {
  assertMoves(cancellable, "cancelled");
  const chosen = "id" in which ? Prisma.sql`id = ${which.id}::uuid` : Prisma.sql`turn_id = ${which.turnId}::uuid`;
  const rows = await tx.$queryRaw<readonly { readonly id: string; readonly wasSent: boolean }[]>`
    WITH chosen AS (
      SELECT id, state IN ('sending', 'receiving') AS was_sent FROM generation
       WHERE ${chosen} AND workspace_id = ${actor.workspaceId}::uuid AND state = ANY(${[...cancellable]})
       ORDER BY id FOR UPDATE)
    UPDATE generation g SET state = 'cancelled', step = step + 1, updated_at = now(), ended_at = now(), ${noLease},
      failure = CASE WHEN chosen.was_sent THEN jsonb_build_object('code', 'interrupted', 'wasBilled',
        CASE WHEN (SELECT amount_micro_usd FROM hold WHERE generation_id = g.id) = 0 THEN 'no' ELSE 'maybe' END) END
    FROM chosen WHERE g.id = chosen.id RETURNING g.id, chosen.was_sent AS "wasSent"`;
  const ids = (wasSent: boolean) => rows.filter((row) => row.wasSent === wasSent).map((row) => row.id);
  await releaseHolds(tx, ids(false), "cancelled");
  await settleAtEstimate(tx, ids(true), "cancelled");
  return rows.map((row) => row.id);
}

import type { Tx } from "../../infra/db/client.ts";
import type { GenerationState } from "../rules.ts";
import { leasedStates } from "../states/data.ts";

export type Stranded = {
  readonly id: string;
  readonly workspaceId: string;
  readonly turnId: string;
  readonly providerId: string;
  readonly model: string;
  readonly state: GenerationState;
  readonly owner: string | null;
  readonly attempt: number;
  readonly amountMicroUsd: bigint;
};

/** Those whose lease ran out. For recovery. */
export async function findStranded(db: Tx): Promise<readonly Stranded[]> {
  return await db.$queryRaw<Stranded[]>`
    SELECT g.id, g.workspace_id AS "workspaceId", g.turn_id AS "turnId", g.provider_id AS "providerId",
      g.model, g.state, g.attempt, g.lease_owner AS owner,
      h.amount_micro_usd AS "amountMicroUsd"
    FROM generation g JOIN hold h ON h.generation_id = g.id
    WHERE g.state IN (${leasedStates}) AND coalesce(g.lease_until, '-infinity') < now()
    ORDER BY g.id LIMIT 200`;
}

/**
 * Makes a lease that ran out ours, so that one process alone recovers the row. Answers the row as it is now: its owner may
 * have sent it since it was found. Null when it is not free any more.
 */
export async function takeOver(db: Tx, row: Stranded, newOwner: string, leaseS: number): Promise<Stranded | null> {
  const [taken] = await db.$queryRaw<readonly Pick<Stranded, "state" | "attempt">[]>`
    UPDATE generation SET lease_owner = ${newOwner}, lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${row.id}::uuid AND lease_owner IS NOT DISTINCT FROM ${row.owner}
      AND coalesce(lease_until, '-infinity') < now()
      AND state IN (${leasedStates})
    RETURNING state, attempt`;
  return taken ? { ...row, ...taken, owner: newOwner } : null;
}

/** Whether a waiting picture has probably lost the job that would wake somebody. */
export async function hasForgotten(db: Tx, waitedS: number): Promise<boolean> {
  const [row] = await db.$queryRaw<readonly { readonly isThere: boolean }[]>`
    SELECT EXISTS (SELECT FROM generation WHERE state = 'queued'
      AND greatest(updated_at, not_before) < now() - make_interval(secs => ${waitedS})) AS "isThere"`;
  return row?.isThere ?? false;
}

export type Ended = {
  readonly state: GenerationState;
  readonly failureCode: string | undefined;
  readonly endedAt: Date | null;
};

/** How far these generations are, by id; those that do not exist are left out. */
export async function readStates(db: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Ended>> {
  const rows = await db.$queryRaw<readonly (Ended & { readonly id: string })[]>`
    SELECT id, state, failure->>'code' AS "failureCode", ended_at AS "endedAt" FROM generation WHERE id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

export type Homeless = { readonly id: string; readonly workspaceId: string; readonly turnId: string };

/** Pictures that have waited so long for a provider that is not one of these: nobody will ever draw them. */
export async function findHomeless(
  db: Tx,
  providerIds: readonly string[],
  waitedS: number,
): Promise<readonly Homeless[]> {
  return await db.$queryRaw<Homeless[]>`
    SELECT id, workspace_id AS "workspaceId", turn_id AS "turnId" FROM generation
    WHERE state = 'queued' AND provider_id <> ALL(${[...providerIds]})
      AND updated_at <= now() - make_interval(secs => ${waitedS})
    ORDER BY id LIMIT 200`;
}

import type { Prisma, Tx } from "../../infra/db/client.ts";
import { trashDays } from "./rules.ts";

type Counted = { readonly count: number; readonly lastAt: Date };

/**
 * How many of those that are meant, a condition over `asset a`, lie in the trash, and the time at which the last of them
 * was thrown away: from the rows themselves, because a change that is not committed yet may have begun before this moment.
 * Of none it is long ago.
 */
export async function countTrashed(db: Tx, meant: Prisma.Sql): Promise<Counted> {
  const [row] = await db.$queryRaw<readonly Counted[]>`
    SELECT count(*)::int AS count, coalesce(max(deleted_at), to_timestamp(0)) AS "lastAt" FROM asset a
     WHERE ${meant} AND a.deleted_at IS NOT NULL`;
  return row ?? { count: 0, lastAt: new Date(0) };
}

export type Expired = { readonly id: string; readonly workspaceId: string };

/**
 * For jobs: marks pictures that have lain in the trash for their days, those that are there longest first. Whatever
 * somebody changes in this moment is left to the next time: it may be on its way back.
 */
export async function markExpired(tx: Tx, limit: number): Promise<readonly Expired[]> {
  return await tx.$queryRaw<Expired[]>`
    UPDATE asset SET is_purging = TRUE, updated_at = now() FROM (
      SELECT id FROM asset WHERE deleted_at <= now() - make_interval(days => ${trashDays}) AND NOT is_purging
       ORDER BY deleted_at LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED) AS old
     WHERE asset.id = old.id RETURNING asset.id, asset.workspace_id AS "workspaceId"`;
}

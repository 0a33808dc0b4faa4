import { listCondition } from "../../asset/data.ts";
import type { Prisma, Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { trashDays } from "./rules.ts";
import type { CountTrash } from "./schema.ts";

type Counted = { readonly count: number; readonly lastAt: Date };

/**
 * With the time at which the last of them was thrown away, from the rows themselves: a change that is not committed yet
 * may have begun before this moment. Of an empty trash it is long ago.
 */
export async function countTrash(db: Tx, actor: Actor, { conversationId }: CountTrash): Promise<Counted> {
  return await countTrashed(db, await listCondition(db, actor, { view: "trash", conversationId }));
}

/** The same of those that are meant: a condition over `asset a`. What of them is not in the trash does not count. */
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

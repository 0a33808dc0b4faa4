import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { namedMax } from "../hint/schema.ts";
import type { UndoOp } from "./schema.ts";

export type NewUndo = {
  readonly id: string;
  readonly op: UndoOp;
  readonly value: string | null;
  readonly subjectId: string | null;
};

/** The first of the pictures that became different, how many did, and of how many it was said. */
export type Outcome = { readonly ids: readonly string[]; readonly count: number; readonly found: number };

/**
 * One statement: of the pictures that `meant` (a condition over `asset a`) finds, `picked` (a SELECT of `id` and `before`
 * from `target`) are those that the change makes different; `writes` (a CTE or two) make them so; and what they were is
 * kept. Whether it was made already is to be asked before, by `findMade`.
 */
export async function changeAndKeep(
  tx: Tx,
  { workspaceId, userId }: Actor,
  undo: NewUndo,
  parts: { readonly meant: Prisma.Sql; readonly picked: Prisma.Sql; readonly writes: Prisma.Sql },
): Promise<Outcome> {
  const { id, op, value, subjectId } = undo;
  const [outcome] = await tx.$queryRaw<readonly Outcome[]>`
    WITH target AS MATERIALIZED (
      SELECT a.id, a.is_favorite, a.status, a.deleted_at FROM asset a WHERE ${parts.meant}
       ORDER BY a.id FOR NO KEY UPDATE),
    picked AS MATERIALIZED (${parts.picked}),
    ${parts.writes},
    kept AS (INSERT INTO undo (id, workspace_id, user_id, op, value, subject_id, asset_ids, before)
      SELECT ${id}::uuid, ${workspaceId}::uuid, ${userId}::uuid, ${op}, ${value}, ${subjectId}::uuid,
        array_agg(picked.id), array_agg(picked.before::text) FROM picked HAVING count(*) > 0
      ON CONFLICT (id) DO NOTHING)
    SELECT (SELECT count(*)::int FROM target) AS found, (SELECT count(*)::int FROM picked) AS count,
      ARRAY(SELECT picked.id FROM picked LIMIT ${namedMax}) AS ids`;
  return outcome ?? { ids: [], count: 0, found: 0 };
}

/**
 * How many pictures the change of this id made different; null where it was not made yet. Asked before what is meant is
 * looked for, which a change may alter: where the latest versions went, those below are the latest. Of two that ask for
 * one change at once the second waits.
 */
export async function findMade(tx: Tx, { workspaceId }: Actor, id: string): Promise<number | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`change/${id}`}, 0))`;
  const [row] = await tx.$queryRaw<readonly { readonly count: number }[]>`
    SELECT cardinality(asset_ids) - (op = 'keep')::int AS count FROM undo
     WHERE id = ${id}::uuid AND workspace_id = ${workspaceId}::uuid`;
  return row?.count ?? null;
}

const touched = Prisma.sql`touched AS (UPDATE asset SET updated_at = now() FROM picked
  WHERE asset.id = picked.id AND (SELECT count(*) FROM picked) <= ${namedMax})`;

/**
 * A write of other tables. A tab that was away learns of it from the rows of the pictures; of many from what was kept,
 * because to touch them all would take as long as the change itself.
 */
export function alsoTouched(write: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`written AS (${write}), ${touched}`;
}

/**
 * Whether so much was changed, or taken back, at once since then that no picture was named. Asked by every tab that
 * comes back: the number stands in the statement itself, because the index `undo_many_idx` holds for that one alone.
 */
export async function hasManySince(db: Tx, { workspaceId }: Actor, since: Date): Promise<boolean> {
  const [row] = await db.$queryRaw<readonly { readonly found: boolean }[]>`
    SELECT EXISTS (SELECT FROM undo WHERE workspace_id = ${workspaceId}::uuid AND ${isMany}
      AND (created_at >= ${since} OR undone_at >= ${since})) AS found`;
  return row?.found ?? false;
}

/** The same of pictures that went to another workspace, came from one, or came back. */
export async function hasMovesSince(db: Tx, { workspaceId }: Actor, since: Date): Promise<boolean> {
  const recent = Prisma.sql`op = 'move' AND (created_at >= ${since} OR undone_at >= ${since})`;
  const [row] = await db.$queryRaw<readonly { readonly found: boolean }[]>`
    SELECT EXISTS (SELECT FROM undo WHERE workspace_id = ${workspaceId}::uuid AND ${recent})
      OR EXISTS (SELECT FROM undo WHERE subject_id = ${workspaceId}::uuid AND ${recent}) AS found`;
  return row?.found ?? false;
}

const isMany = Prisma.raw(`cardinality(asset_ids) > ${namedMax}`);

export type KeptUndo = NewUndo & { readonly assetIds: readonly string[]; readonly isUndone: boolean };

/** Locked: of two who take it back at once, the second finds it done. */
export async function findUndo(tx: Tx, { workspaceId }: Actor, id: string): Promise<KeptUndo | null> {
  const [row] = await tx.$queryRaw<readonly KeptUndo[]>`
    SELECT id, op, value, subject_id AS "subjectId", asset_ids AS "assetIds", undone_at IS NOT NULL AS "isUndone"
      FROM undo WHERE id = ${id}::uuid AND workspace_id = ${workspaceId}::uuid FOR UPDATE`;
  return row ?? null;
}

export async function markUndone(tx: Tx, id: string): Promise<void> {
  await tx.undo.updateMany({ where: { id }, data: { undoneAt: new Date() } });
}

const keptHours = 24;

/** For jobs: nobody takes back what is older. */
export async function forgetOldUndos(db: Tx): Promise<void> {
  await db.$executeRaw`DELETE FROM undo WHERE created_at < now() - make_interval(hours => ${keptHours})`;
}

/** What was kept of a change, as `was` (id, before): pictures of the workspace that are still there. */
function wasOf({ workspaceId }: Actor, undoId: string): Prisma.Sql {
  return Prisma.sql`was AS MATERIALIZED (
    SELECT w.id, w.before FROM undo u, unnest(u.asset_ids, u.before) AS w(id, before)
      JOIN asset a ON a.id = w.id AND a.workspace_id = ${workspaceId}::uuid AND NOT a.is_purging
     WHERE u.id = ${undoId}::uuid)`;
}

type Rows = readonly { readonly id: string }[];

/** What was changed again meanwhile stays as it is now. Returns the pictures that became different. */
export async function takeBack(tx: Tx, actor: Actor, undo: KeptUndo): Promise<readonly string[]> {
  const { id, op, value, subjectId } = undo;
  const was = wasOf(actor, id);
  const set = (change: Prisma.Sql, ifStill: Prisma.Sql) => tx.$queryRaw<Rows>`
    WITH ${was} UPDATE asset SET ${change}, updated_at = now() FROM was WHERE asset.id = was.id AND ${ifStill}
    RETURNING asset.id`;
  const write = (change: Prisma.Sql) => tx.$queryRaw<Rows>`
    WITH ${was}, written AS (${change} RETURNING asset_id),
    touched AS (UPDATE asset SET updated_at = now() FROM written
      WHERE asset.id = written.asset_id AND (SELECT count(*) FROM was) <= ${namedMax})
    SELECT asset_id AS id FROM written`;
  const rows = await reverse(op);
  return rows.map((row) => row.id);

  function reverse(done: UndoOp): PromiseLike<Rows> {
    switch (done) {
      case "favorite":
        return set(Prisma.sql`is_favorite = NOT ${value === "true"}`, Prisma.sql`is_favorite = ${value === "true"}`);
      case "status":
        return set(Prisma.sql`status = was.before`, Prisma.sql`status IS NOT DISTINCT FROM ${value}::text`);
      case "trash":
        return set(Prisma.sql`deleted_at = NULL`, Prisma.sql`deleted_at IS NOT NULL`);
      case "restore":
        return set(Prisma.sql`deleted_at = was.before::timestamptz`, Prisma.sql`deleted_at IS NULL`);
      case "tag":
        return write(Prisma.sql`DELETE FROM asset_tag USING was
          WHERE asset_tag.asset_id = was.id AND asset_tag.tag_id = ${subjectId}::uuid`);
      case "untag":
        return write(Prisma.sql`INSERT INTO asset_tag (asset_id, tag_id) SELECT was.id, ${subjectId}::uuid FROM was
          ON CONFLICT DO NOTHING`);
      case "album":
        return write(Prisma.sql`DELETE FROM album_asset USING was
          WHERE album_asset.asset_id = was.id AND album_asset.album_id = ${subjectId}::uuid`);
      case "unalbum":
        return write(Prisma.sql`INSERT INTO album_asset (album_id, asset_id, position)
          SELECT ${subjectId}::uuid, was.id, was.before::float8 FROM was
           WHERE EXISTS (SELECT FROM album WHERE id = ${subjectId}::uuid)
          ON CONFLICT DO NOTHING`);
      case "keep":
        return takeBackKept(tx, was);
      case "apart":
        return tx.$queryRaw<Rows>`
          WITH ${was} UPDATE asset_look SET group_id = was.before::uuid FROM was
           WHERE asset_look.asset_id = was.id AND asset_look.group_id IS NULL RETURNING asset_look.asset_id AS id`;
      case "move":
        throw new Error("a move is taken back by lib/gallery/move");
    }
  }
}

/** Of several pictures one was kept: the others come back, and what it got of them goes. */
async function takeBackKept(tx: Tx, was: Prisma.Sql): Promise<Rows> {
  return await tx.$queryRaw<Rows>`
    WITH ${was}, kept AS (SELECT id, before::jsonb AS got FROM was WHERE before IS NOT NULL),
    untagged AS (DELETE FROM asset_tag m USING kept
      WHERE m.asset_id = kept.id AND kept.got -> 'tags' @> to_jsonb(m.tag_id::text)),
    taken AS (DELETE FROM album_asset m USING kept
      WHERE m.asset_id = kept.id AND kept.got -> 'albums' @> to_jsonb(m.album_id::text))
    UPDATE asset SET updated_at = now(),
      deleted_at = CASE WHEN was.before IS NULL THEN NULL ELSE asset.deleted_at END,
      is_favorite = asset.is_favorite AND NOT coalesce((was.before::jsonb ->> 'isFavorite')::boolean, false)
      FROM was WHERE asset.id = was.id AND (was.before IS NOT NULL OR asset.deleted_at IS NOT NULL)
    RETURNING asset.id`;
}

import { type AssetRow, assetColumns, toAssetView } from "../../asset/view/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { Outcome } from "../undo/data.ts";
import { type Duplicate, type KeepAll, type KeepOne, type ListDuplicates, shownMax } from "./schema.ts";

const isThere = Prisma.sql`a.deleted_at IS NULL AND NOT a.is_purging`;

type Group = { readonly id: string; readonly count: number };

/** Groups of which more than one picture is still there. Read in the order of an index: no more than a page of them. */
export async function listGroups(db: Tx, { workspaceId }: Actor, { before, limit }: ListDuplicates) {
  return await db.$queryRaw<readonly Group[]>`
    SELECT k.group_id AS id, count(*)::int AS count FROM asset_look k JOIN asset a ON a.id = k.asset_id
     WHERE k.workspace_id = ${workspaceId}::uuid AND k.group_id IS NOT NULL AND ${isThere}
       ${before ? Prisma.sql`AND k.group_id < ${before}::uuid` : Prisma.empty}
     GROUP BY k.group_id HAVING count(*) > 1 ORDER BY k.group_id DESC LIMIT ${limit + 1}`;
}

type Row = AssetRow & { readonly groupId: string; readonly albums: number; readonly sha256: string };

/** The pictures of groups, by the group's id; of a large one the oldest. */
export async function readGroups(db: Tx, { workspaceId }: Actor, ids: readonly string[]) {
  const rows = await db.$queryRaw<readonly Row[]>`
    SELECT ${assetColumns}, g.id AS "groupId", a.sha256,
      (SELECT count(*)::int FROM album_asset m WHERE m.asset_id = a.id) AS albums
      FROM unnest(${[...ids]}::uuid[]) AS g(id) CROSS JOIN LATERAL (
        SELECT a.* FROM asset_look k JOIN asset a ON a.id = k.asset_id
         WHERE k.workspace_id = ${workspaceId}::uuid AND k.group_id = g.id AND ${isThere}
         ORDER BY k.asset_id LIMIT ${shownMax}) a`;
  const groups = new Map<string, Duplicate[]>();
  for (const { groupId, albums, sha256, ...row } of rows) {
    const duplicate = { asset: toAssetView(row), albums, sha256 };
    groups.set(groupId, [...(groups.get(groupId) ?? []), duplicate]);
  }
  return groups;
}

/** Those of the pictures that are there and of one group with the one that is kept; locked, in one order. */
export async function lockGroup(tx: Tx, { workspaceId }: Actor, { keptId, otherIds }: KeepOne) {
  const rows = await tx.$queryRaw<readonly { readonly id: string }[]>`
    SELECT a.id FROM asset a JOIN asset_look k ON k.asset_id = a.id
     WHERE a.id = ANY(${[keptId, ...otherIds]}::uuid[]) AND a.workspace_id = ${workspaceId}::uuid AND ${isThere}
       AND k.group_id = (SELECT group_id FROM asset_look WHERE asset_id = ${keptId}::uuid)
     ORDER BY a.id FOR NO KEY UPDATE OF a`;
  return rows.map(({ id }) => id);
}

type Kept = {
  readonly id: string;
  readonly keptId: string;
  readonly otherIds: readonly string[];
  readonly merges: boolean;
};

/**
 * In one statement: what the others have goes to the one that is kept, they go into the trash, and of both is kept what
 * the change added, so that it can be taken back. The first of the undo's pictures is the one that stays.
 */
export async function keepOne(tx: Tx, { workspaceId, userId }: Actor, { id, keptId, otherIds, merges }: Kept) {
  const others = Prisma.sql`ANY(${[...otherIds]}::uuid[])`;
  const ids = [keptId, ...otherIds];
  const [row] = await tx.$queryRaw<readonly { readonly albums: number }[]>`
    WITH tagged AS (INSERT INTO asset_tag (asset_id, tag_id)
        SELECT DISTINCT ${keptId}::uuid, tag_id FROM asset_tag WHERE asset_id = ${others} AND ${merges}
        ON CONFLICT DO NOTHING RETURNING tag_id),
      put AS (INSERT INTO album_asset (album_id, asset_id, position)
        SELECT album_id, ${keptId}::uuid, min(position) FROM album_asset WHERE asset_id = ${others} AND ${merges}
         GROUP BY album_id ON CONFLICT DO NOTHING RETURNING album_id),
      liked AS (SELECT EXISTS (SELECT FROM asset WHERE id = ${others} AND is_favorite AND ${merges})
        AND NOT (SELECT is_favorite FROM asset WHERE id = ${keptId}::uuid) AS is_new),
      written AS (UPDATE asset SET updated_at = now(),
          deleted_at = CASE WHEN id = ${keptId}::uuid THEN deleted_at ELSE now() END,
          is_favorite = is_favorite OR (id = ${keptId}::uuid AND (SELECT is_new FROM liked))
        WHERE id = ANY(${ids}::uuid[])),
      kept AS (INSERT INTO undo (id, workspace_id, user_id, op, asset_ids, before)
        SELECT ${id}::uuid, ${workspaceId}::uuid, ${userId}::uuid, 'keep', ${ids}::uuid[],
          ARRAY[jsonb_build_object('tags', coalesce((SELECT jsonb_agg(tag_id) FROM tagged), '[]'),
            'albums', coalesce((SELECT jsonb_agg(album_id) FROM put), '[]'),
            'isFavorite', (SELECT is_new FROM liked))::text] || array_fill(NULL::text, ARRAY[${otherIds.length}::int])
        ON CONFLICT (id) DO NOTHING)
    SELECT count(*)::int AS albums FROM put`;
  const outcome: Outcome = { ids, count: otherIds.length, found: ids.length };
  return { ...outcome, albums: row?.albums ?? 0 };
}

/** In one statement: they leave the group of the first of them, and which one that was is kept. How many there are. */
export async function keepAll(tx: Tx, { workspaceId, userId }: Actor, { id, ids }: KeepAll): Promise<number> {
  const [row] = await tx.$queryRaw<readonly { readonly count: number }[]>`
    WITH picked AS MATERIALIZED (
      SELECT k.asset_id, k.group_id FROM asset_look k JOIN asset a ON a.id = k.asset_id
       WHERE k.asset_id = ANY(${[...ids]}::uuid[]) AND a.workspace_id = ${workspaceId}::uuid AND ${isThere}
         AND k.group_id = (SELECT group_id FROM asset_look WHERE asset_id = ${ids[0]}::uuid AND workspace_id = ${workspaceId}::uuid)
       ORDER BY k.asset_id FOR UPDATE OF k),
    written AS (UPDATE asset_look SET group_id = NULL FROM picked WHERE asset_look.asset_id = picked.asset_id),
    kept AS (INSERT INTO undo (id, workspace_id, user_id, op, asset_ids, before)
      SELECT ${id}::uuid, ${workspaceId}::uuid, ${userId}::uuid, 'apart', array_agg(asset_id), array_agg(group_id::text)
        FROM picked HAVING count(*) > 0 ON CONFLICT (id) DO NOTHING)
    SELECT count(*)::int AS count FROM picked`;
  return row?.count ?? 0;
}

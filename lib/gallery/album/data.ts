import { readAssetViews } from "../../asset/view/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { AlbumView, AssetView } from "../../studio/schema.ts";
import type { Actor } from "../../workspace/schema.ts";
import { albumsMax, type CreateAlbum, type ListAlbum } from "./schema.ts";

/** In the order of the rail: parents and their children apart, each by place. */
export async function listAlbums(db: Tx, { workspaceId }: Actor): Promise<readonly AlbumView[]> {
  return await db.$queryRaw<AlbumView[]>`
    SELECT b.id, b.parent_id AS "parentId", b.name, b.query, coalesce(chosen.id, first.id) AS "coverId"
      FROM album b
      LEFT JOIN album up ON up.id = b.parent_id
      LEFT JOIN asset chosen ON chosen.id = b.cover_id AND chosen.workspace_id = b.workspace_id
        AND chosen.deleted_at IS NULL AND NOT chosen.is_purging
      LEFT JOIN LATERAL (SELECT a.id FROM album_asset m JOIN asset a ON a.id = m.asset_id
        WHERE m.album_id = b.id AND a.deleted_at IS NULL AND NOT a.is_purging
        ORDER BY m.position, m.asset_id LIMIT 1) first ON TRUE
     WHERE b.workspace_id = ${workspaceId}::uuid AND b.deleted_at IS NULL AND up.deleted_at IS NULL
     ORDER BY b.position, b.id LIMIT ${albumsMax}`;
}

const here = ({ workspaceId }: Actor) => ({ workspaceId, deletedAt: null });

/** One that pictures can be put into. */
export async function hasAlbum(db: Tx, actor: Actor, id: string): Promise<boolean> {
  return (await db.album.count({ where: { id, query: null, ...here(actor) } })) > 0;
}

/** The same, of any kind. */
export async function hasAny(db: Tx, actor: Actor, id: string): Promise<boolean> {
  return (await db.album.count({ where: { id, ...here(actor) } })) > 0;
}

/** Whether others may be put below it: it is there, and lies below none. */
export async function isTop(db: Tx, actor: Actor, id: string): Promise<boolean> {
  return (await db.album.count({ where: { id, parentId: null, ...here(actor) } })) > 0;
}

export async function hasChildren(db: Tx, actor: Actor, id: string): Promise<boolean> {
  return (await db.album.count({ where: { parentId: id, ...here(actor) } })) > 0;
}

export async function countAlbums(db: Tx, actor: Actor): Promise<number> {
  return await db.album.count({ where: here(actor) });
}

/** At the end. False when the id is somebody else's; one of this workspace with the id is the same request, come twice. */
export async function createAlbum(tx: Tx, actor: Actor, { id, name, parentId, query }: CreateAlbum): Promise<boolean> {
  const { workspaceId, userId } = actor;
  await tx.$executeRaw`
    INSERT INTO album (id, workspace_id, created_by_id, parent_id, name, query, position)
    SELECT ${id}::uuid, ${workspaceId}::uuid, ${userId}::uuid, ${parentId}::uuid, ${name}, ${query},
      coalesce(max(position), 0) + 1 FROM album WHERE workspace_id = ${workspaceId}::uuid
    ON CONFLICT (id) DO NOTHING`;
  return (await tx.album.count({ where: { id, ...here(actor) } })) > 0;
}

export async function renameAlbum(tx: Tx, actor: Actor, id: string, name: string): Promise<boolean> {
  const { count } = await tx.album.updateMany({ where: { id, ...here(actor) }, data: { name } });
  return count === 1;
}

/** Away with what lies below it; and back, with the same. */
export async function setDeleted(tx: Tx, { workspaceId }: Actor, id: string, isDeleted: boolean): Promise<boolean> {
  const { count } = await tx.album.updateMany({
    where: { id, workspaceId },
    data: { deletedAt: isDeleted ? new Date() : null },
  });
  return count === 1;
}

/** Locked, so that of two who move something at once the second sees where the first put it. */
export async function lockAlbums(tx: Tx, { workspaceId }: Actor): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`albums/${workspaceId}`}, 0))`;
}

export async function listSiblings(tx: Tx, actor: Actor, parentId: string | null): Promise<readonly string[]> {
  const rows = await tx.album.findMany({
    where: { parentId, ...here(actor) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: albumsMax,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** These become the children of `parentId`, in this order. */
export async function arrange(tx: Tx, actor: Actor, parentId: string | null, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE album SET parent_id = ${parentId}::uuid, position = o.at, updated_at = now()
      FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS o(id, at)
     WHERE album.id = o.id AND album.workspace_id = ${actor.workspaceId}::uuid`;
}

/** Only a picture of the album stands for it. */
export async function setCover(tx: Tx, actor: Actor, id: string, assetId: string | null): Promise<boolean> {
  const isIn = assetId ? { assets: { some: { assetId } } } : {};
  const { count } = await tx.album.updateMany({ where: { id, ...here(actor), ...isIn }, data: { coverId: assetId } });
  return count === 1;
}

/** Where a picture stands in an album; null: it is not in it. */
export async function findPlace(tx: Tx, albumId: string, assetId: string): Promise<number | null> {
  const row = await tx.albumAsset.findUnique({
    where: { albumId_assetId: { albumId, assetId } },
    select: { position: true },
  });
  return row?.position ?? null;
}

/** The place of the first one behind `position` (null: of all), `exceptId` left out. */
export async function findNextPlace(
  tx: Tx,
  albumId: string,
  position: number | null,
  exceptId: string,
): Promise<number | null> {
  const row = await tx.albumAsset.findFirst({
    where: { albumId, assetId: { not: exceptId }, ...(position === null ? {} : { position: { gt: position } }) },
    orderBy: { position: "asc" },
    select: { position: true },
  });
  return row?.position ?? null;
}

export async function setPlace(tx: Tx, albumId: string, assetId: string, position: number): Promise<void> {
  await tx.albumAsset.updateMany({ where: { albumId, assetId }, data: { position } });
}

/** Whole numbers again, in the order in which they stand. */
export async function renumber(tx: Tx, albumId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE album_asset SET position = o.at FROM (
      SELECT asset_id, row_number() OVER (ORDER BY position, asset_id) AS at FROM album_asset
       WHERE album_id = ${albumId}::uuid) o
     WHERE album_asset.album_id = ${albumId}::uuid AND album_asset.asset_id = o.asset_id`;
}

/** Its pictures in its own order; those in the trash are not shown, and come back to their place. */
export async function listPictures(
  db: Tx,
  { workspaceId }: Actor,
  albumId: string,
  { after, limit }: ListAlbum,
): Promise<readonly AssetView[]> {
  const start = after
    ? Prisma.sql`AND (m.position, m.asset_id) > (SELECT position, asset_id FROM album_asset
        WHERE album_id = ${albumId}::uuid AND asset_id = ${after}::uuid)`
    : Prisma.empty;
  return await readAssetViews(
    db,
    Prisma.sql`JOIN album_asset m ON m.asset_id = a.id AND m.album_id = ${albumId}::uuid ${start}
      WHERE a.workspace_id = ${workspaceId}::uuid AND a.deleted_at IS NULL AND NOT a.is_purging
      ORDER BY m.position, m.asset_id LIMIT ${limit}`,
  );
}

const keptHours = 24;

/** For jobs: nobody brings back what was deleted before. */
export async function forgetDeletedAlbums(db: Tx): Promise<void> {
  await db.$executeRaw`DELETE FROM album WHERE deleted_at < now() - make_interval(hours => ${keptHours})`;
}

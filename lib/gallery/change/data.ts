import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { AssetStatus } from "../../studio/schema.ts";
import type { Actor } from "../../workspace/schema.ts";
import { alsoTouched, changeAndKeep, type Outcome } from "../undo/data.ts";

/** Which change, by its own id, and of which pictures: a condition over `asset a`. */
export type Wanted = { readonly id: string; readonly meant: Prisma.Sql };

export async function setFavorites(tx: Tx, actor: Actor, { id, meant }: Wanted, isFavorite: boolean): Promise<Outcome> {
  const undo = { id, op: "favorite", value: String(isFavorite), subjectId: null } as const;
  return await changeAndKeep(tx, actor, undo, {
    meant,
    picked: Prisma.sql`SELECT id, NULL AS before FROM target WHERE is_favorite <> ${isFavorite}`,
    writes: Prisma.sql`written AS (UPDATE asset SET is_favorite = ${isFavorite}, updated_at = now()
      FROM picked WHERE asset.id = picked.id)`,
  });
}

export async function setStatuses(
  tx: Tx,
  actor: Actor,
  { id, meant }: Wanted,
  status: AssetStatus | null,
): Promise<Outcome> {
  const undo = { id, op: "status", value: status, subjectId: null } as const;
  return await changeAndKeep(tx, actor, undo, {
    meant,
    picked: Prisma.sql`SELECT id, status AS before FROM target WHERE status IS DISTINCT FROM ${status}::text`,
    writes: Prisma.sql`written AS (UPDATE asset SET status = ${status}::text, updated_at = now()
      FROM picked WHERE asset.id = picked.id)`,
  });
}

export async function setTrashed(tx: Tx, actor: Actor, { id, meant }: Wanted): Promise<Outcome> {
  return await changeAndKeep(
    tx,
    actor,
    { id, op: "trash", value: null, subjectId: null },
    {
      meant,
      picked: Prisma.sql`SELECT id, NULL AS before FROM target WHERE deleted_at IS NULL`,
      writes: Prisma.sql`written AS (UPDATE asset SET deleted_at = now(), updated_at = now()
      FROM picked WHERE asset.id = picked.id)`,
    },
  );
}

/** When each of them went into the trash is kept: taken back, it is thrown away as soon as it would have been. */
export async function setRestored(tx: Tx, actor: Actor, { id, meant }: Wanted): Promise<Outcome> {
  return await changeAndKeep(
    tx,
    actor,
    { id, op: "restore", value: null, subjectId: null },
    {
      meant,
      picked: Prisma.sql`SELECT id, deleted_at AS before FROM target WHERE deleted_at IS NOT NULL`,
      writes: Prisma.sql`written AS (UPDATE asset SET deleted_at = NULL, updated_at = now()
      FROM picked WHERE asset.id = picked.id)`,
    },
  );
}

export type TagOf = { readonly id: string; readonly name: string };

export async function putTag(tx: Tx, actor: Actor, { id, meant }: Wanted, tag: TagOf): Promise<Outcome> {
  const undo = { id, op: "tag", value: tag.name, subjectId: tag.id } as const;
  return await changeAndKeep(tx, actor, undo, {
    meant,
    picked: Prisma.sql`SELECT id, NULL AS before FROM target
      WHERE NOT EXISTS (SELECT FROM asset_tag m WHERE m.asset_id = target.id AND m.tag_id = ${tag.id}::uuid)`,
    writes: alsoTouched(Prisma.sql`INSERT INTO asset_tag (asset_id, tag_id) SELECT id, ${tag.id}::uuid FROM picked
      ON CONFLICT DO NOTHING`),
  });
}

export async function takeTag(tx: Tx, actor: Actor, { id, meant }: Wanted, tag: TagOf): Promise<Outcome> {
  const undo = { id, op: "untag", value: tag.name, subjectId: tag.id } as const;
  return await changeAndKeep(tx, actor, undo, {
    meant,
    picked: Prisma.sql`SELECT target.id, NULL AS before FROM target
      JOIN asset_tag m ON m.asset_id = target.id AND m.tag_id = ${tag.id}::uuid`,
    writes: alsoTouched(Prisma.sql`DELETE FROM asset_tag USING picked
      WHERE asset_tag.asset_id = picked.id AND asset_tag.tag_id = ${tag.id}::uuid`),
  });
}

/** After those that are there already, in the order in which the gallery shows them. */
export async function putInAlbum(tx: Tx, actor: Actor, { id, meant }: Wanted, albumId: string): Promise<Outcome> {
  const undo = { id, op: "album", value: null, subjectId: albumId } as const;
  return await changeAndKeep(tx, actor, undo, {
    meant,
    picked: Prisma.sql`SELECT id, NULL AS before FROM target
      WHERE NOT EXISTS (SELECT FROM album_asset m WHERE m.asset_id = target.id AND m.album_id = ${albumId}::uuid)`,
    writes: alsoTouched(Prisma.sql`INSERT INTO album_asset (album_id, asset_id, position)
      SELECT ${albumId}::uuid, id, row_number() OVER (ORDER BY id DESC)
        + coalesce((SELECT max(position) FROM album_asset WHERE album_id = ${albumId}::uuid), 0) FROM picked
      ON CONFLICT DO NOTHING`),
  });
}

export async function takeFromAlbum(tx: Tx, actor: Actor, { id, meant }: Wanted, albumId: string): Promise<Outcome> {
  const undo = { id, op: "unalbum", value: null, subjectId: albumId } as const;
  return await changeAndKeep(tx, actor, undo, {
    meant,
    picked: Prisma.sql`SELECT target.id, m.position AS before FROM target
      JOIN album_asset m ON m.asset_id = target.id AND m.album_id = ${albumId}::uuid`,
    writes: alsoTouched(Prisma.sql`DELETE FROM album_asset USING picked
      WHERE album_asset.asset_id = picked.id AND album_asset.album_id = ${albumId}::uuid`),
  });
}

export async function countMeant(tx: Tx, meant: Prisma.Sql): Promise<number> {
  const [row] = await tx.$queryRaw<readonly { readonly n: number }[]>`
    SELECT count(*)::int AS n FROM asset a WHERE ${meant}`;
  return row?.n ?? 0;
}

import { keepLook } from "../asset/look/data.ts";
import type { StoredPicture } from "../asset/schema.ts";
import { countAlbums, createAlbum, lockAlbums } from "../gallery/album/data.ts";
import { albumsMax } from "../gallery/album/schema.ts";
import { ensureTag } from "../gallery/tag/data.ts";
import { makeId } from "../ids.ts";
import type { Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";
import type { ManifestEntry } from "./manifest/schema.ts";

type Restored = {
  readonly id: string;
  readonly entry: ManifestEntry;
  readonly stored: StoredPicture;
  readonly draftId: string | null;
};

/** A picture as its list tells of it; of the conversation that it was made in there is nothing here. */
export async function restorePicture(tx: Tx, actor: Actor, { id, entry, stored, draftId }: Restored): Promise<void> {
  const { workspaceId } = actor;
  const { title, altText, model, createdAt, status, isFavorite, isDraft, source, fileName } = entry;
  const { look, ...file } = stored;
  const told = { toldPrompt: entry.prompt, toldMicroUsd: entry.costUsd, isToldEstimate: entry.isCostEstimated };
  const words = { title, altText, model, createdAt, status, isFavorite, isDraft, source, fileName };
  await tx.asset.create({ data: { id, workspaceId, draftId, ...words, ...told, ...file } });
  await keepLook(tx, [id], look);
  for (const tag of new Set(entry.tags)) {
    const row = { assetId: id, tagId: await ensureTag(tx, actor, tag) };
    await tx.assetTag.createMany({ data: [row], skipDuplicates: true });
  }
  if (entry.albums.length > 0) await lockAlbums(tx, actor);
  for (const path of entry.albums) await putInto(tx, actor, path, id);
}

/** Behind the others. A workspace that has as many albums as it may have gets no more. */
async function putInto(tx: Tx, actor: Actor, path: readonly string[], assetId: string): Promise<void> {
  let albumId: string | null = null;
  for (const name of path) {
    albumId = await ensureAlbum(tx, actor, name, albumId);
    if (albumId === null) return;
  }
  if (albumId === null) return;
  const { _max } = await tx.albumAsset.aggregate({ where: { albumId }, _max: { position: true } });
  const row = { albumId, assetId, position: (_max.position ?? 0) + 1 };
  await tx.albumAsset.createMany({ data: [row], skipDuplicates: true });
}

async function ensureAlbum(tx: Tx, actor: Actor, name: string, parentId: string | null): Promise<string | null> {
  const where = { workspaceId: actor.workspaceId, name, parentId, query: null, deletedAt: null };
  const found = await tx.album.findFirst({ where, orderBy: { id: "asc" }, select: { id: true } });
  if (found) return found.id;
  if ((await countAlbums(tx, actor)) >= albumsMax) return null;
  const id = makeId();
  await createAlbum(tx, actor, { id, name, parentId, query: null });
  return id;
}

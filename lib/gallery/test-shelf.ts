import { keepLook } from "../asset/look/data.ts";
import type { Look } from "../asset/look/schema.ts";
import { makeId } from "../ids.ts";
import type { Ctx } from "../services.ts";

// For service tests: rows of pictures as the studio leaves them, without their bytes.

export type ShelfPicture = {
  readonly title?: string;
  readonly altText?: string;
  readonly prompt?: string;
  /** Words that are to be read in the picture. */
  readonly text?: string;
  readonly brief?: unknown;
  /** What it was asked for as. */
  readonly purpose?: string;
  readonly fileName?: string;
  readonly model?: string;
  readonly width?: number;
  readonly height?: number;
  readonly status?: string;
  readonly isFavorite?: boolean;
  readonly isDraft?: boolean;
  readonly isTrashed?: boolean;
  readonly isUpload?: boolean;
  readonly at?: string; // ISO 8601
  readonly tags?: readonly string[];
  readonly albums?: readonly string[];
  /** What it looks like. */
  readonly look?: Look;
};

const bytes = { sha256: "0".repeat(64), mime: "image/webp", sizeBytes: 1, thumbhash: "" };

/** Puts one picture on the shelf, and answers its id. */
export async function addPicture(ctx: Ctx, picture: ShelfPicture): Promise<string> {
  const { db } = ctx.services;
  const { workspaceId } = ctx.actor;
  const id = idAt(picture.at);
  const origin = picture.isUpload ? {} : await addOrigin(ctx, picture);
  const { title = "Untitled", altText = "", model = "test", width = 1024, height = 1024 } = picture;
  await db.asset.create({
    data: {
      id,
      workspaceId,
      ...origin,
      ...bytes,
      title,
      altText,
      model,
      width,
      height,
      status: picture.status ?? null,
      isFavorite: picture.isFavorite ?? false,
      isDraft: picture.isDraft ?? false,
      deletedAt: picture.isTrashed ? new Date() : null,
      source: picture.isUpload ? "upload" : "drawn",
      fileName: picture.fileName ?? null,
    },
  });
  if (picture.look) await keepLook(db, [id], picture.look);
  for (const name of picture.tags ?? []) await addTag(ctx, id, name);
  for (const name of picture.albums ?? []) await addToAlbum(ctx, id, name);
  return id;
}

/** `makeId` never goes back in time. */
function idAt(moment: string | undefined): string {
  const id = makeId();
  if (moment === undefined) return id;
  const time = Date.parse(moment).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}${id.slice(13)}`;
}

/** The turn, the prompt and the generation behind a drawn picture. */
async function addOrigin(
  { services: { db }, actor }: Ctx,
  { prompt = "", brief, text, title = "", purpose = "scene" }: ShelfPicture,
) {
  const { workspaceId, userId } = actor;
  const [conversationId, turnId, promptId, generationId] = [makeId(), makeId(), makeId(), makeId()];
  const ids = { workspaceId, conversationId };
  await db.conversation.create({ data: { id: conversationId, workspaceId, createdById: userId, lastId: turnId } });
  await db.turn.create({
    data: {
      id: turnId,
      ...ids,
      requestedById: userId,
      messageId: makeId(),
      replyId: makeId(),
      state: "done",
      ...(brief ? { brief } : {}),
    },
  });
  await db.prompt.create({
    data: {
      id: promptId,
      ...ids,
      turnId,
      reason: "brief",
      text: prompt,
      title,
      altText: "",
      withheld: [],
      settings: {},
      ledger: { template: `${purpose}@1`, lines: text ? [{ field: "text", pieces: [{ text }] }] : [] },
    },
  });
  const state = { position: 0, state: "done", providerId: "built-in", model: "test", width: 1, height: 1 };
  await db.generation.create({ data: { id: generationId, ...ids, turnId, promptId, requestedById: userId, ...state } });
  return { conversationId, turnId, promptId, generationId };
}

async function addTag({ services: { db }, actor: { workspaceId } }: Ctx, assetId: string, name: string): Promise<void> {
  const folded = name.normalize("NFKC").toLowerCase();
  const { id: tagId } = await db.tag.upsert({
    where: { workspaceId_folded: { workspaceId, folded } },
    create: { id: makeId(), workspaceId, name, folded },
    update: {},
  });
  await db.assetTag.create({ data: { assetId, tagId } });
}

/** "Parent/Child" is an album in an album. */
async function addToAlbum(ctx: Ctx, assetId: string, path: string): Promise<void> {
  const [first = "", second] = path.split("/");
  const parent = await findAlbum(ctx, first, null);
  const albumId = second === undefined ? parent : await findAlbum(ctx, second, parent);
  await ctx.services.db.albumAsset.create({ data: { albumId, assetId, position: 1 } });
}

async function findAlbum({ services: { db }, actor }: Ctx, name: string, parentId: string | null): Promise<string> {
  const { workspaceId, userId: createdById } = actor;
  const known = await db.album.findFirst({ where: { workspaceId, name, parentId } });
  return known?.id ?? (await db.album.create({ data: { id: makeId(), workspaceId, createdById, name, parentId } })).id;
}

import { Prisma, type Tx } from "../infra/db/client.ts";
import type { AssetView, GalleryView, Page } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import type { ListAssets } from "./schema.ts";
import { type AssetRow, assetColumns, toAssetView } from "./view/data.ts";

export type NewAsset = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly promptId: string;
  readonly generationId: string;
  readonly sha256: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly width: number;
  readonly height: number;
  readonly thumbhash: string;
  readonly title: string;
  readonly altText: string;
  readonly model: string;
  readonly isDraft: boolean;
  readonly draftId: string | null;
};

/**
 * Nobody removes these bytes until the transaction has ended: a picture that is deleted for ever may have the same ones.
 */
export async function createAsset(tx: Tx, row: NewAsset): Promise<void> {
  await tx.$executeRaw`
    WITH locked AS MATERIALIZED (SELECT ${bytesLock(row)})
    INSERT INTO asset (id, workspace_id, conversation_id, turn_id, prompt_id, generation_id, sha256, mime, size_bytes,
      width, height, thumbhash, title, alt_text, model, is_draft, draft_id)
    SELECT ${row.id}::uuid, ${row.workspaceId}::uuid, ${row.conversationId}::uuid, ${row.turnId}::uuid,
      ${row.promptId}::uuid, ${row.generationId}::uuid, ${row.sha256}, ${row.mime}, ${row.sizeBytes}, ${row.width},
      ${row.height}, ${row.thumbhash}, ${row.title}, ${row.altText}, ${row.model}, ${row.isDraft}, ${row.draftId}::uuid
      FROM locked`;
}

const viewFilters: Readonly<Record<GalleryView, object>> = {
  all: { deletedAt: null },
  favorites: { deletedAt: null, isFavorite: true },
  trash: { deletedAt: { not: null } },
};

const reusedMax = 500;

/** The pictures of a conversation: those drawn in it, and those it took over from another one. */
async function inConversation(db: Tx, actor: Actor, conversationId: string) {
  const reused = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT g.asset_id AS id FROM turn t JOIN generation g ON g.turn_id = t.id
     WHERE t.conversation_id = ${conversationId}::uuid AND t.workspace_id = ${actor.workspaceId}::uuid
       AND g.is_reused AND g.asset_id IS NOT NULL ORDER BY g.id DESC LIMIT ${reusedMax}`;
  return { OR: [{ conversationId }, { id: { in: reused.map(({ id }) => id) } }] };
}

/** Newest first, by id alone: one sort key, one index. */
export async function listAssets(db: Tx, actor: Actor, input: ListAssets): Promise<Page<AssetView>> {
  const { conversationId } = input;
  const rows: AssetRow[] = await db.asset.findMany({
    where: {
      workspaceId: actor.workspaceId,
      isPurging: false,
      ...viewFilters[input.view],
      ...(conversationId ? await inConversation(db, actor, conversationId) : {}),
      ...(input.before ? { id: { lt: input.before } } : {}),
    },
    orderBy: { id: "desc" },
    take: input.limit + 1,
    select: assetColumns,
  });
  const page = rows.slice(0, input.limit);
  return { items: page.map(toAssetView), nextBefore: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null };
}

export async function findAsset(db: Tx, actor: Actor, id: string): Promise<AssetView | null> {
  const row = await db.asset.findFirst({
    where: { id, workspaceId: actor.workspaceId, isPurging: false },
    select: assetColumns,
  });
  return row && toAssetView(row);
}

export type StoredAsset = {
  readonly workspaceId: string;
  readonly sha256: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly title: string;
  readonly createdAt: Date;
};

/** What the bytes' route needs: where they are, after the workspace was checked. */
export async function findStored(db: Tx, actor: Actor, id: string): Promise<StoredAsset | null> {
  return await db.asset.findFirst({
    where: { id, workspaceId: actor.workspaceId, isPurging: false },
    select: { workspaceId: true, sha256: true, mime: true, sizeBytes: true, title: true, createdAt: true },
  });
}

export async function setFavorite(tx: Tx, actor: Actor, id: string, isFavorite: boolean): Promise<boolean> {
  const { count } = await tx.asset.updateMany({
    where: { id, workspaceId: actor.workspaceId, isPurging: false },
    data: { isFavorite },
  });
  return count === 1;
}

/** How many of the ids are this workspace's and changed. */
export async function setTrashed(tx: Tx, actor: Actor, ids: readonly string[], isTrashed: boolean): Promise<number> {
  const { count } = await tx.asset.updateMany({
    where: { id: { in: [...ids] }, workspaceId: actor.workspaceId, isPurging: false },
    data: { deletedAt: isTrashed ? new Date() : null },
  });
  return count;
}

/** First stage of deleting for ever: the row is marked and shown no more. Only what is in the trash. */
export async function markPurging(tx: Tx, actor: Actor, ids: readonly string[]): Promise<number> {
  const { count } = await tx.asset.updateMany({
    where: { id: { in: [...ids] }, workspaceId: actor.workspaceId, deletedAt: { not: null }, isPurging: false },
    data: { isPurging: true },
  });
  return count;
}

export type Purgeable = { readonly id: string; readonly workspaceId: string; readonly sha256: string };

/** For jobs: marked rows, oldest first. */
export async function listPurging(db: Tx): Promise<readonly Purgeable[]> {
  return await db.asset.findMany({
    where: { isPurging: true },
    orderBy: { id: "asc" },
    take: 500,
    select: { id: true, workspaceId: true, sha256: true },
  });
}

type Bytes = { readonly workspaceId: string; readonly sha256: string };

/** Until the transaction ends nobody else adds or removes a row that shows these bytes. */
export async function lockBytes(tx: Tx, bytes: Bytes): Promise<void> {
  await tx.$executeRaw`SELECT ${bytesLock(bytes)}`;
}

function bytesLock({ workspaceId, sha256 }: Bytes): Prisma.Sql {
  return Prisma.sql`pg_advisory_xact_lock(hashtextextended(${`${workspaceId}/${sha256}`}, 0))`;
}

/** For jobs: do other rows of the workspace still show these bytes, or will a picture that is on its way? */
export async function isShared(db: Tx, { id, workspaceId, sha256 }: Purgeable): Promise<boolean> {
  const where = { workspaceId, sha256, id: { not: id }, isPurging: false };
  if ((await db.asset.count({ where })) > 0) return true;
  const stored = { path: ["sha256"], equals: sha256 };
  return (await db.generation.count({ where: { workspaceId, state: "stored", stored } })) > 0;
}

export async function deleteRow(tx: Tx, id: string): Promise<void> {
  await tx.asset.deleteMany({ where: { id, isPurging: true } });
}

/** For jobs: does the workspace still exist? */
export async function hasWorkspace(db: Tx, id: string): Promise<boolean> {
  return (await db.workspace.count({ where: { id } })) > 0;
}

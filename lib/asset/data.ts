import { firstIdAt } from "../ids.ts";
import { Prisma, type Tx } from "../infra/db/client.ts";
import type { AssetView, GalleryView, Page } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import { listLeft } from "./arrival/data.ts";
import { lookOfNew } from "./look/data.ts";
import type { Look } from "./look/schema.ts";
import type { ListAssets } from "./schema.ts";
import { isAmongHeads, isNewestOf, type Reach } from "./stack/data.ts";
import { readAssetViews } from "./view/data.ts";

export type NewAsset = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string | null;
  readonly turnId: string | null;
  readonly promptId: string | null;
  readonly generationId: string | null;
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
  readonly source?: AssetView["source"];
  readonly fileName?: string;
  /** Without it a job looks at the picture later. */
  readonly look?: Look | undefined;
};

/**
 * Nobody removes these bytes until the transaction has ended: a picture that is deleted for ever may have the same ones.
 */
export async function createAsset(tx: Tx, row: NewAsset): Promise<void> {
  await tx.$executeRaw`
    WITH locked AS MATERIALIZED (SELECT ${bytesLock(row)})${row.look ? Prisma.sql`, seen AS (${lookOfNew(row, row.look)})` : Prisma.empty}
    INSERT INTO asset (id, workspace_id, conversation_id, turn_id, prompt_id, generation_id, sha256, mime, size_bytes,
      width, height, thumbhash, title, alt_text, model, is_draft, draft_id,
      source, file_name)
    SELECT ${row.id}::uuid, ${row.workspaceId}::uuid, ${row.conversationId}::uuid, ${row.turnId}::uuid,
      ${row.promptId}::uuid, ${row.generationId}::uuid, ${row.sha256}, ${row.mime}, ${row.sizeBytes}, ${row.width},
      ${row.height}, ${row.thumbhash}, ${row.title}, ${row.altText}, ${row.model}, ${row.isDraft}, ${row.draftId}::uuid,
      ${row.source ?? "drawn"}, ${row.fileName ?? null}
      FROM locked`;
}

const viewFilters: Readonly<Record<GalleryView, Prisma.Sql>> = {
  all: Prisma.sql`a.deleted_at IS NULL`,
  favorites: Prisma.sql`a.deleted_at IS NULL AND a.is_favorite`,
  trash: Prisma.sql`a.deleted_at IS NOT NULL`,
};

const reusedMax = 500;

/** Pictures that a conversation took over from another one: they are pictures of both. */
async function readReusedIds(db: Tx, actor: Actor, conversationId: string): Promise<readonly string[]> {
  const reused = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT g.asset_id AS id FROM turn t JOIN generation g ON g.turn_id = t.id
     WHERE t.conversation_id = ${conversationId}::uuid AND t.workspace_id = ${actor.workspaceId}::uuid
       AND g.is_reused AND g.asset_id IS NOT NULL ORDER BY g.id DESC LIMIT ${reusedMax}`;
  return reused.map(({ id }) => id);
}

/** A condition over `asset a`. */
export async function inConversation(db: Tx, actor: Actor, conversationId: string | undefined): Promise<Prisma.Sql> {
  if (!conversationId) return Prisma.sql`TRUE`;
  const reused = await readReusedIds(db, actor, conversationId);
  const own = Prisma.sql`a.conversation_id = ${conversationId}::uuid`;
  if (reused.length === 0) return own;
  return Prisma.sql`(${own} OR a.id = ANY(${[...reused]}::uuid[]))`;
}

type ListOf = Pick<ListAssets, "view" | "conversationId">;

/** Whether a list shows one picture of each stack. */
export function isCollapsed({ view, stacks }: Pick<ListAssets, "view" | "stacks">): boolean {
  return view === "all" && stacks !== undefined;
}

/** A condition over `asset a`: what a list of the gallery holds. */
export async function listCondition(db: Tx, actor: Actor, { view, conversationId }: ListOf): Promise<Prisma.Sql> {
  const scope = await inConversation(db, actor, conversationId);
  return Prisma.sql`a.workspace_id = ${actor.workspaceId}::uuid AND NOT a.is_purging AND ${viewFilters[view]} AND ${scope}`;
}

/** The same, of each stack the newest picture that the list holds. */
export async function collapsedCondition(db: Tx, actor: Actor, list: ListOf, upTo?: string): Promise<Prisma.Sql> {
  const held = await listCondition(db, actor, list);
  return Prisma.sql`${held} AND ${isNewestOf(held, upTo)}`;
}

/** The same for a part of the list. */
export async function collapsedPart(db: Tx, actor: Actor, list: ListOf, part: Reach): Promise<Prisma.Sql> {
  if (list.conversationId) return await collapsedCondition(db, actor, list);
  return Prisma.sql`${await listCondition(db, actor, list)} AND ${isAmongHeads(actor, part)}`;
}

/** Newest first, by id alone: one sort key, one index. */
export async function listAssets(db: Tx, actor: Actor, input: ListAssets): Promise<Page<AssetView>> {
  const { before, limit } = input;
  const held = isCollapsed(input)
    ? await collapsedPart(db, actor, input, { ceiling: before, take: limit + 1 })
    : await listCondition(db, actor, input);
  const rows = await readAssetViews(
    db,
    Prisma.sql`WHERE ${held}
      ${before ? Prisma.sql`AND a.id < ${before}::uuid` : Prisma.empty} ORDER BY a.id DESC LIMIT ${limit + 1}`,
  );
  const page = rows.slice(0, limit);
  return { items: page, nextBefore: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

export async function findAsset(db: Tx, actor: Actor, id: string): Promise<AssetView | null> {
  const [found] = await readAssetViews(
    db,
    Prisma.sql`WHERE a.id = ${id}::uuid AND a.workspace_id = ${actor.workspaceId}::uuid AND NOT a.is_purging`,
  );
  return found ?? null;
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

/** How many of the ids are this workspace's. What lies in the trash already goes for ever no later than it would have. */
export async function setTrashed(tx: Tx, actor: Actor, ids: readonly string[], isTrashed: boolean): Promise<number> {
  const deletedAt = isTrashed ? Prisma.sql`coalesce(a.deleted_at, now())` : Prisma.sql`NULL`;
  return await tx.$executeRaw`
    UPDATE asset a SET deleted_at = ${deletedAt}, updated_at = now() WHERE ${named(actor, ids)}`;
}

/** A condition over `asset a`: these pictures of the actor's workspace. */
export function named({ workspaceId }: Actor, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`a.id = ANY(${[...ids]}::uuid[]) AND a.workspace_id = ${workspaceId}::uuid AND NOT a.is_purging`;
}

/** First stage of deleting for ever: the rows are marked and shown no more. Only what is in the trash. */
export async function markPurging(tx: Tx, meant: Prisma.Sql): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<readonly { readonly id: string }[]>`
    UPDATE asset a SET is_purging = TRUE, updated_at = now() WHERE ${meant} AND a.deleted_at IS NOT NULL RETURNING a.id`;
  return rows.map(({ id }) => id);
}

export type Purgeable = { readonly id: string; readonly workspaceId: string; readonly sha256: string };

/** For jobs: marked rows behind the one with this id, or the first ones. */
export async function listPurging(db: Tx, after: string | undefined, limit: number): Promise<readonly Purgeable[]> {
  return await db.$queryRaw<Purgeable[]>`
    SELECT id, workspace_id AS "workspaceId", sha256 FROM asset
     WHERE is_purging AND id > ${after ?? firstIdAt(0)}::uuid ORDER BY id LIMIT ${limit}`;
}

export async function hasPurging(db: Tx): Promise<boolean> {
  const rows = await db.$queryRaw<readonly unknown[]>`SELECT FROM asset WHERE is_purging LIMIT 1`;
  return rows.length > 0 || (await listLeft(db, undefined, 1)).length > 0;
}

export type Bytes = { readonly workspaceId: string; readonly sha256: string };

/** Until the transaction ends nobody else adds or removes a row that shows these bytes. */
export async function lockBytes(tx: Tx, bytes: Bytes): Promise<void> {
  await tx.$executeRaw`SELECT ${bytesLock(bytes)}`;
}

/**
 * For whoever removes files of a workspace: until the transaction ends no move brings pictures there. A move locks the
 * workspace for itself, makes sure of its files, and then of its rows.
 */
export async function lockRemoving(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`arriving/${workspaceId}`}, 0))`;
}

export async function lockArriving(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`arriving/${workspaceId}`}, 0))`;
}

function bytesLock({ workspaceId, sha256 }: Bytes): Prisma.Sql {
  return Prisma.sql`pg_advisory_xact_lock(hashtextextended(${`${workspaceId}/${sha256}`}, 0))`;
}

export type Twin = { readonly id: string; readonly wasTrashed: boolean };

/**
 * Under the lock of these bytes, for whoever gives a picture again: the one of the workspace that has them, out of the
 * trash if it lay there. Null where there is none, or where it is deleted for ever in this moment.
 */
export async function takeTwin(tx: Tx, bytes: Bytes): Promise<Twin | null> {
  const twin = await findTwin(tx, bytes);
  if (!twin?.wasTrashed) return twin;
  return (await bringBack(tx, twin.id)) ? twin : null;
}

/** One that is not in the trash comes first. Without the lock it says only what was so a moment ago. */
export async function findTwin(tx: Tx, { workspaceId, sha256 }: Bytes): Promise<Twin | null> {
  const row = await tx.asset.findFirst({
    where: { workspaceId, sha256, isPurging: false },
    orderBy: [{ deletedAt: { sort: "desc", nulls: "first" } }, { id: "asc" }],
    select: { id: true, deletedAt: true },
  });
  return row && { id: row.id, wasTrashed: row.deletedAt !== null };
}

async function bringBack(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.asset.updateMany({ where: { id, isPurging: false }, data: { deletedAt: null } });
  return count === 1;
}

/**
 * For jobs: do other rows of the workspace still show these bytes, or will a picture that is on its way? Those of a
 * picture that went to another workspace stay as long as it may come back. One statement, so one moment: a picture that
 * leaves meanwhile is seen either there or by what it left.
 */
export async function isShared(
  db: Tx,
  { id, workspaceId, sha256 }: Bytes & { readonly id?: string },
): Promise<boolean> {
  const [row] = await db.$queryRaw<readonly { readonly isShared: boolean }[]>`
    SELECT EXISTS (SELECT FROM asset WHERE workspace_id = ${workspaceId}::uuid AND sha256 = ${sha256}
             AND NOT is_purging AND id IS DISTINCT FROM ${id ?? null}::uuid)
        OR EXISTS (SELECT FROM left_bytes WHERE workspace_id = ${workspaceId}::uuid AND sha256 = ${sha256})
        OR EXISTS (SELECT FROM upload WHERE workspace_id = ${workspaceId}::uuid AND kept_sha256 = ${sha256}
             AND state = 'received')
        OR EXISTS (SELECT FROM generation WHERE workspace_id = ${workspaceId}::uuid AND state = 'stored'
             AND stored ->> 'sha256' = ${sha256}) AS "isShared"`;
  return row?.isShared ?? false;
}

export async function deleteRow(tx: Tx, id: string): Promise<void> {
  await tx.asset.deleteMany({ where: { id, isPurging: true } });
}

/** For jobs: does the workspace still exist? */
export async function hasWorkspace(db: Tx, id: string): Promise<boolean> {
  return (await db.workspace.count({ where: { id } })) > 0;
}

import { conditionsOf } from "../gallery/query/data.ts";
import { parseQuery } from "../gallery/query/rules.ts";
import type { Term } from "../gallery/query/schema.ts";
import { Prisma, type Tx } from "../infra/db/client.ts";
import type { GalleryView } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import type { Cost } from "./rules.ts";
import { Selection } from "./schema.ts";

const keptMs = 24 * 60 * 60 * 1_000;

/** Writes down what is wanted, and forgets what somebody of the workspace wanted yesterday. */
export async function createExport(tx: Tx, actor: Actor, id: string, selection: Selection): Promise<void> {
  const { workspaceId, userId: createdById } = actor;
  await tx.export.deleteMany({ where: { workspaceId, createdAt: { lt: new Date(Date.now() - keptMs) } } });
  await tx.export.create({ data: { id, workspaceId, createdById, selection } });
}

export type Wanted = { readonly id: string; readonly selection: Selection; readonly createdAt: Date };

export async function findExport(db: Tx, actor: Actor, id: string): Promise<Wanted | null> {
  const where = { id, workspaceId: actor.workspaceId, createdById: actor.userId };
  const row = await db.export.findFirst({ where, select: { id: true, selection: true, createdAt: true } });
  return row && { ...row, selection: Selection.parse(row.selection) };
}

export type Total = { readonly count: number; readonly sizeBytes: number };

/** How many pictures there are, and how large their files are together; null when the search cannot be read. */
export async function measure(db: Tx, actor: Actor, selection: Selection): Promise<Total | null> {
  const conditions = await conditionsFor(db, actor, selection);
  if (!conditions) return null;
  const rows = await db.$queryRaw<readonly { readonly count: bigint; readonly size: bigint | null }[]>`
    SELECT count(*) AS count, sum(a.size_bytes::bigint)::bigint AS size FROM asset a WHERE ${conditions}`;
  return { count: Number(rows[0]?.count ?? 0), sizeBytes: Number(rows[0]?.size ?? 0) };
}

/** Up to `limit` of the pictures, oldest first, none of them younger than the wish for them. */
export async function readPage(
  db: Tx,
  actor: Actor,
  { id: wishId, selection }: Wanted,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly ExportRow[]> {
  const conditions = await conditionsFor(db, actor, selection);
  if (!conditions) return [];
  const found = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT a.id FROM asset a WHERE ${conditions} AND a.id > ${after}::uuid AND a.id < ${wishId}::uuid
     ORDER BY a.id LIMIT ${limit}`;
  return await readRows(
    db,
    actor,
    found.map(({ id }) => id),
  );
}

async function conditionsFor(db: Tx, actor: Actor, selection: Selection): Promise<Prisma.Sql | null> {
  if ("ids" in selection) {
    const ids = Prisma.sql`a.id = ANY(${[...selection.ids]}::uuid[])`;
    return Prisma.sql`a.workspace_id = ${actor.workspaceId}::uuid AND NOT a.is_purging AND ${ids}`;
  }
  const { view, conversationId, albumId, q = "" } = selection;
  const album = albumId ? await findAlbum(db, actor, albumId) : null;
  const queries = [q, album?.query ?? ""].map(parseQuery);
  const terms = queries.flatMap((parsed) => (parsed.ok ? parsed.query.terms : []));
  if (queries.some((parsed) => !parsed.ok) || (albumId && !album)) return null;
  return Prisma.join(
    [
      conditionsOf({ terms: [...terms, ...viewTerms[view]] }, actor),
      ...(album && album.query === null ? [isIn(album.id)] : []),
      ...(conversationId ? [isOf(conversationId, actor)] : []),
    ],
    " AND ",
  );
}

const viewTerms: Readonly<Record<GalleryView, readonly Term[]>> = {
  all: [],
  favorites: [{ kind: "is", flag: "favorite", isNegated: false }],
  trash: [{ kind: "is", flag: "trashed", isNegated: false }],
};

async function findAlbum(db: Tx, { workspaceId }: Actor, id: string) {
  return await db.album.findFirst({ where: { id, workspaceId, deletedAt: null }, select: { id: true, query: true } });
}

function isIn(albumId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM album_asset m WHERE m.asset_id = a.id AND m.album_id = ${albumId}::uuid)`;
}

/** Drawn in the conversation, or taken over into it from another one. */
function isOf(conversationId: string, { workspaceId }: Actor): Prisma.Sql {
  return Prisma.sql`(a.conversation_id = ${conversationId}::uuid OR a.id IN (
    SELECT g.asset_id FROM turn t JOIN generation g ON g.turn_id = t.id
     WHERE t.conversation_id = ${conversationId}::uuid AND t.workspace_id = ${workspaceId}::uuid AND g.is_reused))`;
}

const columns = {
  id: true,
  workspaceId: true,
  sha256: true,
  mime: true,
  sizeBytes: true,
  width: true,
  height: true,
  title: true,
  altText: true,
  model: true,
  isDraft: true,
  draftId: true,
  isFavorite: true,
  status: true,
  source: true,
  fileName: true,
  createdAt: true,
} as const;

export type ExportRow = Readonly<{
  id: string;
  workspaceId: string;
  sha256: string;
  mime: string;
  sizeBytes: number;
  width: number;
  height: number;
  title: string;
  altText: string;
  model: string;
  isDraft: boolean;
  draftId: string | null;
  isFavorite: boolean;
  status: string | null;
  source: string;
  fileName: string | null;
  createdAt: Date;
  prompt: string | null;
  cost: Cost | null;
  tags: readonly string[];
  albums: readonly (readonly string[])[];
  finishedIds: readonly string[];
}>;

/** Rows of these ids, oldest first. */
export async function readRows(db: Tx, { workspaceId }: Actor, ids: readonly string[]): Promise<readonly ExportRow[]> {
  const rows = await db.asset.findMany({
    where: { id: { in: [...ids] }, workspaceId, isPurging: false },
    orderBy: { id: "asc" },
    select: {
      ...columns,
      promptId: true,
      generationId: true,
      toldPrompt: true,
      toldMicroUsd: true,
      isToldEstimate: true,
      tags: { select: { tag: { select: { name: true } } }, orderBy: { tag: { folded: "asc" } } },
      albums: {
        where: { album: { deletedAt: null } },
        select: { album: { select: { name: true, parent: { select: { name: true } } } } },
        orderBy: { albumId: "asc" },
      },
    },
  });
  const words = await readPrompts(
    db,
    workspaceId,
    rows.flatMap(({ promptId }) => promptId ?? []),
  );
  const costs = await readCosts(
    db,
    workspaceId,
    rows.flatMap(({ generationId }) => generationId ?? []),
  );
  const finished = await readFinished(
    db,
    workspaceId,
    rows.flatMap(({ id, isDraft }) => (isDraft ? [id] : [])),
  );
  return rows.map(({ promptId, generationId, toldPrompt, toldMicroUsd, isToldEstimate, ...row }) => ({
    ...row,
    prompt: words.get(promptId ?? "") ?? toldPrompt,
    cost: costs.get(generationId ?? "") ?? toCost(toldMicroUsd, isToldEstimate),
    tags: row.tags.map(({ tag }) => tag.name),
    albums: row.albums.map(({ album }) => (album.parent ? [album.parent.name, album.name] : [album.name])),
    finishedIds: finished.get(row.id) ?? [],
  }));
}

function toCost(microUsd: number | null, isEstimated: boolean): Cost | null {
  return microUsd === null ? null : { microUsd: BigInt(microUsd), isEstimated };
}

async function readPrompts(db: Tx, workspaceId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const where = { id: { in: [...ids] }, workspaceId };
  const rows = await db.prompt.findMany({ where, select: { id: true, text: true } });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

async function readCosts(db: Tx, workspaceId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Cost>> {
  const where = { generationId: { in: [...ids] }, workspaceId };
  const rows = await db.usage.findMany({ where, select: { generationId: true, microUsd: true, isEstimated: true } });
  return new Map(
    rows.flatMap(({ generationId, microUsd, isEstimated }) =>
      generationId === null || microUsd === null ? [] : [[generationId, { microUsd, isEstimated }] as const],
    ),
  );
}

async function readFinished(db: Tx, workspaceId: string, draftIds: readonly string[]) {
  const where = { draftId: { in: [...draftIds] }, workspaceId, isPurging: false };
  const rows = await db.asset.findMany({ where, select: { id: true, draftId: true }, orderBy: { id: "asc" } });
  const found = new Map<string, string[]>();
  for (const { id, draftId } of rows) found.set(draftId ?? "", [...(found.get(draftId ?? "") ?? []), id]);
  return found;
}

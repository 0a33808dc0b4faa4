import { selected } from "../gallery/selection/data.ts";
import { Selection } from "../gallery/selection/schema.ts";
import type { Prisma, Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";
import type { Cost } from "./rules.ts";

const keptHours = 24;

/** For jobs: whoever wants the same once more asks anew. */
export async function forgetOldExports(db: Tx): Promise<void> {
  await db.$executeRaw`DELETE FROM export WHERE created_at < now() - make_interval(hours => ${keptHours})`;
}

/** Writes down what is wanted. */
export async function createExport(tx: Tx, actor: Actor, id: string, selection: Selection): Promise<void> {
  const { workspaceId, userId: createdById } = actor;
  await tx.export.create({ data: { id, workspaceId, createdById, selection } });
}

export type Wanted = { readonly id: string; readonly selection: Selection; readonly createdAt: Date };

export async function findExport(db: Tx, actor: Actor, id: string): Promise<Wanted | null> {
  const where = { id, workspaceId: actor.workspaceId, createdById: actor.userId };
  const row = await db.export.findFirst({ where, select: { id: true, selection: true, createdAt: true } });
  return row && { ...row, selection: Selection.parse(row.selection) };
}

export type Total = { readonly count: number; readonly sizeBytes: number };

/** How many pictures there are, and how large their files are together; null where there is no such list. */
export async function measure(db: Tx, actor: Actor, selection: Selection): Promise<Total | null> {
  const conditions = await conditionsFor(db, actor, selection);
  if (!conditions) return null;
  const rows = await db.$queryRaw<readonly { readonly count: bigint; readonly size: bigint | null }[]>`
    SELECT count(*) AS count, sum(a.size_bytes::bigint)::bigint AS size FROM asset a WHERE ${conditions}`;
  return { count: Number(rows[0]?.count ?? 0), sizeBytes: Number(rows[0]?.size ?? 0) };
}

export type Page = {
  readonly rows: readonly ExportRow[];
  readonly missingIds: readonly string[]; // deleted for ever since they were found
  readonly last: string | null; // where the next page begins; null: there is none
};

const noPage: Page = { rows: [], missingIds: [], last: null };

/** Up to `limit` of the pictures, oldest first. Whether more follow is told by what was found, not by what is left of it. */
export async function readPage(
  db: Tx,
  actor: Actor,
  { selection }: Wanted,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Page> {
  const conditions = await conditionsFor(db, actor, selection);
  if (!conditions) return noPage;
  const found = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT a.id FROM asset a WHERE ${conditions} AND a.id > ${after}::uuid ORDER BY a.id LIMIT ${limit}`;
  const ids = found.map(({ id }) => id);
  const rows = await readRows(db, actor, ids);
  const here = new Set(rows.map(({ id }) => id));
  const missingIds = ids.filter((id) => !here.has(id));
  return { rows, missingIds, last: ids.length < limit ? null : (ids.at(-1) ?? null) };
}

/** Null where there is no such album. One that is a saved search holds what that finds. */
async function conditionsFor(db: Tx, actor: Actor, selection: Selection): Promise<Prisma.Sql | null> {
  if ("ids" in selection || !selection.albumId) return await selected(db, actor, selection);
  const { albumId: id, ...rest } = selection;
  const where = { id, workspaceId: actor.workspaceId, deletedAt: null };
  const album = await db.album.findFirst({ where, select: { query: true } });
  if (!album) return null;
  if (album.query === null) return await selected(db, actor, selection);
  return await selected(db, actor, { ...rest, query: `${rest.query} ${album.query}`.trim() });
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

import { inConversation } from "../../asset/data.ts";
import { codesOf } from "../../asset/look/color/rules.ts";
import type { ColorWish } from "../../asset/look/color/schema.ts";
import { readAssetViews } from "../../asset/view/data.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { AssetView } from "../../studio/schema.ts";
import type { Actor } from "../../workspace/schema.ts";
import { conditionsOf, factsOf } from "../query/data.ts";
import { wantsTrash } from "../query/rules.ts";
import type { Resolved } from "../query/saved/schema.ts";
import { rankOf, saysAll } from "../words/data.ts";
import { asksFor, enough, fillsPage, hitsMax, indexedOf, isCommon, likeIn, walkedMax } from "./rules.ts";

// Results come in segments of time, newest first, and within a segment the best match first: however many pictures match,
// a page costs the same. With up to `hitsMax` matches there is one segment, and the order is that of the match alone.

export type Hit = { readonly id: string; readonly rank: number };
/** `bottom`: its oldest id; null when nothing older can match. `isWalked`: its pictures were looked at one by one. */
export type Segment = { readonly hits: readonly Hit[]; readonly bottom: string | null; readonly isWalked: boolean };

export type Wanted = { readonly query: Resolved; readonly conversationId: string | undefined };

/** The matches below `top` (an id), down to somewhere. */
export async function readSegment(db: Tx, actor: Actor, wanted: Wanted, top: string): Promise<Segment> {
  const scope = await inConversation(db, actor, wanted.conversationId);
  const like = likeIn(wanted.query);
  if (like) return await readAlike(db, actor, { like, scope }, top);
  const scoped = { ...wanted, scope };
  const near = await walk(db, actor, scoped, top);
  if (near.bottom === null) return near;
  const hits = near.hits.length;
  if (hits >= enough || (fillsPage(hits) && isCommon(hits, await countWalkable(db, actor, wanted.query)))) return near;
  return await lookUp(db, actor, scoped, top);
}

/** A segment that was walked over, once more. */
export async function readWalked(
  db: Tx,
  actor: Actor,
  { query, conversationId }: Wanted,
  { top, bottom }: { readonly top: string; readonly bottom: string },
): Promise<Segment> {
  const scope = await inConversation(db, actor, conversationId);
  const range = Prisma.sql`${walkable(query, actor, top)} AND a.id >= ${bottom}::uuid ORDER BY a.id DESC`;
  return { hits: await lookAt(db, actor, { query, scope }, range), bottom, isWalked: true };
}

/** How many pictures could be walked over, by the kept counters; 0 where nobody counts them. */
async function countWalkable(db: Tx, { workspaceId }: Actor, query: Resolved): Promise<number> {
  if (query.terms.some((term) => term.kind === "status")) return 0;
  const counter = wantsTrash(query) ? "trashed" : asksFor(query, "favorite") ? "favorites" : "shown";
  const { _sum } = await db.assetDay.aggregate({ where: { workspaceId }, _sum: { [counter]: true } });
  return _sum[counter] ?? 0;
}

type Alike = { readonly like: { readonly id: string; readonly others: Resolved }; readonly scope: Prisma.Sql };

/** All that look like a picture, and for which the rest holds. The rank is how far away they are. */
async function readAlike(db: Tx, actor: Actor, { like, scope }: Alike, top: string): Promise<Segment> {
  const hits = await db.$queryRaw<readonly Hit[]>`
    SELECT a.id, l.distance AS rank FROM look_alike(${actor.workspaceId}::uuid, ${like.id}::uuid) l
      JOIN asset a ON a.id = l.asset_id
     WHERE ${conditionsOf(like.others, actor)} AND ${scope} AND a.id < ${top}::uuid
     ORDER BY l.distance, a.id DESC`; // `look_alike` answers some thousands at most
  return { hits, bottom: null, isWalked: false };
}

type Scoped = { readonly query: Resolved; readonly scope: Prisma.Sql };

/** One by one, for what is common: the index would name far too many of it. */
async function walk(db: Tx, actor: Actor, { query, scope }: Scoped, top: string): Promise<Segment> {
  const below = Prisma.sql`${walkable(query, actor, top)} ORDER BY a.id DESC`;
  const [last, hits] = await Promise.all([
    db.$queryRaw<readonly { readonly id: string }[]>`SELECT id ${below} OFFSET ${walkedMax - 1} LIMIT 1`,
    lookAt(db, actor, { query, scope }, Prisma.sql`${below} LIMIT ${walkedMax}`),
  ]);
  return { hits, bottom: last[0]?.id ?? null, isWalked: true };
}

function walkable(query: Resolved, actor: Actor, top: string): Prisma.Sql {
  return Prisma.sql`FROM asset a WHERE ${factsOf(indexedOf(query), actor)} AND a.id < ${top}::uuid`;
}

async function lookAt(db: Tx, actor: Actor, { query, scope }: Scoped, pictures: Prisma.Sql): Promise<readonly Hit[]> {
  return await db.$queryRaw<readonly Hit[]>`
    SELECT id, rank FROM (SELECT a.id, ${rankIn(query)} AS rank FROM (SELECT * ${pictures}) a
      WHERE ${factsOf(query, actor)} AND ${scope} OFFSET 0) looked WHERE rank IS NOT NULL ORDER BY id DESC`;
}

/** Of asset `a`; null where its words are others. As a value of each row, so that rows are looked at one by one. */
function rankIn({ terms }: Resolved): Prisma.Sql {
  const said = saysAll(terms);
  const words = said
    ? Prisma.sql`(SELECT CASE WHEN ${said} THEN ${rankOf(terms)} END FROM asset_search s WHERE s.asset_id = a.id)`
    : Prisma.sql`0`;
  const colors = terms.flatMap((term) => (term.kind === "color" && !term.isNegated ? [missingOf(term.color)] : []));
  if (colors.length === 0) return words;
  return Prisma.sql`${words} * 1000 + greatest(${Prisma.join(colors)})`;
}

/** How much of the picture, per cent, is not of that colour. */
function missingOf(color: ColorWish): Prisma.Sql {
  return Prisma.sql`(SELECT greatest(0, 100 - sum(c.share))::int FROM asset_look k, unnest(k.colors, k.shares) AS c(code, share)
    WHERE k.asset_id = a.id AND c.code = ANY(${[...codesOf(color)]}::int[]))`;
}

/** By the index, for what is rare. Ranks are read for those alone that are kept. */
async function lookUp(db: Tx, actor: Actor, { query, scope }: Scoped, top: string): Promise<Segment> {
  const said = saysAll(query.terms);
  const kept = said
    ? Prisma.sql`WITH found AS MATERIALIZED (SELECT s.asset_id FROM asset_search s
          WHERE s.workspace_id = ${actor.workspaceId}::uuid AND ${said} AND s.asset_id < ${top}::uuid)
        SELECT a.id FROM (SELECT asset_id FROM found ORDER BY asset_id DESC OFFSET 0) f JOIN asset a ON a.id = f.asset_id
         WHERE ${factsOf(query, actor)} AND ${scope} ORDER BY f.asset_id DESC LIMIT ${hitsMax}`
    : Prisma.sql`SELECT a.id FROM asset a WHERE ${conditionsOf(query, actor)} AND ${scope} AND a.id < ${top}::uuid
        ORDER BY a.id DESC LIMIT ${hitsMax}`;
  const hits = await db.$queryRaw<readonly Hit[]>`
    SELECT a.id, ${rankIn(query)} AS rank FROM (${kept}) a ORDER BY a.id DESC`;
  return { hits, bottom: hits.length < hitsMax ? null : (hits.at(-1)?.id ?? null), isWalked: false };
}

/** The pictures of these ids, in their order. */
export async function readByIds(db: Tx, actor: Actor, ids: readonly string[]): Promise<readonly AssetView[]> {
  const views = await readAssetViews(
    db,
    Prisma.sql`WHERE a.id = ANY(${[...ids]}::uuid[]) AND a.workspace_id = ${actor.workspaceId}::uuid`,
  );
  const byId = new Map(views.map((view) => [view.id, view]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Of how many versions each picture is one; those that are alone are not named. */
export async function countVersions(
  db: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const rows = await db.$queryRaw<readonly { readonly id: string; readonly count: number }[]>`
    SELECT id, count FROM (SELECT a.id, (SELECT count(*)::int FROM asset v WHERE v.workspace_id = a.workspace_id
        AND v.stack_id = a.stack_id AND v.deleted_at IS NULL AND NOT v.is_purging) AS count
      FROM asset a WHERE a.id = ANY(${[...ids]}::uuid[]) AND a.workspace_id = ${actor.workspaceId}::uuid) counted
     WHERE count > 1`;
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]));
}

/** The prompts of pictures, by the picture's id. */
export async function readPromptTexts(
  db: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<readonly { readonly id: string; readonly text: string }[]>`
    SELECT a.id, p.text FROM asset a JOIN prompt p ON p.id = a.prompt_id AND p.workspace_id = a.workspace_id
     WHERE a.id = ANY(${[...ids]}::uuid[]) AND a.workspace_id = ${actor.workspaceId}::uuid`;
  return new Map(rows.map(({ id, text }) => [id, text]));
}

import { codesOf } from "../../asset/look/color/rules.ts";
import type { ColorWish } from "../../asset/look/color/schema.ts";
import { firstIdAt } from "../../ids.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import type { Actor } from "../../workspace/schema.ts";
import { findZoneName, readZone } from "../../workspace/zone/data.ts";
import { utc } from "../../workspace/zone/rules.ts";
import { albumsMax } from "../album/schema.ts";
import { foldTag } from "../tag/rules.ts";
import { saysAll, saysForbidden } from "../words/data.ts";
import { momentOf } from "./moment/rules.ts";
import { isTrash, wantsTrash } from "./rules.ts";
import { albumsIn, resolve } from "./saved/rules.ts";
import type { Meant, Named, Resolved, Unresolved } from "./saved/schema.ts";
import type { Query, RatioWish, SizeWish, Term } from "./schema.ts";

const ratioTolerance = 0.02; // models draw in multiples of 16 pixels

/** With what the names of albums in it stand for, and by whose clocks its days are. */
export async function resolveQuery(
  db: Tx,
  actor: Actor,
  query: Query,
): Promise<{ readonly ok: true; readonly query: Resolved } | Unresolved> {
  const names = albumsIn(query);
  const isDated = names.length > 0 || query.terms.some(({ kind }) => kind === "before" || kind === "after");
  const [named, zone] = await Promise.all([
    names.length > 0 ? listNamed(db, actor) : [],
    isDated ? findZoneName(db, actor).then((name) => readZone(db, name)) : utc,
  ]);
  return resolve(query, named, zone);
}

async function listNamed(db: Tx, { workspaceId }: Actor): Promise<readonly Named[]> {
  return await db.$queryRaw<readonly Named[]>`
    SELECT b.id, b.name, b.query FROM album b LEFT JOIN album up ON up.id = b.parent_id
     WHERE b.workspace_id = ${workspaceId}::uuid AND b.deleted_at IS NULL AND up.deleted_at IS NULL
     ORDER BY b.id LIMIT ${albumsMax}`;
}

/**
 * A condition over `asset a`: the pictures of the actor's workspace for which all terms hold. Pictures in the trash only
 * where the query asks for them. Whatever a person wrote is a bound parameter.
 */
export function conditionsOf(query: Resolved, actor: Actor): Prisma.Sql {
  const said = saysAll(query.terms);
  const inWorkspace = Prisma.sql`workspace_id = ${actor.workspaceId}::uuid`;
  const lookedUp = [
    ...(said ? [Prisma.sql`a.id IN (SELECT s.asset_id FROM asset_search s WHERE s.${inWorkspace} AND ${said})`] : []),
    ...colorsIn(query.terms).map(
      (codes) =>
        Prisma.sql`a.id IN (SELECT k.asset_id FROM asset_look k WHERE k.${inWorkspace} AND k.colors && ${codes})`,
    ),
  ];
  return Prisma.join([factsOf(query, actor), ...lookedUp], " AND ");
}

/** The codes of each colour that must be there, for the index. */
function colorsIn(terms: readonly Term[]): readonly Prisma.Sql[] {
  return terms.flatMap((term) => (term.kind === "color" && !term.isNegated ? [codes(term.color)] : []));
}

function codes(color: ColorWish): Prisma.Sql {
  return Prisma.sql`${[...codesOf(color)]}::int[]`;
}

/** The same without the words that must be there, for whoever looks them up first. */
export function factsOf(query: Resolved, actor: Actor): Prisma.Sql {
  const all = [
    Prisma.sql`a.workspace_id = ${actor.workspaceId}::uuid`,
    Prisma.sql`NOT a.is_purging`,
    wantsTrash(query) ? Prisma.sql`a.deleted_at IS NOT NULL` : Prisma.sql`a.deleted_at IS NULL`,
    ...termsOf(query, actor),
  ];
  return Prisma.join(all, " AND ");
}

function termsOf(query: Resolved, actor: Actor): readonly Prisma.Sql[] {
  const { terms } = query;
  const forbidden = saysForbidden(terms);
  return [
    ...terms.filter(isFact).map((term) => conditionOf(term, query, actor)),
    // As a value of each row, as with colours.
    ...(forbidden ? [Prisma.sql`(SELECT ${forbidden} FROM asset_search s WHERE s.asset_id = a.id) IS NOT TRUE`] : []),
  ];
}

/** What a saved search finds, wherever it is. One that asks for nothing finds all. */
function foundBy(query: Resolved, actor: Actor): Prisma.Sql {
  const said = saysAll(query.terms);
  const words = said ? [Prisma.sql`EXISTS (SELECT 1 FROM asset_search s WHERE s.asset_id = a.id AND ${said})`] : [];
  const trash = query.terms.some((term) => isTrash(term) && !term.isNegated) ? [flagConditions.trashed] : [];
  const all = [...words, ...trash, ...termsOf(query, actor)];
  return all.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`(${Prisma.join(all, " AND ")})`;
}

type Fact = Exclude<Term, { readonly kind: "word" | "phrase" }>;

function isFact(term: Term): term is Fact {
  return term.kind !== "word" && term.kind !== "phrase" && !isTrash(term);
}

/** A column that may be null is no reason for "not" to find nothing. */
function conditionOf(term: Fact, query: Resolved, actor: Actor): Prisma.Sql {
  const holds = positive(term, query, actor);
  return term.isNegated && term.kind !== "unclear" ? Prisma.sql`(${holds}) IS NOT TRUE` : Prisma.sql`(${holds})`;
}

function positive(term: Fact, query: Resolved, actor: Actor): Prisma.Sql {
  switch (term.kind) {
    case "album": {
      const { isFilled, searches } = query.albums.get(term.name) ?? unknown;
      const found = searches.map((search) => foundBy(search, actor));
      // A saved search alone is read as quickly as it would be by itself.
      const isOnlyFound = found.length > 0 && !isFilled;
      return Prisma.join(isOnlyFound ? found : [isInAlbum(term.name, actor), ...found], " OR ");
    }
    case "tag":
      return hasTag(term.name, actor);
    case "model":
      return Prisma.sql`strpos(lower(a.model), lower(${term.name})) > 0`;
    case "by":
      return isBy(term.name, actor);
    case "purpose":
      return isFor(term.purpose, actor);
    case "ratio":
      return hasRatio(term.ratio);
    case "size":
      return hasSize(term.size);
    case "color":
      // As a value of each row: who looks at pictures one by one does not want all of that colour looked up first.
      return Prisma.sql`(SELECT k.colors && ${codes(term.color)} FROM asset_look k WHERE k.asset_id = a.id)`;
    case "like":
      return Prisma.sql`a.id IN (SELECT l.asset_id FROM look_alike(${actor.workspaceId}::uuid, ${term.id}::uuid) l)`;
    case "stack":
      return Prisma.sql`a.stack_id = (SELECT s.stack_id FROM asset s
        WHERE s.id = ${term.id}::uuid AND s.workspace_id = ${actor.workspaceId}::uuid)`;
    case "status":
      return term.status === "none" ? Prisma.sql`a.status IS NULL` : Prisma.sql`a.status = ${term.status}`;
    case "is":
      return flagConditions[term.flag];
    case "has":
      return hasText;
    case "before":
      return Prisma.sql`a.id < ${firstIdOf(term.date, query)}::uuid`;
    case "after":
      return Prisma.sql`a.id >= ${firstIdOf(term.date, query)}::uuid`;
    case "unclear":
      return Prisma.sql`FALSE`;
  }
}

const unknown: Meant = { isFilled: true, searches: [] };

const flagConditions = {
  favorite: Prisma.sql`a.is_favorite`,
  trashed: Prisma.sql`a.deleted_at IS NOT NULL`,
  upload: Prisma.sql`a.source = 'upload'`,
  draft: Prisma.sql`a.is_draft`,
  untagged: Prisma.sql`NOT EXISTS (SELECT 1 FROM asset_tag m WHERE m.asset_id = a.id)`,
  /**
   * The newest of its versions in the gallery, or of those in the trash. Asked for each picture by an index, never of all
   * of them at once.
   */
  latest: Prisma.sql`a.stack_id IS NULL OR a.id = (SELECT v.id FROM asset v
    WHERE v.workspace_id = a.workspace_id AND v.stack_id = a.stack_id
      AND (v.deleted_at IS NULL) = (a.deleted_at IS NULL) AND NOT v.is_purging ORDER BY v.id DESC LIMIT 1)`,
} as const;

/** Words to be read in the picture: its prompt has a line of them. */
const hasText = Prisma.sql`EXISTS (SELECT 1 FROM prompt p
  WHERE p.id = a.prompt_id AND p.ledger @> '{"lines": [{"field": "text"}]}'::jsonb)`;

/** The template of a prompt is that of its purpose: "poster@1". What was uploaded was asked for as nothing. */
function isFor(purpose: string, { workspaceId }: Actor): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM prompt p WHERE p.id = a.prompt_id
    AND p.workspace_id = ${workspaceId}::uuid AND split_part(p.ledger->>'template', '@', 1) = ${purpose})`;
}

function isInAlbum(name: string, { workspaceId }: Actor): Prisma.Sql {
  return Prisma.sql`a.id IN (SELECT m.asset_id FROM album_asset m JOIN album b ON b.id = m.album_id
    LEFT JOIN album up ON up.id = b.parent_id
    WHERE b.workspace_id = ${workspaceId}::uuid AND b.deleted_at IS NULL AND up.deleted_at IS NULL
      AND lower(${name}) IN (lower(normalize(b.name, NFKC)), lower(normalize(up.name, NFKC))))`;
}

function hasTag(name: string, { workspaceId }: Actor): Prisma.Sql {
  return Prisma.sql`a.id IN (SELECT m.asset_id FROM asset_tag m JOIN tag t ON t.id = m.tag_id
    WHERE t.workspace_id = ${workspaceId}::uuid AND t.folded = ${foldTag(name)})`;
}

/** Who asked for it; `me`, a name or its beginning, or a whole mail address. Nobody outside of the workspace. */
function isBy(name: string, { workspaceId, userId }: Actor): Prisma.Sql {
  const isMe = ["me", "我"].includes(name.toLowerCase());
  const people = isMe
    ? Prisma.sql`${userId}::uuid`
    : Prisma.sql`SELECT u.id FROM "user" u JOIN member m ON m.user_id = u.id
        WHERE m.workspace_id = ${workspaceId}::uuid
          AND (starts_with(lower(u.name), lower(${name})) OR u.email = lower(${name}))`;
  return Prisma.sql`EXISTS (SELECT 1 FROM generation g WHERE g.id = a.generation_id AND g.requested_by_id IN (${people}))`;
}

function hasRatio(ratio: RatioWish): Prisma.Sql {
  if (ratio === "square") return near(1);
  if (ratio === "landscape") return Prisma.sql`a.width > a.height * ${1 + ratioTolerance}::float8`;
  if (ratio === "portrait") return Prisma.sql`a.height > a.width * ${1 + ratioTolerance}::float8`;
  return near(ratio.width / ratio.height);
}

function near(ratio: number): Prisma.Sql {
  const [least, most] = [ratio * (1 - ratioTolerance), ratio * (1 + ratioTolerance)];
  return Prisma.sql`a.width BETWEEN a.height * ${least}::float8 AND a.height * ${most}::float8`;
}

const comparisonSql = {
  ">": Prisma.sql`>`,
  "<": Prisma.sql`<`,
  ">=": Prisma.sql`>=`,
  "<=": Prisma.sql`<=`,
  "=": Prisma.sql`=`,
} as const;

function hasSize({ is, width, height }: SizeWish): Prisma.Sql {
  const compare = comparisonSql[is];
  return height === null
    ? Prisma.sql`greatest(a.width, a.height) ${compare} ${width}::int`
    : Prisma.sql`a.width ${compare} ${width}::int AND a.height ${compare} ${height}::int`;
}

/** The least id of a moment: ids carry their time, and are what the gallery is sorted by. */
function firstIdOf(written: string, { zone }: Resolved): string {
  return firstIdAt(momentOf(written, Date.now(), zone));
}

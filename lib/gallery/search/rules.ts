import type { GalleryView } from "../../studio/schema.ts";
import { parseQuery, wantsTrash } from "../query/rules.ts";
import type { Flag, Query, Term } from "../query/schema.ts";
import type { Cursor } from "./schema.ts";

export const walkedMax = 4_000; // newest pictures looked at one by one
export const hitsMax = 1_000; // of one segment that the index names
export const enough = 100; // matches among those looked at for not asking the index: the words are common
export const segmentsMax = 4; // read for one page
const pageLength = 60; // as long as a page mostly is

/** So many among those looked at that as many again, a few times, are a page. */
export function fillsPage(hits: number): boolean {
  return hits * segmentsMax >= pageLength;
}

/** So many among those looked at that there are more in all than one segment could hold; the index would name them all. */
export function isCommon(hits: number, all: number): boolean {
  return (hits / walkedMax) * all > hitsMax;
}

export function asksFor({ terms }: Query, flag: Flag): boolean {
  return terms.some((term) => term.kind === "is" && term.flag === flag && !term.isNegated);
}

/** Only the latest of its versions stands for a picture. */
export function isStacked(query: Query): boolean {
  return asksFor(query, "latest");
}

/** What of a query has an index of its own, newest first: nothing else need be walked over. */
export function indexedOf<Q extends Query>(query: Q): Q {
  return { ...query, terms: query.terms.filter(isIndexed) };
}

function isIndexed(term: Term): boolean {
  if (term.isNegated) return false;
  if (term.kind === "is") return term.flag === "favorite" || term.flag === "trashed";
  if (term.kind === "status") return term.status !== "none";
  return term.kind === "before" || term.kind === "after";
}

type LikeTerm = Extract<Term, { readonly kind: "like" }>;

/** The picture that the others are to look like, and what else is asked; null where none is named. */
export function likeIn<Q extends Query>(query: Q): { readonly id: string; readonly others: Q } | null {
  const { terms } = query;
  const like = terms.find((term): term is Term & LikeTerm => term.kind === "like" && !term.isNegated);
  return like ? { id: like.id, others: { ...query, terms: terms.filter((term) => term !== like) } } : null;
}

type Hit = { readonly id: string; readonly rank: number };

/** The tab above the gallery asks for a part of what the box asks for. */
export function queryIn({ terms }: Query, view: GalleryView): Query {
  if (view === "all") return { terms };
  const flag = view === "trash" ? "trashed" : "favorite";
  const term: Term = { kind: "is", flag, isNegated: false };
  return { terms: [...terms, term] };
}

/** Whether a list of this search and tab holds what is in the trash. */
export function isOfTrash(text: string, view: GalleryView): boolean {
  const parsed = parseQuery(text);
  return parsed.ok && wantsTrash(queryIn(parsed.query, view));
}

/** The best first, of equals the newest; what stands behind the cursor. */
export function hitsAfter(hits: readonly Hit[], after: Pick<Cursor, "rank" | "id"> | undefined): readonly Hit[] {
  const sorted = [...hits].sort((a, b) => a.rank - b.rank || (a.id < b.id ? 1 : -1));
  return after ? sorted.filter(({ rank, id }) => rank > after.rank || (rank === after.rank && id < after.id)) : sorted;
}

export function formatCursor({ top, rank, id, bottom }: Cursor): string {
  return [top, rank, id, ...(bottom === null ? [] : [bottom])].join("_");
}

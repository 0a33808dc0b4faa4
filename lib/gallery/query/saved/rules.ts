import type { Zone } from "../../../workspace/zone/rules.ts";
import { foldTag } from "../../tag/rules.ts";
import { parseQuery } from "../rules.ts";
import type { Query } from "../schema.ts";
import { type Meant, type Named, type Resolved, savedDepthMax, savedTermsMax, type Unresolved } from "./schema.ts";

// `album:` names saved searches too: albums that fill themselves, perhaps by naming others.

type Outcome = { readonly ok: true; readonly query: Resolved } | Unresolved;

/** The names of the albums that a query speaks of. */
export function albumsIn({ terms }: Query): readonly string[] {
  return terms.flatMap((term) => (term.kind === "album" ? term.name : []));
}

/** Each name of a saved search as what it stands for. Refused where one stands for itself, or for too much. */
export function resolve(query: Query, named: readonly Named[], zone: Zone): Outcome {
  const outcome = resolveWithin(query, named, { path: [], known: new Map(), zone });
  return outcome.ok && sizeOf(outcome.query) > savedTermsMax ? { ok: false, error: "album_many" } : outcome;
}

type Walk = { readonly path: readonly string[]; readonly known: Map<string, Outcome>; readonly zone: Zone };

function resolveWithin(query: Query, named: readonly Named[], walk: Walk): Outcome {
  const albums = new Map<string, Meant>();
  for (const name of albumsIn(query)) {
    const all = named.filter((each) => foldTag(each.name) === foldTag(name));
    const searches: Resolved[] = [];
    for (const one of all) {
      if (one.query === null) continue;
      const outcome = open(one.id, one.query, named, walk);
      if (!outcome.ok) return outcome;
      searches.push(outcome.query);
    }
    albums.set(name, { isFilled: all.some(({ query: text }) => text === null), searches });
  }
  return { ok: true, query: { terms: query.terms, albums, zone: walk.zone } };
}

/** Each is read once, however often it is named. What cannot be read finds nothing, as it does when it is opened. */
function open(id: string, text: string, named: readonly Named[], walk: Walk): Outcome {
  const { path, known } = walk;
  if (path.includes(id)) return { ok: false, error: "album_circle" };
  if (path.length >= savedDepthMax) return { ok: false, error: "album_many" };
  const before = known.get(id);
  if (before) return before;
  const parsed = parseQuery(text);
  const query = parsed.ok ? parsed.query : nothing;
  const outcome = resolveWithin(query, named, { ...walk, path: [...path, id] });
  known.set(id, outcome);
  return outcome;
}

const nothing: Query = { terms: [{ kind: "unclear", key: "album", text: "", isNegated: false }] };

function sizeOf(query: Resolved, known: Map<Resolved, number> = new Map()): number {
  const before = known.get(query);
  if (before !== undefined) return before;
  const inner = [...query.albums.values()]
    .flatMap(({ searches }) => searches)
    .reduce((sum, each) => sum + sizeOf(each, known), 0);
  known.set(query, query.terms.length + inner);
  return query.terms.length + inner;
}

import { foldTag } from "../../tag/rules.ts";
import { parseQuery } from "../rules.ts";
import type { Query, Term } from "../schema.ts";
import { type Resolved, type Saved, savedDepthMax, savedTermsMax, type Unresolved } from "./schema.ts";

// `album:` names saved searches too: albums that fill themselves, perhaps by naming others.

type Outcome = { readonly ok: true; readonly query: Resolved } | Unresolved;

/** The names of the saved searches that a query speaks of. */
export function albumsIn({ terms }: Query): readonly string[] {
  return terms.flatMap((term) => (term.kind === "album" ? term.name : []));
}

/** Each name of a saved search as what it stands for. Refused where one stands for itself, or for too much. */
export function resolve(query: Query, saved: readonly Saved[]): Outcome {
  const outcome = resolveWithin(query, saved, { path: [], known: new Map() });
  return outcome.ok && sizeOf(outcome.query) > savedTermsMax ? { ok: false, error: "album_many" } : outcome;
}

type Walk = { readonly path: readonly string[]; readonly known: Map<string, Outcome> };

function resolveWithin(query: Query, saved: readonly Saved[], walk: Walk): Outcome {
  const searches = new Map<string, readonly Resolved[]>();
  for (const name of albumsIn(query)) {
    const found: Resolved[] = [];
    for (const one of saved.filter((each) => foldTag(each.name) === foldTag(name))) {
      const outcome = open(one, saved, walk);
      if (!outcome.ok) return outcome;
      found.push(outcome.query);
    }
    searches.set(name, found);
  }
  return { ok: true, query: { terms: query.terms, searches } };
}

/** Each is read once, however often it is named. */
function open(one: Saved, saved: readonly Saved[], { path, known }: Walk): Outcome {
  if (path.includes(one.id)) return { ok: false, error: "album_circle" };
  if (path.length >= savedDepthMax) return { ok: false, error: "album_many" };
  const before = known.get(one.id);
  if (before) return before;
  const parsed = parseQuery(one.query);
  const nothing: readonly Term[] = [{ kind: "unclear", key: "album", text: one.name, isNegated: false }];
  const outcome = resolveWithin(parsed.ok ? parsed.query : { terms: nothing }, saved, {
    path: [...path, one.id],
    known,
  });
  known.set(one.id, outcome);
  return outcome;
}

function sizeOf(query: Resolved, known: Map<Resolved, number> = new Map()): number {
  const before = known.get(query);
  if (before !== undefined) return before;
  const inner = [...query.searches.values()].flat().reduce((sum, each) => sum + sizeOf(each, known), 0);
  known.set(query, query.terms.length + inner);
  return query.terms.length + inner;
}

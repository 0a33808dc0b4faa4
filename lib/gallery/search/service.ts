import { latestId, makeId } from "../../ids.ts";
import { sayingOf } from "../../prompt/ledger/rules.ts";
import type { Ctx } from "../../services.ts";
import { resolveQuery } from "../query/data.ts";
import { parseQuery } from "../query/rules.ts";
import type { Resolved, Unresolved } from "../query/saved/schema.ts";
import { excerptOf, wantedWords } from "../words/rules.ts";
import * as data from "./data.ts";
import { formatCursor, hitsAfter, isStacked, queryIn, segmentsMax } from "./rules.ts";
import type { Cursor, SearchAssets, SearchPage } from "./schema.ts";

const excerptLength = 120; // UTF-16 code units

export type Found =
  | { readonly ok: true; readonly page: SearchPage }
  | { readonly ok: false; readonly error: "too_long" | Unresolved["error"] };

/** One page of the workspace's pictures for what stands in the search box. */
export async function searchAssets(ctx: Ctx, input: SearchAssets): Promise<Found> {
  const parsed = parseQuery(input.q);
  if (!parsed.ok) return parsed;
  const { db } = ctx.services;
  const resolved = await resolveQuery(db, ctx.actor, queryIn(parsed.query, input.view));
  if (!resolved.ok) return resolved;
  const { query } = resolved;
  const found = await collect(ctx, input, query);
  const ids = found.hits.map(({ id }) => id);
  const words = wantedWords(query);
  const [items, prompts, versions] = await Promise.all([
    data.readByIds(db, ctx.actor, ids),
    words.length === 0 ? new Map<string, string>() : data.readPromptTexts(db, ctx.actor, ids),
    isStacked(query) ? data.countVersions(db, ctx.actor, ids) : {},
  ]);
  const excerpts = [...prompts].flatMap(([id, text]) => {
    const excerpt = excerptOf(sayingOf(text), words, excerptLength);
    return excerpt === null ? [] : [[id, excerpt] as const];
  });
  const nextAfter = found.next && formatCursor(found.next);
  const { count } = found;
  return { ok: true, page: { items, nextAfter, excerpts: Object.fromEntries(excerpts), versions, count } };
}

type Collected = {
  readonly hits: readonly data.Hit[];
  readonly next: Cursor | null;
  readonly count: SearchPage["count"];
};

/** Later pictures than `top` are another question's: pages of one answer neither overlap nor shift. */
async function collect({ services: { db }, actor }: Ctx, input: SearchAssets, query: Resolved): Promise<Collected> {
  const wanted = { query, conversationId: input.conversationId };
  const hits: data.Hit[] = [];
  let found = 0;
  let top = input.after?.top ?? makeId();
  let { after } = input;
  const collected = (next: Cursor | null, isMore: boolean) => ({
    hits,
    next,
    count: input.after ? null : { found, isMore },
  });
  for (let read = 0; read < segmentsMax; read++) {
    const segment = after?.bottom
      ? await data.readWalked(db, actor, wanted, { top, bottom: after.bottom })
      : await data.readSegment(db, actor, wanted, top);
    found += segment.hits.length;
    const left = hitsAfter(segment.hits, after);
    const taken = left.slice(0, input.limit - hits.length);
    hits.push(...taken);
    const last = taken.at(-1);
    if (left.length > taken.length && last) {
      return collected({ top, ...last, bottom: segment.isWalked ? segment.bottom : null }, segment.bottom !== null);
    }
    if (segment.bottom === null) return collected(null, false);
    top = segment.bottom;
    after = undefined;
    if (hits.length === input.limit) break;
  }
  return collected({ top, rank: 0, id: latestId, bottom: null }, true); // before all of the next segment
}

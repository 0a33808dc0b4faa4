import type { Block } from "../../../studio/gallery/rules.ts";
import { assetIdOf } from "../../../studio/gallery/tile/rules.ts";
import type { Picked } from "../rules.ts";
import { pickedMax } from "../schema.ts";

// From the picture that was picked last to another one, also where what lies between them is not here yet.

/** A piece of a list in its order. */
export type Part = {
  /** Null where the list is not one of days. */
  readonly day: number | null;
  readonly ids: readonly string[];
  /** So many pictures below these are not here. */
  readonly missing: number;
  /** What is missing may belong above its last picture, too. */
  readonly isDivided: boolean;
};

export type Ends = {
  readonly fromId: string;
  /** Where to look for it when it is not here. */
  readonly fromDay: number;
  readonly toId: string;
};

export type Range =
  | { readonly kind: "here"; readonly ids: readonly string[] }
  /** These parts are to be read first. */
  | { readonly kind: "unread"; readonly first: number; readonly last: number }
  | { readonly kind: "too_many" }
  /** The picture that it would begin at is in the list no more. */
  | { readonly kind: "gone" };

export function partsOf(blocks: readonly Block[]): readonly Part[] {
  return blocks.map(({ key, tiles, missing, group }) => ({
    day: Number.parseInt(key, 10),
    ids: tiles.flatMap((tile) => assetIdOf(tile) ?? []),
    missing,
    isDivided: group !== null,
  }));
}

/** A list that is here from its beginning on, such as results. */
export function partOf(ids: readonly string[]): readonly Part[] {
  return [{ day: null, ids, missing: 0, isDivided: false }];
}

/** Both ends included. */
export function rangeOf(picked: Picked, parts: readonly Part[], { fromId, fromDay, toId }: Ends): Range {
  const to = placeOf(parts, toId);
  if (!to) return { kind: "gone" };
  const from = placeOf(parts, fromId);
  if (!from) return searchFor(parts, fromDay, to.part);
  const [a, b] = from.part < to.part || (from.part === to.part && from.at <= to.at) ? [from, to] : [to, from];
  const ids = parts.slice(a.part, b.part + 1).flatMap((part, index) => {
    const end = index === b.part - a.part ? b.at + 1 : part.ids.length;
    return part.ids.slice(index === 0 ? a.at : 0, end);
  });
  const lacking = parts.flatMap(({ missing, isDivided }, at) =>
    missing > 0 && at >= a.part && (at < b.part || (at === b.part && isDivided)) ? at : [],
  );
  const missing = lacking.reduce((sum, at) => sum + (parts[at]?.missing ?? 0), 0);
  if (countWith(picked, ids) + missing > pickedMax) return { kind: "too_many" };
  const [first, last] = [lacking[0], lacking.at(-1)];
  return first === undefined || last === undefined ? { kind: "here", ids } : { kind: "unread", first, last };
}

type Place = { readonly part: number; readonly at: number };

function placeOf(parts: readonly Part[], id: string): Place | null {
  for (const [part, { ids }] of parts.entries()) {
    const at = ids.indexOf(id);
    if (at >= 0) return { part, at };
  }
  return null;
}

/** It was forgotten with a part of its day; nobody reads that when what lies between is too much already. */
function searchFor(parts: readonly Part[], day: number, to: number): Range {
  const ofDay = parts.flatMap((part, at) => (part.day === day ? at : []));
  const unread = ofDay.filter((at) => (parts[at]?.missing ?? 0) > 0);
  const [first, last] = [unread[0], unread.at(-1)];
  if (first === undefined || last === undefined) return { kind: "gone" };
  const between = to < first ? parts.slice(to + 1, ofDay[0]) : parts.slice(last + 1, to);
  const count = between.reduce((sum, { ids, missing }) => sum + ids.length + missing, 0);
  return count > pickedMax ? { kind: "too_many" } : { kind: "unread", first, last };
}

/** By name. What is put back into all of a list needs no name. */
function countWith(picked: Picked, ids: readonly string[]): number {
  return picked.kind === "some" ? new Set([...picked.ids, ...ids]).size : 0;
}

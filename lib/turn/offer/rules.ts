import type { Offer } from "./schema.ts";

export type Wanted = { readonly promptId: string; readonly fingerprint: string; readonly count: number };
export type Repeat = { readonly id: string; readonly fingerprint: string };

/**
 * Pictures for everything that is wanted, out of those that are there, the first ones first; no picture twice. Null when
 * one is missing: then nobody is asked, and all of them are drawn.
 */
export function offerFor(wanted: readonly Wanted[], repeats: readonly Repeat[]): Offer | null {
  const left = [...repeats];
  const offer: { promptId: string; generationIds: string[] }[] = [];
  for (const { promptId, fingerprint, count } of wanted) {
    const found = left.filter((repeat) => repeat.fingerprint === fingerprint).slice(0, count);
    if (found.length < count) return null;
    for (const repeat of found) left.splice(left.indexOf(repeat), 1);
    offer.push({ promptId, generationIds: found.map(({ id }) => id).sort() });
  }
  return offer.length > 0 ? offer : null;
}

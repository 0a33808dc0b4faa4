import type { Offer } from "./schema.ts";

export type Wanted = { readonly promptId: string; readonly fingerprint: string; readonly count: number };
export type Repeat = { readonly id: string; readonly fingerprint: string };

/**
 * Pictures for what is wanted, out of those that are there, the first ones first; no picture twice. Null when there are
 * none: then nobody is asked, and all of them are drawn.
 */
export function offerFor(wanted: readonly Wanted[], repeats: readonly Repeat[]): Offer | null {
  const left = [...repeats];
  const offer = wanted.map(({ promptId, fingerprint, count }) => {
    const found = left.filter((repeat) => repeat.fingerprint === fingerprint).slice(0, count);
    for (const repeat of found) left.splice(left.indexOf(repeat), 1);
    return { promptId, generationIds: found.map(({ id }) => id).sort(), count };
  });
  return offer.some(({ generationIds }) => generationIds.length > 0) ? offer : null;
}

/** How many pictures are offered, and how many were asked for. */
export function countOffered(offer: Offer): { readonly there: number; readonly all: number } {
  return offer.reduce(
    (sum, { generationIds, count }) => ({ there: sum.there + generationIds.length, all: sum.all + count }),
    { there: 0, all: 0 },
  );
}

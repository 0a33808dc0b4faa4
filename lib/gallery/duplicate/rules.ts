import type { Advantage, Duplicate } from "./schema.ts";

const advantages: readonly (readonly [why: Advantage, of: (picture: Duplicate) => number])[] = [
  ["pixels", ({ asset }) => asset.width * asset.height],
  ["favorite", ({ asset }) => Number(asset.isFavorite)],
  ["approved", ({ asset }) => Number(asset.status === "approved")],
  ["album", ({ albums }) => Number(albums > 0)],
  ["prompt", ({ asset }) => Number(asset.promptId !== null)],
];

/** The one to keep comes first: the most pixels, then what somebody did with it, then the oldest. */
export function bestFirst(pictures: readonly Duplicate[]): readonly Duplicate[] {
  return [...pictures].sort((a, b) => {
    for (const [, of] of advantages) if (of(a) !== of(b)) return of(b) - of(a);
    return a.asset.id < b.asset.id ? -1 : 1;
  });
}

/** Why the first of them is the best: the first thing in which it is before another one that was still equal. */
export function whyBest([best, ...others]: readonly Duplicate[]): Advantage {
  let rivals = others;
  for (const [why, of] of advantages) {
    const equal = rivals.filter((rival) => best && of(rival) === of(best));
    if (equal.length === 0 && rivals.length > 0) return why;
    rivals = equal;
  }
  return "first";
}

/** The same file, byte for byte, as the best one. */
export function isSameFile(picture: Duplicate, best: Duplicate): boolean {
  return picture.sha256 === best.sha256;
}

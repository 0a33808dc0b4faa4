import { codeOfCell, codeOfName, nameOf } from "../color/rules.ts";
import { type Lab, labDistance } from "../oklab/rules.ts";

// The main colours of a picture: at most five, found in its histogram by k-means whose first means are those that are
// large and far from each other. Nothing is random: the same pixels have the same colours.

const colorsMax = 5;
const rounds = 4;
const shareMin = 0.02;
const apart = 0.07; // of OKLab; nearer ones are one colour

type Cell = { readonly lab: Lab; readonly weight: number };
export type Main = { readonly lab: Lab; readonly share: number };

export function mainColors(pixels: readonly Lab[]): readonly Main[] {
  const cells = histogramOf(pixels);
  let means = firstMeans(cells);
  for (let round = 0; round < rounds; round++) means = moved(cells, means).map(({ lab }) => lab);
  return joined(moved(cells, means))
    .filter(({ share }) => share >= shareMin)
    .sort((a, b) => b.share - a.share);
}

/** Codes with their shares (per cent): names by the pixel, cells by main colour. */
export function codesIn(pixels: readonly Lab[], mains: readonly Main[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const add = (code: number, share: number) => shares.set(code, (shares.get(code) ?? 0) + share);
  for (const pixel of pixels) add(codeOfName(nameOf(pixel)), 1 / pixels.length);
  for (const { lab, share } of mains) add(codeOfCell(lab), share);
  const kept = [...shares].filter(([, share]) => share >= shareMin);
  return new Map(kept.map(([code, share]) => [code, Math.round(share * 100)]));
}

function histogramOf(pixels: readonly Lab[]): readonly Cell[] {
  const sums = new Map<number, { l: number; a: number; b: number; count: number }>();
  for (const [l, a, b] of pixels) {
    const key = (Math.round(l * 16) * 64 + Math.round(a * 30)) * 64 + Math.round(b * 30);
    const cell = sums.get(key);
    if (cell) {
      cell.l += l;
      cell.a += a;
      cell.b += b;
      cell.count++;
    } else sums.set(key, { l, a, b, count: 1 });
  }
  return [...sums.values()].map(({ l, a, b, count }) => ({
    lab: [l / count, a / count, b / count],
    weight: count / pixels.length,
  }));
}

/** A small spot of a very different colour is worth as much as a large one that is nearly known. */
function firstMeans(cells: readonly Cell[]): readonly Lab[] {
  const means: Lab[] = [];
  const nearest = new Float64Array(cells.length).fill(1); // how far each cell is from the means so far
  while (means.length < colorsMax) {
    let best: Cell | undefined;
    let most = 0;
    for (const [at, cell] of cells.entries()) {
      const worth = cell.weight * (nearest[at] ?? 0) ** 3;
      if (worth > most) [best, most] = [cell, worth];
    }
    if (!best) break;
    for (const [at, { lab }] of cells.entries()) {
      const distance = labDistance(best.lab, lab);
      nearest[at] = means.length === 0 ? distance : Math.min(nearest[at] ?? 0, distance);
    }
    means.push(best.lab);
  }
  return means;
}

function moved(cells: readonly Cell[], means: readonly Lab[]): readonly Main[] {
  const sums = means.map((mean) => ({ mean, l: 0, a: 0, b: 0, share: 0 }));
  for (const { lab, weight } of cells) {
    let sum: (typeof sums)[number] | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const one of sums) {
      const distance = labDistance(one.mean, lab);
      if (distance < least) [sum, least] = [one, distance];
    }
    if (!sum) continue;
    sum.l += lab[0] * weight;
    sum.a += lab[1] * weight;
    sum.b += lab[2] * weight;
    sum.share += weight;
  }
  return sums.flatMap(({ l, a, b, share }) => (share === 0 ? [] : [{ lab: [l / share, a / share, b / share], share }]));
}

function joined(mains: readonly Main[]): readonly Main[] {
  const kept: Main[] = [];
  for (const main of [...mains].sort((a, b) => b.share - a.share)) {
    const at = kept.findIndex(({ lab }) => labDistance(lab, main.lab) < apart);
    const same = kept[at];
    if (same) kept[at] = { lab: same.lab, share: same.share + main.share };
    else kept.push(main);
  }
  return kept;
}

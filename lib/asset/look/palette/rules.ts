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
  const sums = new Map<string, { sum: [number, number, number]; count: number }>();
  for (const [l, a, b] of pixels) {
    const key = `${Math.round(l * 16)} ${Math.round(a * 30)} ${Math.round(b * 30)}`;
    const cell = sums.get(key) ?? { sum: [0, 0, 0], count: 0 };
    cell.sum = [cell.sum[0] + l, cell.sum[1] + a, cell.sum[2] + b];
    cell.count++;
    sums.set(key, cell);
  }
  return [...sums.values()].map(({ sum: [l, a, b], count }) => ({
    lab: [l / count, a / count, b / count],
    weight: count / pixels.length,
  }));
}

function firstMeans(cells: readonly Cell[]): readonly Lab[] {
  const means: Lab[] = [];
  while (means.length < colorsMax) {
    const [best] = [...cells].sort((a, b) => worth(b, means) - worth(a, means));
    if (!best || worth(best, means) === 0) break;
    means.push(best.lab);
  }
  return means;
}

/** A small spot of a very different colour is worth as much as a large one that is nearly known. */
function worth({ lab, weight }: Cell, means: readonly Lab[]): number {
  if (means.length === 0) return weight;
  return weight * Math.min(...means.map((mean) => labDistance(mean, lab))) ** 3;
}

function moved(cells: readonly Cell[], means: readonly Lab[]): readonly Main[] {
  const sums = means.map(() => ({ lab: [0, 0, 0], share: 0 }));
  for (const { lab, weight } of cells) {
    const distances = means.map((mean) => labDistance(mean, lab));
    const sum = sums[distances.indexOf(Math.min(...distances))];
    if (!sum) continue;
    sum.lab = sum.lab.map((value, at) => value + (lab[at] ?? 0) * weight);
    sum.share += weight;
  }
  return sums.flatMap(({ lab: [l = 0, a = 0, b = 0], share }) =>
    share === 0 ? [] : [{ lab: [l / share, a / share, b / share], share }],
  );
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

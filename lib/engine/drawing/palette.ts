// The five colours that say most about a picture.

const COLOURS = 5;
const APART = 52;

type Bin = { readonly sum: [number, number, number]; count: number };

/** Hex colours of RGBA pixels: common ones first, strong ones before dull ones, none close to another. */
export function paletteOf(data: Uint8Array): readonly string[] {
  const ranked = [...binsOf(data).values()].map(meanOf).toSorted((a, b) => b.weight - a.weight);
  const chosen: (typeof ranked)[number][] = [];
  for (const one of ranked) {
    if (chosen.length >= COLOURS) break;
    if (chosen.every((other) => distance(one.rgb, other.rgb) >= APART)) chosen.push(one);
  }
  return chosen.map(({ rgb }) => `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`);
}

function binsOf(data: Uint8Array): ReadonlyMap<number, Bin> {
  const bins = new Map<number, Bin>();
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0, alpha = 255] = data.subarray(at, at + 4);
    if (alpha < 128) continue;
    const key = ((r >> 5) << 6) | ((g >> 5) << 3) | (b >> 5);
    const bin = bins.get(key) ?? { sum: [0, 0, 0], count: 0 };
    bin.sum[0] += r;
    bin.sum[1] += g;
    bin.sum[2] += b;
    bin.count++;
    bins.set(key, bin);
  }
  return bins;
}

function meanOf({ sum, count }: Bin): { readonly rgb: readonly number[]; readonly weight: number } {
  const rgb = sum.map((value) => Math.round(value / count));
  const chroma = Math.max(...rgb) - Math.min(...rgb);
  return { rgb, weight: count ** 0.7 * (0.35 + chroma / 255) };
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));

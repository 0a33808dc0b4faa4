import { numbersOf } from "../layout/rules.ts";

// Pictures that look alike lie near each other in a space of 27 directions, which no ordinary index knows. A Hilbert
// curve goes through all of a space so that what is near on it is near in the space; what is near in the space is mostly
// near on one of several curves, each through another view of it. On a curve a picture has one number, and the nearest of
// a million are those before and after it in an ordinary index: as many as one cares to look at.

const curvesCount = 4;
const directions = 6; // of a view
const bits = 8; // a direction: 48 bits in all, which a bigint of the database holds
const unit = 0.55; // one step of a layout along a direction: most pictures then lie within ±128
/** The numbers of a layout in which pictures differ most: of light and colours the mean and the lowest frequencies. */
const strong: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 15, 16, 17, 21, 22, 23]);

type View = readonly (readonly number[])[];

/** The places of a layout on the four curves, as decimal numbers. */
export function curvesOf(layout: string): readonly [string, string, string, string] {
  const numbers = numbersOf(layout);
  const [a, b, c, d] = views.map((view) =>
    placeOnCurve(view.map((direction) => cellOf(numbers, direction))).toString(),
  );
  return [a ?? "", b ?? "", c ?? "", d ?? ""];
}

function cellOf(numbers: readonly number[], direction: readonly number[]): number {
  const sum = numbers.reduce((total, value, at) => total + value * (direction[at] ?? 0), 0);
  const cell = Math.round(sum * unit) + 2 ** (bits - 1);
  return Math.min(2 ** bits - 1, Math.max(0, cell));
}

/** Random directions, the same for ever: what is stored is compared with what comes later. */
const views: readonly View[] = makeViews(27);

function makeViews(length: number): readonly View[] {
  let seed = 0x9e3779b9;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const normal = (_: unknown, at: number) => (strong.has(at) ? gauss() : 0);
  const gauss = () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: curvesCount }, () => orthogonal(directions, length, normal));
}

/** Directions of length one that have nothing in common (Gram and Schmidt). */
function orthogonal(count: number, length: number, normal: (_: unknown, at: number) => number): View {
  const made: number[][] = [];
  while (made.length < count) {
    const direction = Array.from({ length }, normal);
    for (const other of made) {
      const common = direction.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
      for (const at of direction.keys()) direction[at] = (direction[at] ?? 0) - common * (other[at] ?? 0);
    }
    const size = Math.hypot(...direction);
    made.push(direction.map((value) => value / size));
  }
  return made;
}

/** How far along the Hilbert curve a cell lies (John Skilling, "Programming the Hilbert curve", 2004). */
export function placeOnCurve(cell: readonly number[]): bigint {
  const x = [...cell];
  const count = x.length;
  const get = (at: number) => x[at] ?? 0;
  for (let step = 1 << (bits - 1); step > 1; step >>= 1) {
    const below = step - 1;
    for (let at = 0; at < count; at++) {
      if (get(at) & step) x[0] = get(0) ^ below;
      else {
        const swapped = (get(0) ^ get(at)) & below;
        x[0] = get(0) ^ swapped;
        x[at] = get(at) ^ swapped;
      }
    }
  }
  for (let at = 1; at < count; at++) x[at] = get(at) ^ get(at - 1);
  let turned = 0;
  for (let step = 1 << (bits - 1); step > 1; step >>= 1) if (get(count - 1) & step) turned ^= step - 1;
  let place = 0n;
  for (let bit = bits - 1; bit >= 0; bit--) {
    for (let at = 0; at < count; at++) place = (place << 1n) | BigInt(((get(at) ^ turned) >> bit) & 1);
  }
  return place;
}

// Which place of a picture looks most like what surrounds a pixel of its hole: nearest patches, found by guessing,
// asking neighbours and guessing again nearby (Barnes et al., "PatchMatch", 2009).
import type { Random } from "#lib/engine/illustrator/paint/random.ts";

/** A small picture as red, green and blue in turn, 0..255, and where it has a hole (1). */
export type Plane = {
  readonly rgb: Float32Array;
  readonly hole: Uint8Array;
  readonly width: number;
  readonly height: number;
};

export const REACH = 3;
const PATCH = (REACH * 2 + 1) ** 2;
// What lies at the same height fits better: ground, sea and sky go on sideways.
const LEVEL = 30_000;

export type Search = {
  /** Pixels of the hole, in reading order. */
  readonly targets: Int32Array;
  /** Middles of patches that lie whole outside the hole. */
  readonly sources: Int32Array;
  readonly isSource: Uint8Array;
  /** For every pixel of the picture the source that fits it best; meaningful for targets. */
  readonly best: Int32Array;
  readonly cost: Float32Array;
};

/** An empty search over a plane; without sources there is nothing to take from. */
export function openSearch({ hole, width, height }: Plane): Search {
  const isSource = new Uint8Array(width * height);
  const sources: number[] = [];
  const targets: number[] = [];
  const sums = holeSums(hole, width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (hole[at]) targets.push(at);
      const inside = x >= REACH && y >= REACH && x < width - REACH && y < height - REACH;
      if (!inside || holesAround(sums, width, x, y) > 0) continue;
      isSource[at] = 1;
      sources.push(at);
    }
  return {
    targets: Int32Array.from(targets),
    sources: Int32Array.from(sources),
    isSource,
    best: new Int32Array(width * height).fill(-1),
    cost: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
}

/** Sums of a hole over every rectangle from the upper left corner, one larger each way. */
function holeSums(hole: Uint8Array, width: number, height: number): Int32Array {
  const sums = new Int32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      sums[(y + 1) * (width + 1) + x + 1] =
        (hole[y * width + x] ?? 0) +
        (sums[y * (width + 1) + x + 1] ?? 0) +
        (sums[(y + 1) * (width + 1) + x] ?? 0) -
        (sums[y * (width + 1) + x] ?? 0);
  return sums;
}

function holesAround(sums: Int32Array, width: number, x: number, y: number): number {
  const at = (column: number, row: number) => sums[row * (width + 1) + column] ?? 0;
  const [left, top, right, bottom] = [x - REACH, y - REACH, x + REACH + 1, y + REACH + 1];
  return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}

/** One round: costs anew, then every target asks its neighbours and guesses; forwards, then backwards. */
export function searchRound(plane: Plane, search: Search, random: Random): void {
  const { targets, sources, best, cost } = search;
  for (const at of targets) {
    const known = best[at] ?? -1;
    const start = known >= 0 ? known : (sources[Math.floor(random() * sources.length)] ?? 0);
    best[at] = start;
    cost[at] = distance(plane, at, start, Number.POSITIVE_INFINITY);
  }
  for (const step of [1, -1]) {
    const { length } = targets;
    for (let index = 0; index < length; index++) {
      const at = targets[step > 0 ? index : length - 1 - index] ?? 0;
      askNeighbours(plane, search, at, step);
      guess(plane, search, at, random);
    }
  }
}

function offer(plane: Plane, { best, cost, isSource }: Search, at: number, source: number): void {
  if (source < 0 || isSource[source] !== 1 || source === best[at]) return;
  const own = cost[at] ?? Number.POSITIVE_INFINITY;
  const other = distance(plane, at, source, own);
  if (other < own) {
    best[at] = source;
    cost[at] = other;
  }
}

/** What fits the pixel before, one further, may fit this one. */
function askNeighbours(plane: Plane, search: Search, at: number, step: number): void {
  for (const by of [step, step * plane.width]) {
    const neighbour = at - by;
    const known = plane.hole[neighbour] ? (search.best[neighbour] ?? -1) : -1;
    if (known >= 0) offer(plane, search, at, known + by);
  }
}

/** Anywhere in the picture, then closer and closer to the best so far. */
function guess(plane: Plane, search: Search, at: number, random: Random): void {
  const { width, height } = plane;
  for (let reach = Math.max(width, height); reach >= 1; reach = Math.floor(reach / 2)) {
    const middle = search.best[at] ?? 0;
    const x = Math.round((middle % width) + (random() * 2 - 1) * reach);
    const y = Math.round(Math.floor(middle / width) + (random() * 2 - 1) * reach);
    if (x >= 0 && y >= 0 && x < width && y < height) offer(plane, search, at, y * width + x);
  }
}

/** How much two patches differ; gives up once that is more than `most`. */
function distance({ rgb, width, height }: Plane, target: number, source: number, most: number): number {
  const [tx, ty] = [target % width, Math.floor(target / width)];
  let sum = 0;
  let count = 0;
  for (let dy = -REACH; dy <= REACH; dy++) {
    if (ty + dy < 0 || ty + dy >= height) continue;
    for (let dx = -REACH; dx <= REACH; dx++) {
      if (tx + dx < 0 || tx + dx >= width) continue;
      const [a, b] = [(target + dy * width + dx) * 3, (source + dy * width + dx) * 3];
      const red = (rgb[a] ?? 0) - (rgb[b] ?? 0);
      const green = (rgb[a + 1] ?? 0) - (rgb[b + 1] ?? 0);
      const blue = (rgb[a + 2] ?? 0) - (rgb[b + 2] ?? 0);
      sum += red * red + green * green + blue * blue;
      count++;
    }
    if (sum > most * PATCH) return Number.POSITIVE_INFINITY;
  }
  const away = (ty - Math.floor(source / width)) / height;
  return sum / count + away * away * LEVEL;
}

/** Every pixel of the hole becomes what the patches over it say it is; those that fit better say more. */
export function vote({ rgb, hole, width, height }: Plane, { targets, best, cost }: Search): void {
  const voted = new Float32Array(targets.length * 3);
  targets.forEach((at, index) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    let weight = 0;
    for (let dy = -REACH; dy <= REACH; dy++)
      for (let dx = -REACH; dx <= REACH; dx++) {
        if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
        const other = at + dy * width + dx;
        if (!hole[other]) continue;
        const from = ((best[other] ?? 0) - dy * width - dx) * 3;
        const share = 1 / (1 + (cost[other] ?? 0) / 60) ** 2;
        weight += share;
        for (let c = 0; c < 3; c++) voted[index * 3 + c] = (voted[index * 3 + c] ?? 0) + (rgb[from + c] ?? 0) * share;
      }
    for (let c = 0; c < 3; c++) voted[index * 3 + c] = (voted[index * 3 + c] ?? 0) / (weight || 1);
  });
  targets.forEach((at, index) => {
    for (let c = 0; c < 3; c++) rgb[at * 3 + c] = voted[index * 3 + c] ?? 0;
  });
}

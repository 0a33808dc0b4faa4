// Taking a plain background away: what is reached from the edges without meeting another colour becomes clear.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";

/** Largest difference of a channel from the background's own colour, and from the pixel before: light may fall off. */
const APART = 32;
const STEP = 9;
/** Most of the edge is this near one colour: over a wide fall of light a pale part of the thing would go too. */
const EVEN = 12;
/** So much of the edge has to be background, or what stands there is no plain one. */
const EDGE_MIN = 0.72;
const AREA_MIN = 0.04;
/** How far inside the edge of a thing its own colour is looked for. */
const DEPTH = 3;

type Rgb = readonly [number, number, number];
type Field = { readonly clear: Uint8Array; readonly background: Rgb };

/** The picture without its plain background, softly cut; null where it has none. */
export function cutOut(pixels: Pixels): Pixels | null {
  const field = fieldOf(pixels);
  return field ? softened(pixels, field) : null;
}

/** True when a picture stands before something plain that can be taken away. */
export function hasPlainBackground(pixels: Pixels): boolean {
  return fieldOf(pixels) !== null;
}

function fieldOf(pixels: Pixels): Field | null {
  const { width, height } = pixels;
  const edge = edgeOf(width, height);
  const background = medianOf(pixels, edge);
  const even = edge.filter((at) => apart(pixels.data, at, background) <= EVEN).length;
  if (even < edge.length * EDGE_MIN) return null;
  const clear = withoutThreads(pixels, flood(pixels, edge, background), background);
  const onEdge = edge.filter((at) => clear[at] === 1).length;
  const area = clear.reduce((sum, value) => sum + value, 0);
  const isPlain = onEdge >= edge.length * EDGE_MIN && area >= clear.length * AREA_MIN && area < clear.length;
  return isPlain ? { clear, background } : null;
}

function edgeOf(width: number, height: number): readonly number[] {
  const rows = Array.from({ length: width }, (_, x) => [x, (height - 1) * width + x]);
  const columns = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1]);
  return [...new Set([...rows.flat(), ...columns.flat()])];
}

/** The middle value of each channel along the edge. */
function medianOf({ data }: Pixels, edge: readonly number[]): Rgb {
  const middle = (c: number): number => {
    const values = edge.map((at) => data[at * 4 + c] ?? 0).toSorted((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  };
  return [middle(0), middle(1), middle(2)];
}

/** 1 for every pixel that is reached from the edge over colours near the background's. */
function flood({ data, width, height }: Pixels, edge: readonly number[], background: Rgb): Uint8Array {
  const clear = new Uint8Array(width * height);
  const queue = new Int32Array(width * height);
  let [head, tail] = [0, 0];
  const take = (at: number): void => {
    clear[at] = 1;
    queue[tail++] = at;
  };
  const reach = (from: number, at: number): void => {
    if (clear[at] !== 0 || apart(data, at, background) > APART) return;
    if (between(data, from, at) <= STEP) take(at);
  };
  for (const at of edge) if (clear[at] === 0 && apart(data, at, background) <= APART) take(at);
  while (head < tail) {
    const at = queue[head++] ?? 0;
    const x = at % width;
    if (x > 0) reach(at, at - 1);
    if (x < width - 1) reach(at, at + 1);
    if (at >= width) reach(at, at - width);
    if (at < width * (height - 1)) reach(at, at + width);
  }
  return clear;
}

const THREAD = 2;
/** A line further than this from the background's colour was drawn: a whisker, a thin letter. */
const THREAD_APART = 64;

/** A line of a pixel or two in nearly the background's colour is an edge of the background, and goes with it. */
function withoutThreads({ data, width, height }: Pixels, clear: Uint8Array, background: Rgb): Uint8Array {
  const thick = new Uint8Array(clear.length);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (clear[at] === 0 && !touches(clear, at, width, height)) thick[at] = 1;
    }
  const isThread = (at: number): boolean =>
    apart(data, at, background) <= THREAD_APART && !nearAny(thick, at, width, height);
  return clear.map((value, at) => (value === 1 || isThread(at) ? 1 : 0));
}

function nearAny(field: Uint8Array, at: number, width: number, height: number): boolean {
  const [x, y] = [at % width, Math.floor(at / width)];
  for (let dy = -THREAD; dy <= THREAD; dy++)
    for (let dx = -THREAD; dx <= THREAD; dx++) {
      if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
      if (field[at + dy * width + dx] === 1) return true;
    }
  return false;
}

const apart = (data: Buffer, at: number, [red, green, blue]: Rgb): number =>
  (data[at * 4 + 3] ?? 255) < 8
    ? 0
    : Math.max(
        Math.abs((data[at * 4] ?? 0) - red),
        Math.abs((data[at * 4 + 1] ?? 0) - green),
        Math.abs((data[at * 4 + 2] ?? 0) - blue),
      );

const between = (data: Buffer, a: number, b: number): number =>
  Math.max(
    Math.abs((data[a * 4] ?? 0) - (data[b * 4] ?? 0)),
    Math.abs((data[a * 4 + 1] ?? 0) - (data[b * 4 + 1] ?? 0)),
    Math.abs((data[a * 4 + 2] ?? 0) - (data[b * 4 + 2] ?? 0)),
  );

/** Along the cut every pixel is a mixture of the thing and the background: the background's share of it goes. */
function softened({ data, width, height }: Pixels, { clear, background }: Field): Pixels {
  const out = Buffer.from(data);
  for (let at = 0; at < clear.length; at++) {
    if (clear[at] === 1) out[at * 4 + 3] = 0;
    else if (touches(clear, at, width, height)) unmix(out, { data, width, height }, at, clear, background);
  }
  return { data: out, width, height };
}

function touches(clear: Uint8Array, at: number, width: number, height: number): boolean {
  const [x, y] = [at % width, Math.floor(at / width)];
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
      if (clear[at + dy * width + dx] === 1) return true;
    }
  return false;
}

/** What is left of a mixed pixel: the thing's own colour, as much of it as there is. */
function unmix(out: Buffer, pixels: Pixels, at: number, clear: Uint8Array, background: Rgb): void {
  const own = colourInside(pixels, at, clear, background);
  const pixel = [0, 1, 2].map((c) => pixels.data[at * 4 + c] ?? 0);
  const [whole, part] = [0, 1, 2].reduce<readonly [number, number]>(
    ([all, some], c) => {
      const full = (own[c] ?? 0) - (background[c] ?? 0);
      return [all + full * full, some + ((pixel[c] ?? 0) - (background[c] ?? 0)) * full];
    },
    [0, 0],
  );
  const share = whole === 0 ? 1 : Math.min(1, Math.max(0, part / whole));
  for (let c = 0; c < 3; c++) out[at * 4 + c] = own[c] ?? 0;
  out[at * 4 + 3] = Math.round((pixels.data[at * 4 + 3] ?? 255) * share);
}

/** The colour nearby that is least like the background: the thing's own, free of it. */
function colourInside({ data, width, height }: Pixels, at: number, clear: Uint8Array, background: Rgb): Rgb {
  const [x, y] = [at % width, Math.floor(at / width)];
  let [best, far] = [at, apart(data, at, background)];
  for (let dy = -DEPTH; dy <= DEPTH; dy++)
    for (let dx = -DEPTH; dx <= DEPTH; dx++) {
      if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
      const other = at + dy * width + dx;
      const away = clear[other] === 1 ? -1 : apart(data, other, background);
      if (away > far) [best, far] = [other, away];
    }
  return [data[best * 4] ?? 0, data[best * 4 + 1] ?? 0, data[best * 4 + 2] ?? 0];
}

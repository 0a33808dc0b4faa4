// Filling a hole with what the rest of the picture is made of: small first, so that large forms go on, then in detail.
import { randomFrom } from "#lib/engine/illustrator/paint/random.ts";
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import { fillHoles } from "./fill.ts";
import { openSearch, type Plane, REACH, type Search, searchRound, vote } from "./patches.ts";
import { rawOf } from "./pixels.ts";

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const MARGIN = 0.8;
const MARGIN_MIN = 40;
const SIDES = [44, 88, 176];
const ROUNDS = [6, 4, 2];
const SOURCES_MIN = 200;
const SEED = 20_091;

/** The picture, opaque, with every pixel whose `holes` value is above 0 filled; the same picture and hole give the same. */
export async function restore(pixels: Pixels, holes: Uint8Array): Promise<Pixels> {
  const area = around(pixels, holes);
  if (!area) return pixels;
  const found = await search(pixels, holes, area);
  return found ? copied(pixels, holes, area, found) : fillHoles(pixels, holes);
}

/** The hole with as much around it as it may be filled from; null where there is none. */
function around({ width, height }: Pixels, holes: Uint8Array): Area | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  holes.forEach((value, at) => {
    if (value === 0) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  });
  if (right < 0) return null;
  const margin = Math.round(Math.max(MARGIN_MIN, Math.max(right - left, bottom - top) * MARGIN));
  const from = { left: Math.max(0, left - margin), top: Math.max(0, top - margin) };
  return {
    ...from,
    width: Math.min(width, right + margin + 1) - from.left,
    height: Math.min(height, bottom + margin + 1) - from.top,
  };
}

type Found = { readonly plane: Plane; readonly search: Search };

async function search(pixels: Pixels, holes: Uint8Array, area: Area): Promise<Found | null> {
  const random = randomFrom(SEED);
  let last: Found | null = null;
  for (const [level, side] of SIDES.entries()) {
    const plane = await planeOf(pixels, holes, area, side);
    const now = { plane, search: openSearch(plane) };
    if (now.search.targets.length === 0 || now.search.sources.length < SOURCES_MIN) continue;
    if (last) handDown(last, now);
    else beginBeside(now);
    for (let round = 0; round < (ROUNDS[level] ?? 1); round++) {
      searchRound(plane, now.search, random);
      vote(plane, now.search);
    }
    last = now;
  }
  return last;
}

/** The area at a size whose longer side is `side`, never larger than it is; its hole, a little wider, filled softly. */
async function planeOf(pixels: Pixels, holes: Uint8Array, area: Area, side: number): Promise<Plane> {
  const sharp = await loadSharp();
  const scale = Math.min(1, side / Math.max(area.width, area.height));
  const width = Math.max(1, Math.round(area.width * scale));
  const height = Math.max(1, Math.round(area.height * scale));
  const data = await sharp(pixels.data, { raw: rawOf(pixels) })
    .extract(area)
    .removeAlpha()
    .ensureAlpha()
    .resize(width, height, { fit: "fill", kernel: "mitchell" })
    .raw()
    .toBuffer();
  const hole = new Uint8Array(width * height);
  for (let y = 0; y < area.height; y++)
    for (let x = 0; x < area.width; x++)
      if (holes[(area.top + y) * pixels.width + area.left + x])
        widen(hole, Math.floor((x * width) / area.width), Math.floor((y * height) / area.height), width, height);
  const soft = fillHoles(
    { data, width, height },
    hole.map((value) => value * 255),
  );
  const rgb = new Float32Array(width * height * 3);
  for (let at = 0; at < width * height; at++) for (let c = 0; c < 3; c++) rgb[at * 3 + c] = soft.data[at * 4 + c] ?? 0;
  return { rgb, hole, width, height };
}

/** A pixel of a hole and its neighbours, which making it small has mixed with it. */
function widen(hole: Uint8Array, x: number, y: number, width: number, height: number): void {
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++)
      hole[row * width + column] = 1;
}

/** Ground and sky go on sideways: the left half begins as what lies left of the hole, the right half as what lies right. */
function beginBeside({ plane, search: { targets, isSource, best } }: Found): void {
  const columns = targets.map((at) => at % plane.width);
  const [left, right] = [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))];
  const shift = right - left + 1 + REACH;
  targets.forEach((at, index) => {
    const x = columns[index] ?? 0;
    const near = x - left < right - x ? -1 : 1;
    for (const by of [near * shift, -near * shift, near * (shift >> 1), -near * (shift >> 1)]) {
      const to = at + by;
      if (x + by < 0 || x + by >= plane.width || isSource[to] !== 1) continue;
      best[at] = to;
      for (let c = 0; c < 3; c++) plane.rgb[at * 3 + c] = plane.rgb[to * 3 + c] ?? 0;
      return;
    }
  });
}

/** What was found small is where the next size begins. */
function handDown({ plane: small, search: known }: Found, { plane, search: next }: Found): void {
  const [sx, sy] = [plane.width / small.width, plane.height / small.height];
  for (const at of next.targets) {
    const [x, y] = [at % plane.width, Math.floor(at / plane.width)];
    const below = [Math.min(small.width - 1, Math.floor(x / sx)), Math.min(small.height - 1, Math.floor(y / sy))];
    const from = (below[1] ?? 0) * small.width + (below[0] ?? 0);
    const source = small.hole[from] ? (known.best[from] ?? -1) : -1;
    if (source < 0) continue;
    const dx = Math.round(((source % small.width) - (below[0] ?? 0)) * sx);
    const dy = Math.round((Math.floor(source / small.width) - (below[1] ?? 0)) * sy);
    const to = (y + dy) * plane.width + x + dx;
    if (x + dx < 0 || x + dx >= plane.width || next.isSource[to] !== 1) continue;
    next.best[at] = to;
    for (let c = 0; c < 3; c++) plane.rgb[at * 3 + c] = plane.rgb[to * 3 + c] ?? 0;
  }
}

/** In full size every pixel comes from where its patch was found; between two finds the one flows into the other. */
function copied(original: Pixels, holes: Uint8Array, area: Area, { plane, search }: Found): Pixels {
  const data = Buffer.from(original.data);
  const [sx, sy] = [area.width / plane.width, area.height / plane.height];
  for (let y = 0; y < area.height; y++)
    for (let x = 0; x < area.width; x++) {
      const at = (area.top + y) * original.width + area.left + x;
      const open = (holes[at] ?? 0) / 255;
      if (open === 0) continue;
      const sum = [0, 0, 0, 0];
      const [px, py] = [(x + 0.5) / sx - 0.5, (y + 0.5) / sy - 0.5];
      for (const [dx, dy] of CORNERS) {
        const [cx, cy] = [Math.floor(px) + dx, Math.floor(py) + dy];
        const weight = (1 - Math.abs(px - cx)) * (1 - Math.abs(py - cy));
        const cell = cy * plane.width + cx;
        if (weight <= 0 || cx < 0 || cx >= plane.width || plane.hole[cell] !== 1) continue;
        const best = search.best[cell] ?? 0;
        const fromX = area.left + clamp(Math.round(x + ((best % plane.width) - cx) * sx), area.width);
        const fromY = area.top + clamp(Math.round(y + (Math.floor(best / plane.width) - cy) * sy), area.height);
        const from = fromY * original.width + fromX;
        if (holes[from]) continue;
        for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (original.data[from * 4 + c] ?? 0) * weight;
        sum[3] = (sum[3] ?? 0) + weight;
      }
      const weight = sum[3] ?? 0;
      const cell = clamp(Math.round(py), plane.height) * plane.width + clamp(Math.round(px), plane.width);
      for (let c = 0; c < 3; c++) {
        const filled = weight > 0 ? (sum[c] ?? 0) / weight : (plane.rgb[cell * 3 + c] ?? 0);
        data[at * 4 + c] = Math.round((original.data[at * 4 + c] ?? 0) * (1 - open) + filled * open);
      }
      data[at * 4 + 3] = 255;
    }
  return { ...original, data };
}

const CORNERS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];
const clamp = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

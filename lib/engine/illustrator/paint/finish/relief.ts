// Cut paper and clay: light from the upper left over a map of heights.
import { type Map8, map8, type Pixels, reduced, softened, stretched } from "#lib/engine/illustrator/paint/raster.ts";
import { clouds, TILE, tooth, WRAP } from "./noise.ts";
import { eachRow, type Surface } from "./surface.ts";

/** Sheets above each other: soft shadows to the lower right, a thin bright edge to the upper left. */
export const cutPaper: Surface = async (pixels, { relief, unit }) => {
  if (!relief) return pixels;
  const half = unit / (pixels.width / relief.width);
  const heights = map8(relief);
  const near = await softened(heights, 5 * half);
  const far = await softened(heights, 13 * half);
  const shade = Buffer.alloc(relief.width * relief.height, 128);
  const [a, b] = [Math.max(1, Math.round(6 * half)), Math.max(2, Math.round(15 * half))];
  await eachRow(relief.height, (y) => {
    for (let x = 0; x < relief.width; x++) {
      const own = at(heights, x, y);
      const close = Math.min(1, Math.max(0, at(near, x - a, y - a) - own) / 7);
      const wide = Math.min(1, Math.max(0, at(far, x - b, y - b) - own) / 12);
      const edge = own > at(heights, x - 1, y - 1) ? 26 : own > at(heights, x + 1, y + 1) ? -8 : 0;
      shade[y * relief.width + x] = 128 - close * 42 - wide * 34 + edge;
    }
  });
  return lit(pixels, await stretched({ ...heights, data: shade }, pixels.width, pixels.height), 5);
};

/** Soft modelled forms: bright where they turn up and left, dark where they turn away. */
export const clay: Surface = async (pixels, { relief, unit }) => {
  if (!relief) return pixels;
  const half = unit / (pixels.width / relief.width);
  const heights = map8(relief);
  const round = await softened(heights, 9 * half);
  const cast = await softened(heights, 12 * half);
  const parts = map8(await reduced(pixels, pixels.width / relief.width, 3 * half * (pixels.width / relief.width)));
  const shade = Buffer.alloc(relief.width * relief.height, 128);
  const [step, away] = [Math.max(1, Math.round(4 * half)), Math.max(2, Math.round(14 * half))];
  await eachRow(relief.height, (y) => {
    for (let x = 0; x < relief.width; x++) {
      const own = at(heights, x, y);
      const turn = at(round, x + step, y + step) - at(round, x - step, y - step);
      const fine = at(parts, x + 2, y + 2) - at(parts, x - 2, y - 2);
      const above = own >= at(round, x, y) - 1;
      const shadow = Math.min(1, Math.max(0, at(cast, x - away, y - away) - own) / 14);
      const form = above ? Math.max(-46, Math.min(58, turn * 3.4)) : 0;
      shade[y * relief.width + x] = Math.max(
        0,
        Math.min(255, 128 + form + Math.max(-14, Math.min(14, fine * 0.16)) - shadow * 52),
      );
    }
  });
  return lit(pixels, await stretched({ ...heights, data: shade }, pixels.width, pixels.height), 3);
};

/** A height; beyond the edge the last one goes on. */
function at({ data, width, height }: Map8, x: number, y: number): number {
  const row = y < 0 ? 0 : y >= height ? height - 1 : y;
  const column = x < 0 ? 0 : x >= width ? width - 1 : x;
  return data[row * width + column] ?? 0;
}

/** Multiplies a picture by a map of light (128 leaves a pixel as it is), over a slightly uneven ground. */
async function lit({ data, width, height }: Pixels, light: Buffer, rough: number): Promise<Pixels> {
  const [bumps, slow] = [tooth(), clouds()];
  const out = Buffer.allocUnsafe(data.length);
  await eachRow(height, (y) => {
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      const bump = ((bumps[(y & WRAP) * TILE + (x & WRAP)] ?? 128) - 128) / 128;
      const drift = ((slow[((y >> 1) & WRAP) * TILE + ((x >> 1) & WRAP)] ?? 128) - 128) / 128;
      const factor = ((light[y * width + x] ?? 128) / 128) * (1 + drift * 0.02);
      for (let channel = 0; channel < 3; channel++) {
        const value = (data[to + channel] ?? 0) * Math.min(1, factor) + Math.max(0, factor - 1) * 110 + bump * rough;
        out[to + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
      out[to + 3] = data[to + 3] ?? 255;
    }
  });
  return { data: out, width, height };
}

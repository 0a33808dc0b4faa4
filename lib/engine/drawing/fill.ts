// Filling holes in a picture from what surrounds them: averaged down until every hole is closed, then spread up again.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";

/** Colour sums with weights; a weight of 0 is a hole. */
type Level = { readonly rgbw: Float32Array; readonly width: number; readonly height: number };

/** The picture, opaque, with every pixel whose `holes` value is above 0 mixed with its surroundings. */
export function fillHoles({ data, width, height }: Pixels, holes: Uint8Array): Pixels {
  const rgbw = new Float32Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const weight = 1 - (holes[pixel] ?? 0) / 255;
    for (let c = 0; c < 3; c++) rgbw[pixel * 4 + c] = (data[pixel * 4 + c] ?? 0) * weight;
    rgbw[pixel * 4 + 3] = weight;
  }
  const around = spread({ rgbw, width, height });
  const filled = Buffer.from(data);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const hole = (holes[pixel] ?? 0) / 255;
    if (hole === 0) continue;
    for (let c = 0; c < 3; c++) {
      const at = pixel * 4 + c;
      filled[at] = Math.round((data[at] ?? 0) * (1 - hole) + (around[at] ?? 0) * hole);
    }
    filled[pixel * 4 + 3] = 255;
  }
  return { data: filled, width, height };
}

/** Colours for every pixel: its own where it has weight, else those of the nearest coarser level that has. */
function spread(level: Level): Float32Array {
  const { rgbw, width, height } = level;
  const coarse = width > 1 || height > 1 ? halved(level) : null;
  const below = coarse ? spread(coarse) : null;
  const out = new Float32Array(rgbw.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const weight = Math.min(1, rgbw[at + 3] ?? 0);
      for (let c = 0; c < 3; c++) {
        const own = weight > 0 ? (rgbw[at + c] ?? 0) / (rgbw[at + 3] ?? 1) : 0;
        const other = below && coarse && weight < 1 ? sample(below, coarse, x / 2 - 0.25, y / 2 - 0.25, c) : own;
        out[at + c] = own * weight + other * (1 - weight);
      }
    }
  }
  return out;
}

function halved({ rgbw, width, height }: Level): Level {
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const out = new Float32Array(w * h * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [at, to] = [(y * width + x) * 4, ((y >> 1) * w + (x >> 1)) * 4];
      for (let c = 0; c < 4; c++) out[to + c] = (out[to + c] ?? 0) + (rgbw[at + c] ?? 0);
    }
  }
  return { rgbw: out, width: w, height: h };
}

/** A value between the pixels of a level. */
function sample(values: Float32Array, { width, height }: Level, x: number, y: number, c: number): number {
  const clampX = (value: number) => Math.max(0, Math.min(width - 1, value));
  const clampY = (value: number) => Math.max(0, Math.min(height - 1, value));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (column: number, row: number) => values[(clampY(row) * width + clampX(column)) * 4 + c] ?? 0;
  const [fx, fy] = [x - left, y - top];
  const upper = at(left, top) * (1 - fx) + at(left + 1, top) * fx;
  const lower = at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx;
  return upper * (1 - fy) + lower * fy;
}

// The surface of a style: paper grain, wandering edges, glow, pixels. Works on pixels that hold no text from outside.
import { setImmediate as breathe } from "node:timers/promises";
import type { Look, Texture } from "./looks.ts";
import { between, type Random, randomFrom } from "./random.ts";
import type { Pixels } from "./raster.ts";
import { loadSharp } from "./sharp.ts";

const TILE = 256;
const BAND_ROWS = 256;

/** Applies a look's surface; `unit` is pixels per canvas unit. */
export async function finish(pixels: Pixels, look: Look, unit: number, transparent: boolean): Promise<Pixels> {
  const wandering = look.wobble > 0 ? await wander(pixels, look.wobble * unit) : pixels;
  const glowing = look.glow ? await glow(wandering, unit) : wandering;
  return look.texture && !transparent ? texture(glowing, look.texture) : glowing;
}

/** Moves every pixel a little along slow waves, so that edges look drawn by hand. Works in bands to let others run. */
async function wander({ data, width, height }: Pixels, reach: number): Promise<Pixels> {
  const random = randomFrom(977);
  const phases = Array.from({ length: 6 }, () => between(random, 0, Math.PI * 2));
  const slow = (at: number, phase: number, length: number) => Math.sin((at / length) * Math.PI * 2 + phase);
  const scale = Math.max(width, height);
  const columns = Int16Array.from({ length: width }, (_, x) =>
    Math.round(reach * 0.6 * (slow(x, phases[0] ?? 0, scale * 0.21) + 0.6 * slow(x, phases[1] ?? 0, scale * 0.083))),
  );
  const rows = Int16Array.from({ length: height }, (_, y) =>
    Math.round(reach * 0.6 * (slow(y, phases[2] ?? 0, scale * 0.19) + 0.6 * slow(y, phases[3] ?? 0, scale * 0.071))),
  );
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let band = 0; band < height; band += BAND_ROWS) {
    for (let y = band; y < Math.min(height, band + BAND_ROWS); y++) {
      const shift = rows[y] ?? 0;
      for (let x = 0; x < width; x++) {
        const sy = Math.min(height - 1, Math.max(0, y + (columns[x] ?? 0)));
        const sx = Math.min(width - 1, Math.max(0, x + shift));
        to[y * width + x] = from[sy * width + sx] ?? 0;
      }
    }
    await breathe();
  }
  return { data: Buffer.from(to.buffer), width, height };
}

/** Light that spills: the picture blurred and screened over itself. */
async function glow({ data, width, height }: Pixels, unit: number): Promise<Pixels> {
  const sharp = await loadSharp();
  const raw = { width, height, channels: 4 as const };
  const small = { width: Math.max(1, Math.round(width / 4)), height: Math.max(1, Math.round(height / 4)) };
  const halo = await sharp(data, { raw })
    .resize(small)
    .blur(Math.max(0.6, unit * 4))
    .linear(1.9, -18)
    .resize(width, height, { kernel: "linear" })
    .raw()
    .toBuffer();
  const lit = await sharp(data, { raw })
    .composite([{ input: halo, raw, blend: "screen" }])
    .raw()
    .toBuffer();
  return { data: lit, width, height };
}

const tiles = new Map<Texture, Buffer>();

type Grain = {
  readonly blend: "multiply" | "soft-light" | "screen";
  readonly dot: (random: Random) => number;
  readonly alpha: number;
  readonly smooth: number;
};

const GRAINS: Readonly<Record<Texture, Grain>> = {
  paper: { blend: "soft-light", dot: (random) => between(random, 40, 215), alpha: 90, smooth: 1 },
  wash: { blend: "soft-light", dot: (random) => between(random, 30, 235), alpha: 80, smooth: 3 },
  chalk: { blend: "soft-light", dot: (random) => between(random, 0, 255), alpha: 110, smooth: 1 },
  grain: { blend: "screen", dot: (random) => (random() < 0.13 ? 235 : 0), alpha: 150, smooth: 0 },
};

async function texture({ data, width, height }: Pixels, kind: Texture): Promise<Pixels> {
  const sharp = await loadSharp();
  const tile = tiles.get(kind) ?? makeTile(GRAINS[kind]);
  tiles.set(kind, tile);
  const raw = { width, height, channels: 4 as const };
  const out = await sharp(data, { raw })
    .composite([
      { input: tile, raw: { width: TILE, height: TILE, channels: 4 }, tile: true, blend: GRAINS[kind].blend },
    ])
    .raw()
    .toBuffer();
  return { data: out, width, height };
}

/** A tile of noise whose edges meet. */
function makeTile({ dot, alpha, smooth }: Grain): Buffer {
  const random = randomFrom(4242);
  const dots = Uint8Array.from({ length: TILE * TILE }, () => dot(random));
  const out = Buffer.alloc(TILE * TILE * 4, alpha);
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      let sum = 0;
      for (let dy = 0; dy <= smooth; dy++) {
        for (let dx = 0; dx <= smooth; dx++) sum += dots[((y + dy) % TILE) * TILE + ((x + dx) % TILE)] ?? 0;
      }
      out.fill(sum / (smooth + 1) ** 2, (y * TILE + x) * 4, (y * TILE + x) * 4 + 3);
    }
  }
  return out;
}

const PIXELS_SHORT = 128;

/** Width at which a pixel-art picture is rasterised, and the whole factor by which it is enlarged. */
export function pixelGrid(
  width: number,
  height: number,
): { readonly width: number; readonly height: number; readonly factor: number } {
  const factor = Math.max(1, Math.round(Math.min(width, height) / PIXELS_SHORT));
  return { width: Math.ceil(width / factor), height: Math.ceil(height / factor), factor };
}

/** Enlarges by a whole factor without smoothing and cuts to the exact size. */
export async function enlargePixels(pixels: Pixels, factor: number, width: number, height: number): Promise<Pixels> {
  const sharp = await loadSharp();
  const whole = { width: pixels.width * factor, height: pixels.height * factor };
  const big = await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } })
    .resize({ ...whole, kernel: "nearest" })
    .raw()
    .toBuffer();
  const data = await sharp(big, { raw: { ...whole, channels: 4 } })
    .extract({ left: 0, top: 0, width, height })
    .raw()
    .toBuffer();
  return { data, width, height };
}

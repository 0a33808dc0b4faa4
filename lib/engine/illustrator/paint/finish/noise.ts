// Noise that surfaces share: tiles whose edges meet, made once.
import { randomFrom } from "#lib/engine/illustrator/paint/random.ts";

/** Side of every tile, a power of two so that `& (TILE - 1)` wraps. */
export const TILE = 512;
export const WRAP = TILE - 1;

const cache = new Map<string, Uint8Array>();

function cached(name: string, make: () => Uint8Array): Uint8Array {
  const known = cache.get(name) ?? make();
  cache.set(name, known);
  return known;
}

/** Fine grain: every pixel by itself, 0..255. */
export const grain = (): Uint8Array =>
  cached("grain", () => {
    const random = randomFrom(4242);
    return Uint8Array.from({ length: TILE * TILE }, () => random() * 256);
  });

/** Clouds: slow, soft differences, 0..255, centred on 128. */
export const clouds = (): Uint8Array => cached("clouds", () => layered([128, 64, 32, 16], 977));

/** The rough of paper: small soft bumps. */
export const tooth = (): Uint8Array => cached("tooth", () => layered([4, 2], 31));

/** Long strokes along x, as a brush or a stick of chalk leaves them. */
export const strokes = (): Uint8Array =>
  cached("strokes", () => {
    const random = randomFrom(613);
    const dots = Float32Array.from({ length: TILE * TILE }, () => random());
    const out = new Uint8Array(TILE * TILE);
    const reach = 48;
    for (let y = 0; y < TILE; y++) {
      let sum = 0;
      for (let x = -reach; x < reach; x++) sum += dots[y * TILE + (x & WRAP)] ?? 0;
      for (let x = 0; x < TILE; x++) {
        sum += (dots[y * TILE + ((x + reach) & WRAP)] ?? 0) - (dots[y * TILE + ((x - reach) & WRAP)] ?? 0);
        out[y * TILE + x] = Math.min(255, Math.max(0, 128 + (sum / (2 * reach) - 0.5) * 1500));
      }
    }
    return out;
  });

/** Sums value noise at several cell sizes, each half as strong as the one before. */
function layered(cells: readonly number[], seed: number): Uint8Array {
  const sum = new Float32Array(TILE * TILE);
  let weight = 1;
  let total = 0;
  for (const [at, cell] of cells.entries()) {
    addOctave(sum, cell, weight, seed + at * 101);
    total += weight;
    weight *= 0.55;
  }
  return Uint8Array.from(sum, (value) => Math.min(255, Math.max(0, 128 + (value / total - 0.5) * 340)));
}

function addOctave(sum: Float32Array, cell: number, weight: number, seed: number): void {
  const random = randomFrom(seed);
  const side = TILE / cell;
  const knots = Float32Array.from({ length: side * side }, () => random());
  const ease = (t: number) => t * t * (3 - 2 * t);
  for (let y = 0; y < TILE; y++) {
    const row = Math.floor(y / cell);
    const fy = ease((y % cell) / cell);
    for (let x = 0; x < TILE; x++) {
      const column = Math.floor(x / cell);
      const fx = ease((x % cell) / cell);
      const at = (dy: number, dx: number) => knots[((row + dy) % side) * side + ((column + dx) % side)] ?? 0;
      const high = at(0, 0) * (1 - fx) + at(0, 1) * fx;
      const low = at(1, 0) * (1 - fx) + at(1, 1) * fx;
      const index = y * TILE + x;
      sum[index] = (sum[index] ?? 0) + (high * (1 - fy) + low * fy) * weight;
    }
  }
}

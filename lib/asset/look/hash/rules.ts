import { transform } from "../transform/rules.ts";

// The perceptual hash (pHash): which of the low frequencies of the grey picture are above their median. Of frequencies
// and not of pixels, so that size, compression, light and contrast hardly change it.

const bits = 64;
const greyEdge = 32;

/** `pixels`: RGB of a square. 16 hexadecimal digits. */
export function hashOf(pixels: Uint8Array, edge: number): string {
  const found = transform(greyOf(pixels, edge), greyEdge, bits + 1).slice(1); // the first one is the light of all
  const median = ([...found].sort((a, b) => a - b)[bits / 2] ?? 0) + 1e-9;
  let hash = 0n;
  // Neighbouring frequencies go to different quarters of the hash: each quarter tells as much as another one.
  for (const [at, value] of found.entries()) {
    if (value > median) hash |= 1n << BigInt((at % 4) * 16 + Math.floor(at / 4));
  }
  return hash.toString(16).padStart(16, "0");
}

function greyOf(pixels: Uint8Array, edge: number): Float64Array {
  const grey = new Float64Array(greyEdge * greyEdge);
  for (let at = 0; at < edge * edge; at++) {
    const [x, y] = [at % edge, Math.floor(at / edge)];
    const cell = Math.floor((y * greyEdge) / edge) * greyEdge + Math.floor((x * greyEdge) / edge);
    const [r, g, b] = [pixels[at * 3] ?? 0, pixels[at * 3 + 1] ?? 0, pixels[at * 3 + 2] ?? 0];
    grey[cell] = (grey[cell] ?? 0) + 0.299 * r + 0.587 * g + 0.114 * b;
  }
  return grey;
}

import type { Lab } from "../oklab/rules.ts";
import { transform } from "../transform/rules.ts";

// Which colours are where, coarsely, after the colour layout of MPEG-7: the means of 8 × 8 fields in OKLab and of them
// the lowest frequencies, more of the light than of the colours.

const gridEdge = 8;
const layoutParts = [15, 6, 6] as const; // frequencies of L, a and b
const scales = [254, 508, 508] as const; // of one byte: 1/254 of black to white, and colours count double
const middle = 128;

/** `pixels`: a square. 27 bytes as hexadecimal digits. */
export function layoutOf(pixels: readonly Lab[], edge: number): string {
  const bytes = layoutParts.flatMap((count, channel) => {
    const scale = scales[channel] ?? 0;
    return transform(fieldsOf(pixels, edge, channel), gridEdge, count).map((value, at) => {
      const mean = value / gridEdge;
      return Math.round((channel === 0 && at === 0 ? mean - 0.5 : mean) * scale);
    });
  });
  return bytes.map(hexOf).join("");
}

function hexOf(value: number): string {
  return Math.min(255, Math.max(0, value + middle))
    .toString(16)
    .padStart(2, "0");
}

export function numbersOf(layout: string): readonly number[] {
  return (layout.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) - middle);
}

function fieldsOf(pixels: readonly Lab[], edge: number, channel: number): Float64Array {
  const fields = new Float64Array(gridEdge * gridEdge);
  const size = edge / gridEdge;
  for (const [at, pixel] of pixels.entries()) {
    const field = Math.floor(at / edge / size) * gridEdge + Math.floor((at % edge) / size);
    fields[field] = (fields[field] ?? 0) + (pixel[channel] ?? 0) / (size * size);
  }
  return fields;
}

// A whole picture lighter or darker, stronger or softer, warmer or cooler: one curve for each colour.
import type { Tone } from "#lib/engine/lexicon/tones.ts";
import type { Pixels } from "./raster.ts";

const LIGHT = 1.32;
// Three steps of it still rise everywhere.
const CONTRAST = 0.05;
const WARMTH: readonly [number, number, number] = [0.07, 0.015, -0.13];

/** The pixels under a tone; what is clear stays clear. */
export function expose(pixels: Pixels, tone: Tone | undefined): Pixels {
  if (!tone || (tone.light === 0 && tone.contrast === 0 && tone.warmth === 0)) return pixels;
  const curves = WARMTH.map((share) => curveOf(tone, share));
  const data = Buffer.from(pixels.data);
  for (let at = 0; at < data.length; at += 4)
    for (let c = 0; c < 3; c++) data[at + c] = curves[c]?.[data[at + c] ?? 0] ?? 0;
  return { ...pixels, data };
}

/** Black and white keep their place under light; contrast bends around the middle. */
function curveOf({ light, contrast, warmth }: Tone, share: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 256 }, (_, value) => {
    const lit = (value / 255) ** (1 / LIGHT ** light);
    const bent = lit + Math.sin((lit - 0.5) * Math.PI * 2) * CONTRAST * contrast;
    return Math.round(bent * (1 + share * warmth) * 255);
  });
}

// Risograph: two inks on uncoated paper, one screened in dots, one grainy, printed a little apart.
import { lightOf } from "#lib/engine/illustrator/paint/colour.ts";
import { grain, TILE, WRAP } from "./noise.ts";
import { channels, eachRow, type Surface } from "./surface.ts";

const PAPER = "#f7f1e3";
const WARM = "#ff5a4e";
const COOL = "#2446b4";

export const risograph: Surface = async ({ data, width, height }, { unit, palette, transparent }) => {
  const [warm, cool] = inksOf(palette).map(channels);
  const paper = channels(PAPER);
  const specks = grain();
  const out = Buffer.allocUnsafe(data.length);
  const apart = Math.max(1, Math.round(4 * unit));
  const screen = screenOf(width + height, Math.max(3, 6.5 * unit));
  await eachRow(height, (y) => {
    const shifted = Math.min(height - 1, y + apart);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const other = (shifted * width + Math.max(0, x - apart)) * 4;
      const speck = ((specks[(y & WRAP) * TILE + (x & WRAP)] ?? 128) - 128) / 128;
      const first = dot(screen, x + y, x - y + height, warmth(data, other)) * (0.93 + speck * 0.07);
      const second = grainy(depth(data, at), speck);
      for (let channel = 0; channel < 3; channel++) {
        const a = 1 - first * (1 - (warm?.[channel] ?? 0) / 255);
        const b = 1 - second * (1 - (cool?.[channel] ?? 0) / 255);
        out[at + channel] = (paper[channel] ?? 255) * a * b;
      }
      out[at + 3] = transparent ? (data[at + 3] ?? 255) : 255;
    }
  });
  return { data: out, width, height };
};

/** The lighter of the palette's first two colours prints first; without a palette, red under blue. */
function inksOf(palette: readonly string[]): readonly string[] {
  const [first, second] = palette;
  if (!first) return [WARM, COOL];
  const pair = [first, second ?? "#20242e"];
  return pair.toSorted((a, b) => lightOf(b) - lightOf(a));
}

/** How much of the warm ink a pixel asks for, 0..1: pale warm tones (a setting sun, its clouds) only a screen of dots. */
function warmth(data: Buffer, at: number): number {
  const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
  const light = (0.3 * r + 0.59 * g + 0.11 * b) / 255;
  return Math.min(1, Math.max(0, ((r - b) / 210 + (r - g) / 420) * (1.15 - light * 0.75) + (1 - light) * 0.16));
}

/** How much of the cool ink: darkness and blueness. */
function depth(data: Buffer, at: number): number {
  const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
  const light = (0.3 * r + 0.59 * g + 0.11 * b) / 255;
  const warm = Math.max(0, (r - b) / 255);
  return Math.min(1, Math.max(0, (1 - light) * 1.25 - warm * 0.55 - 0.06 + Math.max(0, b - r) / 620));
}

/** One wave of a halftone screen at 45 degrees, by the sum or difference of a pixel's coordinates. */
const screenOf = (length: number, period: number): Float32Array =>
  Float32Array.from({ length: length + 1 }, (_, at) => Math.cos(((at * Math.SQRT1_2) / period) * Math.PI * 2) * 0.25);

/** A round dot that grows with the tone; full tones stay solid. */
function dot(screen: Float32Array, sum: number, difference: number, tone: number): number {
  if (tone < 0.02) return 0;
  const edge = 0.5 + (screen[sum] ?? 0) + (screen[difference] ?? 0);
  return Math.min(1, Math.max(0, (tone - edge) * 3.2 + 0.5 + tone * 0.35));
}

const grainy = (tone: number, speck: number): number =>
  tone < 0.02 ? 0 : Math.min(1, Math.max(0, tone + speck * 0.3 * (1 - Math.abs(tone - 0.5) * 1.4)));

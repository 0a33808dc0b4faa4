// Pen and ink: tone becomes hatching, ever denser and then crossed.
import { clouds, TILE, WRAP } from "./noise.ts";
import { channels, eachRow, type Surface } from "./surface.ts";

const PAPER = "#f8f3e6";
const INK = "#23252b";
const PERIOD = 7;

export const hatch: Surface = async ({ data, width, height }, { unit, transparent }) => {
  const paper = channels(PAPER);
  const ink = channels(INK);
  const cloud = clouds();
  const out = Buffer.allocUnsafe(data.length);
  const period = Math.max(4, PERIOD * unit);
  const waver = 2.2 * unit;
  await eachRow(height, (y) => {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const noise = ((cloud[((y >> 1) & WRAP) * TILE + ((x >> 1) & WRAP)] ?? 128) - 128) / 128;
      const light = (0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0)) / 255;
      const share = inkAt(x + noise * waver, y - noise * waver, 1 - light, period);
      for (let channel = 0; channel < 3; channel++)
        out[at + channel] = (paper[channel] ?? 0) + ((ink[channel] ?? 0) - (paper[channel] ?? 0)) * share;
      out[at + 3] = transparent ? (data[at + 3] ?? 255) : 255;
    }
  });
  return { data: out, width, height };
};

/** Share of ink at a point of a tone (0 white, 1 black): three sets of lines that begin one after another. */
function inkAt(x: number, y: number, tone: number, period: number): number {
  if (tone > 0.86) return 1;
  const first = stroke(x + y, period * Math.SQRT2, (tone - 0.13) * 0.55, period);
  const second = stroke(x - y, period * Math.SQRT2, (tone - 0.46) * 0.7, period);
  const third = stroke(y * 1.3 + x * 0.2, period * 1.2, (tone - 0.64) * 0.9, period);
  return Math.max(first, second, third);
}

function stroke(along: number, period: number, cover: number, soft: number): number {
  if (cover <= 0.015) return 0;
  const phase = along / period - Math.floor(along / period);
  const away = Math.abs(phase - 0.5) * 2;
  return Math.min(1, Math.max(0, (Math.min(0.6, cover + 0.05) - away) * soft * 0.8 + 0.5));
}

// Neon: light that spills from bright lines into the dark around them.
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import type { Surface } from "./surface.ts";

export const glow: Surface = async ({ data, width, height }, { unit }) => {
  const sharp = await loadSharp();
  const raw = { width, height, channels: 4 as const };
  const small = { width: Math.max(1, Math.round(width / 4)), height: Math.max(1, Math.round(height / 4)) };
  const spill = async (spread: number, strength: number) =>
    sharp(data, { raw })
      .resize(small)
      .blur(Math.max(0.6, spread * unit))
      .linear(strength, -14)
      .resize(width, height, { kernel: "linear", fit: "fill" })
      .raw()
      .toBuffer();
  const layers = await Promise.all([spill(2.2, 1), spill(10, 1.7)]);
  const lit = await sharp(data, { raw })
    .composite(layers.map((input) => ({ input, raw, blend: "screen" as const })))
    .raw()
    .toBuffer();
  return { data: lit, width, height };
};

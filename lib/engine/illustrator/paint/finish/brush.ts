// Opaque paint and dry pastel: strokes of a broad brush, or colour rubbed into the tooth of the paper.
import { reduced } from "#lib/engine/illustrator/paint/raster.ts";
import { clouds, strokes, TILE, tooth, WRAP } from "./noise.ts";
import { eachRow, type Surface } from "./surface.ts";

export const gouache: Surface = async ({ data, width, height }, { unit }) => {
  const [cloud, hairs, bumps] = [clouds(), strokes(), tooth()];
  const out = Buffer.allocUnsafe(data.length);
  const slow = 1 / Math.max(0.35, unit);
  await eachRow(height, (y) => {
    for (let x = 0; x < width; x++) {
      const sway = ((cloud[(Math.floor(y * slow) & WRAP) * TILE + (Math.floor(x * slow) & WRAP)] ?? 128) - 128) / 128;
      const hair = ((hairs[((y + Math.round(sway * 26 + x * 0.16)) & WRAP) * TILE + (x & WRAP)] ?? 128) - 128) / 128;
      const bump = ((bumps[(y & WRAP) * TILE + (x & WRAP)] ?? 128) - 128) / 128;
      const sx = Math.min(width - 1, Math.max(0, Math.round(x + (hair * 5 + sway * 6) * unit)));
      const sy = Math.min(height - 1, Math.max(0, Math.round(y + (sway * 5 + bump * 1.5) * unit)));
      const from = (sy * width + sx) * 4;
      const to = (y * width + x) * 4;
      const lift = hair * 13 + bump * 5 + sway * 9;
      for (let channel = 0; channel < 3; channel++) {
        const value = (data[from + channel] ?? 0) + lift;
        out[to + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
      out[to + 3] = data[from + 3] ?? 255;
    }
  });
  return { data: out, width, height };
};

export const dryPastel: Surface = async (pixels, { unit }) => {
  const { data, width, height } = pixels;
  const soft = await reduced(pixels, 4, 10 * unit);
  const [bumps, rubs] = [tooth(), strokes()];
  const out = Buffer.allocUnsafe(data.length);
  await eachRow(height, (y) => {
    const row = Math.min(soft.height - 1, y >> 2) * soft.width;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const halo = (row + Math.min(soft.width - 1, x >> 2)) * 4;
      const bump = ((bumps[(y & WRAP) * TILE + (x & WRAP)] ?? 128) - 128) / 128;
      const rub = ((rubs[((x - (y >> 1)) & WRAP) * TILE + ((y + (x >> 1)) & WRAP)] ?? 128) - 128) / 128;
      const lift = bump * 5 + rub * 5 + 3;
      for (let channel = 0; channel < 3; channel++) {
        const own = data[at + channel] ?? 0;
        const value = own * 0.7 + (soft.data[halo + channel] ?? own) * 0.3 + lift;
        out[at + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
      out[at + 3] = data[at + 3] ?? 255;
    }
  });
  return { data: out, width, height };
};

// Chalk on a board: lines break over the grain, fills are rubbed strokes, the board keeps old dust.
import { clouds, strokes, TILE, tooth, WRAP } from "./noise.ts";
import { channels, eachRow, type Surface } from "./surface.ts";

export const BOARD = "#2a4a3f";

export const chalk: Surface = async ({ data, width, height }, { unit, transparent }) => {
  const board = channels(BOARD);
  const [dust, bumps, rubs] = [clouds(), tooth(), strokes()];
  const out = Buffer.allocUnsafe(data.length);
  const slow = 0.5 / Math.max(0.3, unit);
  await eachRow(height, (y) => {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const bump = (bumps[(y & WRAP) * TILE + (x & WRAP)] ?? 128) / 255;
      const rub = (rubs[((x - y) & WRAP) * TILE + ((x + y) & WRAP)] ?? 128) / 255;
      const old = ((dust[(Math.floor(y * slow) & WRAP) * TILE + (Math.floor(x * slow) & WRAP)] ?? 128) - 128) / 128;
      const strong = Math.min(1, Math.abs((data[at + 1] ?? 0) - board[1]) / 110);
      // A line covers all but the deepest pores; a fill lies on the ridges only.
      const cover = strong * Math.min(1, bump * 2.1 + 0.1) + (1 - strong) * (0.25 + rub * 0.8 + (bump - 0.5) * 0.25);
      for (let channel = 0; channel < 3; channel++) {
        const ground = (board[channel] ?? 0) + old * 9 + (bump - 0.5) * 5;
        const value = ground + ((data[at + channel] ?? 0) - (board[channel] ?? 0)) * Math.max(0, cover);
        out[at + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
      out[at + 3] = transparent ? (data[at + 3] ?? 255) : 255;
    }
  });
  return { data: out, width, height };
};

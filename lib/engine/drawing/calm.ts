// Where a picture has room for something: the part of its lower half with the least detail.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import { rawOf } from "./pixels.ts";

const COLUMNS = 48;
const ROWS = 24;

/** The best place for something that covers `share` of the width: 0 at the left edge, 1 at the right. */
export async function calmest(pixels: Pixels, share: number): Promise<number> {
  const sharp = await loadSharp();
  const grey = await sharp(pixels.data, { raw: rawOf(pixels) })
    .flatten({ background: "#808080" })
    .greyscale()
    .resize(COLUMNS, ROWS * 2, { fit: "fill" })
    .raw()
    .toBuffer();
  const detail = Array.from({ length: COLUMNS - 1 }, (_, x) => detailOf(grey, x));
  const span = Math.max(1, Math.min(COLUMNS - 2, Math.round(share * COLUMNS)));
  const last = detail.length - span;
  const sums = Array.from({ length: last + 1 }, (_, from) =>
    detail.slice(from, from + span).reduce((a, b) => a + b, 0),
  );
  return last === 0 ? 0 : sums.indexOf(Math.min(...sums)) / last;
}

function detailOf(grey: Buffer, x: number): number {
  let sum = 0;
  for (let y = ROWS; y < ROWS * 2 - 1; y++) {
    const at = y * COLUMNS + x;
    sum += Math.abs((grey[at] ?? 0) - (grey[at + 1] ?? 0)) + Math.abs((grey[at] ?? 0) - (grey[at + COLUMNS] ?? 0));
  }
  return sum;
}

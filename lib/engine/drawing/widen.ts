// A picture on a canvas of another shape: nothing of it is cropped, what is gained is its own edge, mirrored and soft.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import { rawOf } from "./pixels.ts";

const SAME = 0.01;
const BLUR_SHARE = 0.012;

/** The picture in the middle of the smallest canvas of the given width ÷ height that holds it whole. */
export async function widen(pixels: Pixels, ratio: number): Promise<Pixels> {
  const own = pixels.width / pixels.height;
  if (Math.abs(own / ratio - 1) < SAME) return pixels;
  const sharp = await loadSharp();
  const width = Math.max(pixels.width, Math.round(pixels.height * ratio));
  const height = Math.max(pixels.height, Math.round(pixels.width / ratio));
  const left = Math.floor((width - pixels.width) / 2);
  const top = Math.floor((height - pixels.height) / 2);
  const edges = { left, top, right: width - pixels.width - left, bottom: height - pixels.height - top };
  const mirrored = await sharp(pixels.data, { raw: rawOf(pixels) })
    .extend({ ...edges, extendWith: "mirror" })
    .raw()
    .toBuffer();
  const soft = await sharp(mirrored, { raw: rawOf({ width, height }) })
    .blur(Math.max(1, Math.min(width, height) * BLUR_SHARE))
    .raw()
    .toBuffer();
  const rows = Buffer.from(soft);
  for (let y = 0; y < pixels.height; y++)
    pixels.data.copy(rows, ((top + y) * width + left) * 4, y * pixels.width * 4, (y + 1) * pixels.width * 4);
  return { data: rows, width, height };
}

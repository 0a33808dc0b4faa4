// Pixel art: a small grid, few colours, ordered dots between them, enlarged by a whole factor.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";

const PIXELS_SHORT = 128;
const COLOURS = 28;
// Bayer's 4×4 order, as offsets around zero.
const ORDER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((rank) => (rank - 7.5) * 0.9);

/** Width at which a pixel-art picture is rasterised, and the whole factor by which it is enlarged. */
export function pixelGrid(
  width: number,
  height: number,
): { readonly width: number; readonly height: number; readonly factor: number } {
  const factor = Math.max(1, Math.round(Math.min(width, height) / PIXELS_SHORT));
  return { width: Math.ceil(width / factor), height: Math.ceil(height / factor), factor };
}

/** A small picture in few colours; edges are hard, slow changes become a pattern of dots. */
export async function fewColours({ data, width, height }: Pixels, transparent: boolean): Promise<Pixels> {
  const dotted = Buffer.from(data);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const offset = ORDER[(y % 4) * 4 + (x % 4)] ?? 0;
      for (let channel = 0; channel < 3; channel++)
        dotted[at + channel] = Math.min(255, Math.max(0, (data[at + channel] ?? 0) + offset));
      dotted[at + 3] = transparent && (data[at + 3] ?? 0) < 128 ? 0 : 255;
    }
  }
  const sharp = await loadSharp();
  const png = await sharp(dotted, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 4 })
    .toBuffer();
  return { data: await sharp(png).ensureAlpha().raw().toBuffer(), width, height };
}

/** Enlarges by a whole factor without smoothing and cuts to the exact size. */
export async function enlargePixels(pixels: Pixels, factor: number, width: number, height: number): Promise<Pixels> {
  const sharp = await loadSharp();
  const whole = { width: pixels.width * factor, height: pixels.height * factor };
  const big = await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } })
    .resize({ ...whole, kernel: "nearest" })
    .raw()
    .toBuffer();
  const data = await sharp(big, { raw: { ...whole, channels: 4 } })
    .extract({ left: 0, top: 0, width, height })
    .raw()
    .toBuffer();
  return { data, width, height };
}

// Files of others as pixels: decoded fully, turned upright, never larger than the limit.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";

export const PIXELS_MAX = 50_000_000;

/** RGBA pixels of a picture at its own size. */
export async function decode(bytes: Uint8Array): Promise<Pixels> {
  const sharp = await loadSharp();
  const picture = sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: "error" });
  const { data, info } = await picture
    .rotate()
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** RGBA pixels of a picture at exactly this size; what already has it stays as it is, byte for byte. */
export async function decodeTo(bytes: Uint8Array, width: number, height: number): Promise<Pixels> {
  return resize(await decode(bytes), width, height);
}

/** Pixels at exactly this size. */
export async function resize(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  if (pixels.width === width && pixels.height === height) return pixels;
  const sharp = await loadSharp();
  const data = await sharp(pixels.data, { raw: rawOf(pixels) })
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer();
  return { data, width, height };
}

/** How sharp is told what raw pixels are. */
export function rawOf({ width, height }: Pick<Pixels, "width" | "height">) {
  return { width, height, channels: 4 as const };
}

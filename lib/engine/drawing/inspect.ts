// What an uploaded picture is: read whole, so that a truncated or mislabelled file is found out.

import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import type { Region } from "#lib/engine/illustrator/revise/change.ts";
import { hasPlainBackground } from "./cut-out.ts";
import type { Inspected } from "./job.ts";
import { readMark } from "./mark.ts";
import { paletteOf } from "./palette.ts";
import { PIXELS_MAX, rawOf } from "./pixels.ts";

const PROBE = 128;
const FORMATS = ["png", "jpeg", "webp"] as const;

/** Null for anything that is not a whole PNG, JPEG or WebP of at most 50 megapixels. */
export async function inspect(bytes: Uint8Array): Promise<Inspected | null> {
  const sharp = await loadSharp();
  try {
    const { format, width, height, hasAlpha, xmpAsString, autoOrient } = await sharp(bytes, {
      limitInputPixels: PIXELS_MAX,
    }).metadata();
    const known = FORMATS.find((one) => one === format);
    if (!known || !width || !height) return null;
    const { data, info } = await sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: "error" })
      .rotate()
      .toColourspace("srgb")
      .ensureAlpha()
      .resize(PROBE, PROBE, { fit: "fill", kernel: "nearest" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const clear = hasAlpha ? clearOf(data, rawOf(info).width) : null;
    const plainBackground = hasPlainBackground({ data, ...rawOf(info) });
    const [mark, palette] = [readMark(xmpAsString), paletteOf(data)];
    return { format: known, ...autoOrient, hasAlpha, mark, palette, plainBackground, clear };
  } catch {
    return null;
  }
}

/** The smallest rectangle around everything transparent. */
function clearOf(data: Buffer, side: number): Region | null {
  let [left, top, right, bottom] = [side, side, -1, -1];
  for (let at = 0; at < side * side; at++) {
    if ((data[at * 4 + 3] ?? 255) > 127) continue;
    const [x, y] = [at % side, Math.floor(at / side)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  if (right < 0) return null;
  return { x: left / side, y: top / side, width: (right - left + 1) / side, height: (bottom - top + 1) / side };
}

// Light and style laid over the pixels of somebody's picture.
import type { Sharp } from "sharp";
import { expose } from "#lib/engine/illustrator/paint/expose.ts";
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Time } from "#lib/engine/lexicon/settings.ts";
import type { Style } from "#lib/engine/lexicon/styles.ts";
import { rawOf } from "./pixels.ts";

type Rgb = [number, number, number, number];

/** Factors of red, green, blue (and alpha). */
const LIGHT: Readonly<Record<Time, Rgb>> = {
  day: [1.12, 1.12, 1.1, 1],
  dawn: [1.05, 0.94, 0.95, 1],
  sunset: [1.08, 0.82, 0.68, 1],
  night: [0.36, 0.44, 0.68, 1],
};

/** Two inks: the darkest and the lightest tone. */
const INKS: Readonly<Partial<Record<Style, readonly [readonly number[], readonly number[]]>>> = {
  ink: [
    [34, 36, 42],
    [250, 245, 232],
  ],
  colouring: [
    [17, 17, 17],
    [255, 255, 255],
  ],
  blueprint: [
    [24, 66, 140],
    [232, 241, 255],
  ],
  chalkboard: [
    [38, 68, 58],
    [240, 244, 236],
  ],
  risograph: [
    [38, 58, 150],
    [255, 206, 186],
  ],
  neon: [
    [16, 10, 42],
    [125, 249, 255],
  ],
};

const PIXEL_ART_SHORT = 128;

/** The pixels in the light and style of a change. */
export async function treat(pixels: Pixels, { time, style, tone }: Partial<Scene>): Promise<Pixels> {
  const sharp = await loadSharp();
  const open = (from: Pixels): Sharp => sharp(from.data, { raw: rawOf(from) });
  const close = async (picture: Sharp): Promise<Pixels> => ({
    ...pixels,
    data: await picture.ensureAlpha().raw().toBuffer(),
  });
  const lit = expose(time ? await close(open(pixels).linear(LIGHT[time], [0, 0, 0, 0])) : pixels, tone);
  if (!style) return lit;
  const inks = INKS[style];
  if (inks) return toned(lit, inks);
  switch (style) {
    case "pixel":
      return blocky(lit);
    case "watercolour":
    case "paper-cut":
      return close(open(lit).median(7).modulate({ saturation: 0.9, brightness: 1.04 }));
    case "pastel":
      return close(open(lit).modulate({ saturation: 0.6, brightness: 1.14 }));
    default:
      return lit;
  }
}

function toned(pixels: Pixels, [dark, light]: readonly [readonly number[], readonly number[]]): Pixels {
  const data = Buffer.from(pixels.data);
  for (let at = 0; at < data.length; at += 4) {
    const grey = ((data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11) / 255;
    for (let c = 0; c < 3; c++) data[at + c] = Math.round((dark[c] ?? 0) * (1 - grey) + (light[c] ?? 0) * grey);
  }
  return { ...pixels, data };
}

async function blocky(pixels: Pixels): Promise<Pixels> {
  const sharp = await loadSharp();
  const factor = Math.max(1, Math.round(Math.min(pixels.width, pixels.height) / PIXEL_ART_SHORT));
  const small = { width: Math.ceil(pixels.width / factor), height: Math.ceil(pixels.height / factor) };
  const data = await sharp(pixels.data, { raw: rawOf(pixels) })
    .resize({ ...small, fit: "fill" })
    .raw()
    .toBuffer();
  const large = sharp(data, { raw: rawOf(small) }).resize({
    width: pixels.width,
    height: pixels.height,
    fit: "fill",
    kernel: "nearest",
  });
  return { ...pixels, data: await large.raw().toBuffer() };
}

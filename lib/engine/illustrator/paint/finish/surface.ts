// The contract of a surface, and the loop they share.
import { setImmediate as breathe } from "node:timers/promises";
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";

export type SurfaceSite = {
  /** Pixels per canvas unit. */
  readonly unit: number;
  readonly palette: readonly string[];
  readonly transparent: boolean;
  /** True when the picture must meet itself at its edges. */
  readonly repeats: boolean;
  /** Heights of layers and things, darker is lower; only for a look that asks for relief. */
  readonly relief: Pixels | null;
};

/** Gives finished pixels the surface of a style. Works on pixels without text. */
export type Surface = (pixels: Pixels, site: SurfaceSite) => Promise<Pixels>;

const BAND_ROWS = 192;

/** Runs a row function over a picture in bands, so that others get their turn. */
export async function eachRow(height: number, row: (y: number) => void): Promise<void> {
  for (let band = 0; band < height; band += BAND_ROWS) {
    for (let y = band; y < Math.min(height, band + BAND_ROWS); y++) row(y);
    await breathe();
  }
}

/** Red, green and blue 0..255 of "#rrggbb". */
export function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

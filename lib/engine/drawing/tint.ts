// Another colour for a part of somebody's picture; its light and shade stay.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";

const lightness = (data: Buffer, at: number): number =>
  (data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11;

/** The pixels with `hex` where the part is open: as light beside the part's middle tone as they were. */
export function tinted(pixels: Pixels, hex: string, open: Uint8Array): Pixels {
  const target = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const mean = meanOf(pixels, open);
  const data = Buffer.from(pixels.data);
  open.forEach((share, pixel) => {
    if (share === 0) return;
    const light = lightness(pixels.data, pixel * 4) - mean;
    for (let c = 0; c < 3; c++) {
      const aim = target[c] ?? 0;
      data[pixel * 4 + c] = Math.round(
        light < 0 ? aim * (1 + light / mean) : aim + ((255 - aim) * light) / (256 - mean),
      );
    }
  });
  return { ...pixels, data };
}

function meanOf({ data }: Pixels, open: Uint8Array): number {
  let [sum, count] = [0, 0];
  open.forEach((share, pixel) => {
    if (share === 0) return;
    sum += lightness(data, pixel * 4);
    count++;
  });
  return count > 0 ? Math.max(1, sum / count) : 128;
}

// A mask: transparent where may be drawn. Outside it, not one byte of a picture changes.
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";

/** How much may be drawn at every pixel of a mask, 0..255. */
export function opennessOf({ data, width, height }: Pixels): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, at) => 255 - (data[at * 4 + 3] ?? 255));
}

/** The base with the drawing where the mask is open, a mixture where it is half open. All three of one size. */
export function keepOutside(base: Pixels, drawn: Pixels, mask: Pixels): Pixels {
  const data = Buffer.from(base.data);
  opennessOf(mask).forEach((open, pixel) => {
    if (open === 0) return;
    for (let at = pixel * 4; at < pixel * 4 + 4; at++) {
      const [old, now] = [base.data[at] ?? 0, drawn.data[at] ?? 0];
      data[at] = open === 255 ? now : Math.round(old + ((now - old) * open) / 255);
    }
  });
  return { data, width: base.width, height: base.height };
}

/** The picture, clear where the mask is open. */
export function clearedIn(base: Pixels, mask: Pixels): Pixels {
  const data = Buffer.from(base.data);
  opennessOf(mask).forEach((open, pixel) => {
    const at = pixel * 4 + 3;
    data[at] = Math.round(((data[at] ?? 255) * (255 - open)) / 255);
  });
  return { data, width: base.width, height: base.height };
}

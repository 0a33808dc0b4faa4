// A colour lighter or darker than it is.
import { fromLch, toLch } from "#lib/engine/illustrator/paint/colour.ts";

const STEP = 0.13;

/** The same hue, so many steps lighter (darker below 0). */
export function shaded(hex: string, light: number): string {
  const { l, c, h } = toLch(hex);
  return fromLch({ l: Math.min(0.97, Math.max(0.1, l + light * STEP)), c, h });
}

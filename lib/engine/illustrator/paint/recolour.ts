// Giving a drawing another colour while its shading stays.
import { fromLch, hueDistance, toLch } from "./colour.ts";

const HEX = /#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b/g;
const NEUTRAL_BELOW = 0.035;
const DARK_BELOW = 0.32;
const FAMILY_DEGREES = 42;

/** Rewrites every hex colour in a piece of SVG. */
export function mapColours(svg: string, change: (hex: string) => string): string {
  const memo = new Map<string, string>();
  return svg.replace(HEX, (hex) => {
    const key = hex.toLowerCase();
    const known = memo.get(key) ?? change(key);
    memo.set(key, known);
    return known;
  });
}

/** Whether a colour belongs to the family of a drawing's dominant one: its hue, or for a grey thing its greys. */
export function familyOf(dominantHex: string): (hex: string) => boolean {
  const dominant = toLch(dominantHex);
  const neutral = dominant.c < NEUTRAL_BELOW;
  return (hex) => {
    const own = toLch(hex);
    return neutral
      ? own.c < NEUTRAL_BELOW + 0.02 && own.l > DARK_BELOW
      : own.c >= NEUTRAL_BELOW && hueDistance(own.h, dominant.h) < FAMILY_DEGREES;
  };
}

/**
 * Recolours the family of the dominant colour: same hue (or, for a grey thing, its greys) moves to the target,
 * lighter and darker parts keep their distance. Eyes, outlines and leaves of other hues stay.
 */
export function recolour(svg: string, dominantHex: string, targetHex: string): string {
  const dominant = toLch(dominantHex);
  const target = toLch(targetHex);
  const neutral = dominant.c < NEUTRAL_BELOW;
  const belongs = familyOf(dominantHex);
  return mapColours(svg, (hex) => {
    const own = toLch(hex);
    if (!belongs(hex)) return hex;
    const l = target.l + (own.l - dominant.l) * 0.85;
    const share = neutral ? 1 : own.c / Math.max(dominant.c, 0.01);
    return fromLch({
      l: Math.min(0.98, Math.max(0.12, l)),
      c: target.c * Math.min(1.2, Math.max(0.35, share)),
      h: target.h,
    });
  });
}

// Light: how time of day and an asked palette change every colour the same way.
import type { Time } from "#lib/engine/lexicon/settings.ts";
import { fromLch, hueDistance, type Lch, mix, toLch } from "./colour.ts";
import type { Distance } from "./places/layer.ts";

/** "asked" is a thing whose colour the prompt named: no palette changes that. */
export type Depth = Distance | "thing" | "asked";

type Air = { readonly tint: string; readonly share: number; readonly dim: number };

// How much of the hour's light lies over far, near and main things.
const AIR: Readonly<Record<Time, Readonly<Partial<Record<Depth, Air>>>>> = {
  day: { far: { tint: "#cfe6f2", share: 0.22, dim: 1 } },
  dawn: {
    far: { tint: "#f6c3b8", share: 0.5, dim: 1 },
    mid: { tint: "#f2b3a6", share: 0.3, dim: 0.97 },
    near: { tint: "#e79c8e", share: 0.2, dim: 0.93 },
    thing: { tint: "#ffb48f", share: 0.1, dim: 0.98 },
  },
  sunset: {
    far: { tint: "#e98a75", share: 0.5, dim: 0.92 },
    mid: { tint: "#b3526c", share: 0.4, dim: 0.88 },
    near: { tint: "#7d3f6b", share: 0.4, dim: 0.82 },
    thing: { tint: "#ff8a4d", share: 0.16, dim: 0.93 },
  },
  night: {
    far: { tint: "#4a66ad", share: 0.66, dim: 0.86 },
    mid: { tint: "#34508f", share: 0.6, dim: 0.8 },
    near: { tint: "#27407c", share: 0.56, dim: 0.72 },
    thing: { tint: "#6b82d6", share: 0.16, dim: 0.97 },
  },
};

/** A colour under the light of a time of day. */
export function gradeColour(hex: string, time: Time, depth: Depth): string {
  const air = AIR[time][depth];
  if (!air) return hex;
  const tinted = mix(hex, air.tint, air.share);
  if (air.dim === 1) return tinted;
  const { l, c, h } = toLch(tinted);
  return fromLch({ l: l * air.dim, c, h });
}

const PULL: Readonly<Record<Depth, number>> = {
  sky: 0.95,
  far: 0.95,
  mid: 0.95,
  near: 0.95,
  light: 0.7,
  thing: 0.8,
  asked: 0,
};

const NEUTRAL_BELOW = 0.035;
/** Hues of skin and fur, which lean less: a blue face is a mistake unless everything is blue. */
const isSkin = ({ l, c, h }: Lch): boolean => h > 35 && h < 85 && c > 0.03 && c < 0.14 && l > 0.55;

/** Leans a colour towards the nearest colour of an asked palette; most of its lightness stays, so shading stays. */
export function leanTo(hex: string, palette: readonly string[], depth: Depth): string {
  if (palette.length === 0 || PULL[depth] === 0) return hex;
  const own = toLch(hex);
  const pull = PULL[depth] * (depth === "thing" && palette.length > 1 && isSkin(own) ? 0.35 : 1);
  const known = palette.map(toLch);
  const coloured = known.filter(({ c }) => c >= NEUTRAL_BELOW);
  if (coloured.length === 0) return fromLch({ ...own, c: own.c * (1 - pull) });
  const nearest = nearestOf(own, coloured);
  // Greys stay quiet: a breath of the palette is enough.
  const c = own.c < NEUTRAL_BELOW ? 0.012 : Math.min(nearest.c * 1.05, Math.max(own.c, nearest.c * 0.55));
  const pale = own.l > 0.93 ? 0.4 : 1;
  return mix(hex, fromLch({ l: own.l * 0.84 + nearest.l * 0.16, c: c * pale, h: nearest.h }), pull);
}

/** By hue, and by lightness where several share a hue. */
function nearestOf(own: Lch, palette: readonly Lch[]): Lch {
  const away = (other: Lch) => hueDistance(other.h, own.h) + Math.abs(other.l - own.l) * 60;
  return palette.reduce((best, other) => (away(other) < away(best) ? other : best));
}

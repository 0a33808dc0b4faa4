// Light: how time of day and an asked palette change every colour the same way.
import type { Time } from "#lib/engine/lexicon/settings.ts";
import { fromLch, hueDistance, mix, toLch } from "./colour.ts";
import type { Distance } from "./places/layer.ts";

export type Depth = Distance | "thing";

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

const PULL: Readonly<Record<Depth, number>> = { sky: 0.85, far: 0.9, mid: 0.9, near: 0.9, light: 0.3, thing: 0 };

/** Leans a colour towards the nearest colour of an asked palette; lightness stays, so shading stays. */
export function leanTo(hex: string, palette: readonly string[], depth: Depth): string {
  const pull = PULL[depth];
  if (palette.length === 0 || pull === 0) return hex;
  const own = toLch(hex);
  const nearest = palette.map(toLch).toSorted((a, b) => hueDistance(a.h, own.h) - hueDistance(b.h, own.h))[0];
  if (!nearest) return hex;
  const pale = own.l > 0.93 ? 0.35 : 1;
  return fromLch({
    l: own.l * 0.88 + nearest.l * 0.12,
    c: (nearest.c * 0.7 * pull + own.c * (1 - pull)) * pale,
    h: nearest.h,
  });
}

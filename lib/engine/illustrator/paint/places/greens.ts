// The greens of a season, and flowers.
import type { Season } from "#lib/engine/lexicon/settings.ts";
import type { Site } from "./layer.ts";
import { scatter } from "./shapes.ts";

export type Greens = {
  readonly far: string;
  readonly mid: string;
  readonly near: string;
  readonly leaf: string;
  readonly dark: string;
};

const GREENS: Readonly<Record<Season, Greens>> = {
  spring: { far: "#b9dfa9", mid: "#93cf7f", near: "#6dbb62", leaf: "#a9d97a", dark: "#4f9f55" },
  summer: { far: "#a8d8b0", mid: "#7cc47c", near: "#58ad5c", leaf: "#4f9f55", dark: "#3f8a4c" },
  autumn: { far: "#e6c98f", mid: "#dba95a", near: "#c98f45", leaf: "#d9722f", dark: "#a8662f" },
  winter: { far: "#dbe8f2", mid: "#e8f0f6", near: "#f6fafc", leaf: "#b7cbd8", dark: "#9db5c6" },
};

/** True where snow lies on the ground. */
export const isSnowy = ({ season, weather, faint }: Pick<Site, "season" | "weather" | "faint">): boolean =>
  season === "winter" || (weather === "snow" && !faint);

/** The greens of a site's season; summer when none is named. */
export const greens = (site: Site): Greens => GREENS[isSnowy(site) ? "winter" : (site.season ?? "summer")];

/** Flowers as simple dots with a heart, in a band. */
export function flowers(site: Site, top: number, bottom: number, count: number): string {
  const hues = ["#ff7fa5", "#ffd34d", "#ffffff", "#b48cf2"];
  return scatter(count, 0, top, site.width, bottom, site.random)
    .map(([x, y], at) => {
      const r = 4 + 7 * ((y - top) / Math.max(1, bottom - top));
      const hue = hues[at % hues.length] ?? "#ffffff";
      return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(1)}" fill="${hue}"/><circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(r * 0.4).toFixed(1)}" fill="#f5a623"/>`;
    })
    .join("");
}

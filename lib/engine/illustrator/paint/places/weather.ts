// What falls or drifts before everything: rain, snow, fog.
import { between, type Random } from "#lib/engine/illustrator/paint/random.ts";
import type { Place } from "#lib/engine/lexicon/settings.ts";
import { type Layer, type Site, showing } from "./layer.ts";

/** Under a roof, under water and beyond the air nothing falls. */
const SHELTERED: ReadonlySet<Place> = new Set<Place>([
  "room",
  "kitchen",
  "classroom",
  "stage",
  "space",
  "moon",
  "underwater",
  "plain",
  "table",
]);

/** Rain or snow in front of everything, or nothing. */
export function paintWeather({
  width,
  height,
  weather,
  place,
  faint,
  random,
}: Site & { readonly place: Place }): readonly Layer[] {
  if (SHELTERED.has(place)) return [];
  if (weather === "rain") return [showing("rain", "light", rain(width, height, random, faint ? 30 : 9))];
  if (weather === "storm") return [showing("rain", "light", rain(width, height, random, 5))];
  if (weather === "snow") return [showing("snow", "light", snow(width, height, random, faint ? 26 : 9))];
  if (weather === "fog") return [showing("fog", "light", fog(width, height, faint ? 0.5 : 1))];
  return [];
}

function rain(width: number, height: number, random: Random, apart: number): string {
  const drops = Array.from({ length: Math.round(width / apart) }, () => {
    const x = random() * width * 1.1;
    const y = random() * height;
    const length = between(random, 22, 46);
    return `M${x.toFixed(0)} ${y.toFixed(0)}l${(-length * 0.25).toFixed(0)} ${length.toFixed(0)}`;
  });
  return `<path fill="none" stroke="#e3f2fb" stroke-width="3.500" stroke-linecap="round" opacity=".75" d="${drops.join("")}"/>`;
}

function snow(width: number, height: number, random: Random, apart: number): string {
  const flakes = Array.from(
    { length: Math.round(width / apart) },
    () =>
      `<circle cx="${(random() * width).toFixed(0)}" cy="${(random() * height).toFixed(0)}" r="${between(random, 2.5, 7).toFixed(1)}" opacity="${between(random, 0.5, 0.95).toFixed(2)}"/>`,
  );
  return `<g fill="#ffffff">${flakes.join("")}</g>`;
}

const fog = (width: number, height: number, share: number): string =>
  [0.45, 0.6, 0.74]
    .map(
      (at, i) =>
        `<rect y="${height * at}" width="${width}" height="${height * 0.12}" fill="#ffffff" opacity="${((0.28 - i * 0.05) * share).toFixed(3)}" rx="60"/>`,
    )
    .join("");

/** A little snow lies in patches on the ground, behind the things. */
export function paintDusting({
  width,
  height,
  horizon,
  weather,
  faint,
  random,
  place,
}: Site & { readonly place: Place }): readonly Layer[] {
  if (weather !== "snow" || !faint || SHELTERED.has(place) || horizon >= height) return [];
  const patches = Array.from({ length: Math.round(width / 70) }, () => {
    const near = random();
    const y = horizon + (height - horizon) * (0.08 + near * 0.9);
    const half = width * between(random, 0.02, 0.055) * (0.4 + near);
    return `<ellipse cx="${(random() * width).toFixed(0)}" cy="${y.toFixed(0)}" rx="${half.toFixed(0)}" ry="${(half * 0.16).toFixed(0)}"/>`;
  });
  return [showing("snow", "near", `<g fill="#ffffff" opacity=".8">${patches.join("")}</g>`)];
}

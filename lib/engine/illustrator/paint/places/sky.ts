// The sky: gradient, sun or moon, stars, clouds, rain and snow.
import { between, type Random } from "#lib/engine/illustrator/paint/random.ts";
import type { Time } from "#lib/engine/lexicon/settings.ts";
import { type Layer, layer, type Site } from "./layer.ts";
import { cloud } from "./shapes.ts";

/** Gradient stops from zenith to horizon. */
export const SKIES: Readonly<Record<Time, readonly [string, string, string]>> = {
  day: ["#6fc3ee", "#a9dcf3", "#e8f6ee"],
  dawn: ["#8fa8dc", "#f3b9c0", "#ffe3bd"],
  sunset: ["#5b4a8c", "#e8727a", "#ffc178"],
  night: ["#141d4d", "#2a3f80", "#6a7fbe"],
};

const GREY: readonly [string, string, string] = ["#93a7b8", "#b3c2cc", "#d5dde0"];

/** The colours of this site's sky. */
function skyColours({ time, weather }: Pick<Site, "time" | "weather">): readonly [string, string, string] {
  const overcast = weather === "rain" || weather === "storm" || weather === "cloudy" || weather === "fog";
  return overcast && time === "day" ? GREY : SKIES[time];
}

/** Sky layers, back to front. */
export function paintSky(site: Site, toY: number): readonly Layer[] {
  const { width } = site;
  const [top, middle, low] = skyColours(site);
  const gradient = `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset=".55" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect width="${width}" height="${toY + 40}" fill="url(#sky)"/>`;
  const clear = site.weather === "clear" || site.weather === "wind" || site.weather === "snow";
  return [
    layer("sky", gradient),
    ...(site.time === "night" && clear ? [layer("light", stars(width, toY * 0.85, site.random))] : []),
    ...(clear && !site.hasOrb ? [layer("light", orb(site, toY))] : []),
    layer("light", clouds(site, toY)),
  ];
}

/** Stars of three sizes, fewer near the horizon. */
export function stars(width: number, height: number, random: Random): string {
  const dots = Array.from({ length: Math.round((width * height) / 9000) }, () => {
    const size = between(random, 1, 3.4) * (random() < 0.12 ? 1.8 : 1);
    return `<circle cx="${(random() * width).toFixed(0)}" cy="${(random() ** 1.4 * height).toFixed(0)}" r="${size.toFixed(1)}" opacity="${between(random, 0.45, 1).toFixed(2)}"/>`;
  });
  return `<g fill="#fff6d6">${dots.join("")}</g>`;
}

function orb({ width, time, random }: Site, toY: number): string {
  const side = random() < 0.5 ? 0.2 : 0.8;
  const x = width * (side + (random() - 0.5) * 0.08);
  if (time === "night") return moon(x, toY * 0.26, Math.min(width, toY) * 0.1);
  const y = time === "day" ? toY * 0.22 : toY * 0.8;
  const r = Math.min(width, toY) * (time === "day" ? 0.085 : 0.13);
  const fill = time === "day" ? "#ffd75e" : time === "dawn" ? "#ffe9a8" : "#ffb45a";
  return glow(x, y, r, fill);
}

function glow(x: number, y: number, r: number, fill: string): string {
  const halo = [2.6, 1.9, 1.4]
    .map(
      (scale, at) =>
        `<circle class="halo" cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(r * scale).toFixed(0)}" fill="${fill}" opacity="${[0.1, 0.16, 0.24][at]}"/>`,
    )
    .join("");
  return `${halo}<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(0)}" fill="${fill}"/>`;
}

/** A full moon with a halo and soft craters. */
function moon(x: number, y: number, r: number): string {
  const craters = [
    [-0.3, -0.25, 0.2],
    [0.3, 0.1, 0.26],
    [-0.1, 0.42, 0.15],
    [0.12, -0.5, 0.12],
  ]
    .map(
      ([dx = 0, dy = 0, size = 0]) =>
        `<circle cx="${(x + r * dx).toFixed(1)}" cy="${(y + r * dy).toFixed(1)}" r="${(r * size).toFixed(1)}" fill="#ecdca0" opacity=".7"/>`,
    )
    .join("");
  return `${glow(x, y, r, "#fff3c4")}${craters}`;
}

function clouds({ width, time, weather, random }: Site, toY: number): string {
  const heavy = weather === "rain" || weather === "storm" || weather === "cloudy";
  const fill =
    time === "night"
      ? "#5b6ca6"
      : time === "sunset"
        ? "#ffd9b0"
        : time === "dawn"
          ? "#fff0e2"
          : heavy
            ? "#eef2f4"
            : "#ffffff";
  const opacity = time === "night" ? 0.35 : heavy ? 0.9 : 0.85;
  const count = heavy ? 6 : time === "night" ? 2 : 3;
  const paths = Array.from({ length: count }, (_, at) => {
    const w = width * between(random, 0.16, 0.3) * (heavy ? 1.3 : 1);
    const x = ((at + random()) / count) * width - w / 2;
    return `<path d="${cloud(x, toY * between(random, 0.14, 0.62), w)}"/>`;
  });
  return `<g fill="${fill}" opacity="${opacity}">${paths.join("")}</g>`;
}

/** Rain or snow in front of everything, or nothing. */
export function paintWeather({
  width,
  height,
  weather,
  place,
  random,
}: Site & { readonly place: string }): readonly Layer[] {
  if (["room", "kitchen", "classroom", "stage", "space", "underwater", "plain", "table"].includes(place)) return [];
  if (weather === "rain" || weather === "storm") return [layer("light", rain(width, height, random))];
  if (weather === "snow" || (place === "snow" && weather !== "clear"))
    return [layer("light", snow(width, height, random))];
  if (weather === "fog") return [layer("light", fog(width, height))];
  return [];
}

function rain(width: number, height: number, random: Random): string {
  const drops = Array.from({ length: Math.round(width / 9) }, () => {
    const x = random() * width * 1.1;
    const y = random() * height;
    const length = between(random, 22, 46);
    return `M${x.toFixed(0)} ${y.toFixed(0)}l${(-length * 0.25).toFixed(0)} ${length.toFixed(0)}`;
  });
  return `<path fill="none" stroke="#d7ecf8" stroke-width="3" stroke-linecap="round" opacity=".65" d="${drops.join("")}"/>`;
}

function snow(width: number, height: number, random: Random): string {
  const flakes = Array.from(
    { length: Math.round(width / 9) },
    () =>
      `<circle cx="${(random() * width).toFixed(0)}" cy="${(random() * height).toFixed(0)}" r="${between(random, 2.5, 7).toFixed(1)}" opacity="${between(random, 0.5, 0.95).toFixed(2)}"/>`,
  );
  return `<g fill="#ffffff">${flakes.join("")}</g>`;
}

const fog = (width: number, height: number): string =>
  [0.45, 0.6, 0.74]
    .map(
      (at, i) =>
        `<rect y="${height * at}" width="${width}" height="${height * 0.12}" fill="#ffffff" opacity="${0.28 - i * 0.05}" rx="60"/>`,
    )
    .join("");

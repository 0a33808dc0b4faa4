// The sky: gradient, sun or moon, stars, clouds, lightning.
import { fromLch, mix, toLch } from "#lib/engine/illustrator/paint/colour.ts";
import { between, type Random } from "#lib/engine/illustrator/paint/random.ts";
import type { Time, Weather } from "#lib/engine/lexicon/settings.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";
import { cloud } from "./shapes.ts";

/** Stops from zenith to horizon. */
type Gradient = readonly [string, string, string];

const SKIES: Readonly<Record<Time, Gradient>> = {
  day: ["#6fc3ee", "#a9dcf3", "#e8f6ee"],
  dawn: ["#8fa8dc", "#f3b9c0", "#ffe3bd"],
  sunset: ["#5b4a8c", "#e8727a", "#ffc178"],
  night: ["#141d4d", "#2a3f80", "#6a7fbe"],
};

/** What a covered sky looks like by day. */
const COVERED: Readonly<Partial<Record<Weather, Gradient>>> = {
  rain: ["#8fa3b4", "#adbdc8", "#d0dadd"],
  cloudy: ["#93a7b8", "#b3c2cc", "#d5dde0"],
  fog: ["#a9b7c1", "#c3cdd3", "#dfe5e6"],
  snow: ["#aebfd0", "#cbd7e2", "#eaf0f4"],
  storm: ["#49586e", "#6d7e91", "#a3b1ba"],
};

/** The colours of this site's sky: clouds take the blue out of the day and some of the glow out of the other hours. */
export function skyColours({
  time,
  weather,
  sky,
  faint = false,
}: Pick<Site, "time" | "weather" | "sky"> & { readonly faint?: boolean }): Gradient {
  if (sky) return shadesOf(sky);
  const cover = COVERED[weather];
  const open = SKIES[time];
  if (!cover || (weather === "snow" && time !== "day")) return open;
  if (time === "day" && faint)
    return [mix(open[0], cover[0], 0.45), mix(open[1], cover[1], 0.45), mix(open[2], cover[2], 0.45)];
  if (time === "day") return cover;
  const share = weather === "storm" ? 0.6 : 0.4;
  const dimmed = (hex: string) => (time === "night" ? mix(hex, "#0c1226", 0.66) : mix(hex, "#6b6478", 0.3));
  return [
    mix(open[0], dimmed(cover[0]), share),
    mix(open[1], dimmed(cover[1]), share),
    mix(open[2], dimmed(cover[2]), share),
  ];
}

/** A sky of one colour: deeper above, paler towards the horizon. */
function shadesOf(hex: string): Gradient {
  const { l, c, h } = toLch(hex);
  const at = (dl: number, dc: number) => fromLch({ l: Math.min(0.96, l + dl), c: c * dc, h });
  return [at(-0.06, 1), at(0.02, 1), at(0.13, 0.6)];
}

/** Sky layers, back to front. */
export function paintSky(site: Site, toY: number): readonly Layer[] {
  const { width } = site;
  const [top, middle, low] = skyColours(site);
  const gradient = `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset=".55" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect width="${width}" height="${toY + 40}" fill="url(#sky)"/>`;
  const clear = site.weather === "clear" || site.weather === "wind";
  return [
    { ...layer("sky", gradient), asked: site.sky !== null },
    ...(site.time === "night" && clear ? [showing("stars", "light", stars(width, toY * 0.85, site.random))] : []),
    ...(clear && !site.hasOrb ? [showing(site.time === "night" ? "moon" : "sun", "light", orb(site, toY))] : []),
    ...(site.weather === "storm" ? [showing("lightning", "light", bolt(site, toY))] : []),
    showing("clouds", "light", clouds(site, toY)),
  ];
}

/** A bolt of lightning and its glow, away from the middle. */
function bolt({ width, random }: Site, toY: number): string {
  const x = width * (random() < 0.5 ? between(random, 0.14, 0.28) : between(random, 0.72, 0.86));
  const s = toY / 100;
  const path = `M${x.toFixed(0)} ${(toY * 0.2).toFixed(0)}l${(-7 * s).toFixed(1)} ${(26 * s).toFixed(1)}h${(7 * s).toFixed(1)}l${(-6 * s).toFixed(1)} ${(28 * s).toFixed(1)}l${(17 * s).toFixed(1)} ${(-36 * s).toFixed(1)}h${(-7.5 * s).toFixed(1)}l${(7 * s).toFixed(1)} ${(-18 * s).toFixed(1)}z`;
  return `<defs><radialGradient id="flash"><stop offset="0" stop-color="#e9f1ff" stop-opacity=".6"/><stop offset="1" stop-color="#e9f1ff" stop-opacity="0"/></radialGradient></defs><circle cx="${x.toFixed(0)}" cy="${(toY * 0.4).toFixed(0)}" r="${(toY * 0.5).toFixed(0)}" fill="url(#flash)"/><path fill="#fff3b0" d="${path}"/>`;
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
  const heavy = weather === "rain" || weather === "storm" || weather === "cloudy" || weather === "snow";
  const fill =
    time === "night"
      ? "#5b6ca6"
      : time === "sunset"
        ? "#ffd9b0"
        : time === "dawn"
          ? "#fff0e2"
          : weather === "storm"
            ? "#8291a1"
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

// Water: sea, beach, lake, and the world under it.
import { between } from "#lib/engine/illustrator/paint/random.ts";
import { greens, isSnowy } from "./greens.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";
import { conifer, ridge, scatter } from "./shapes.ts";

const wave = (width: number, y: number, swell: number, bottom: number): string => {
  const step = 90;
  let path = `M-60 ${y.toFixed(0)}`;
  for (let x = -60; x < width + 60; x += step) path += `q${step / 4} ${-swell} ${step / 2} 0t${step / 2} 0`;
  return `${path}V${bottom.toFixed(0)}H-60Z`;
};

const glints = (site: Site, top: number, bottom: number, fill: string): string =>
  `<g fill="${fill}" opacity=".55">${scatter(18, 0, top, site.width, bottom, site.random)
    .map(
      ([x, y]) =>
        `<rect x="${x.toFixed(0)}" y="${y.toFixed(0)}" width="${between(site.random, 30, 90).toFixed(0)}" height="5" rx="2.500"/>`,
    )
    .join("")}</g>`;

export function sea(site: Site): readonly Layer[] {
  const { width, height, horizon, weather } = site;
  const rough = weather === "storm" ? 2.1 : weather === "wind" ? 1.5 : 1;
  const bands: readonly (readonly [number, string])[] = [
    [0.1, "#4fb3dc"],
    [0.22, "#37a0d0"],
    [0.36, "#2589bd"],
  ];
  return [
    layer(
      "far",
      `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#74c8e8"/>${glints(site, horizon + 8, horizon + height * 0.09, "#d9f2fb")}`,
      true,
    ),
    ...bands.map(([at, fill]) =>
      layer(
        at > 0.3 ? "near" : "mid",
        `${rough > 2 ? `<path fill="#d9f2fb" d="${wave(width, horizon + height * at - 7, (12 + at * 40) * rough, height)}"/>` : ""}<path fill="${fill}" d="${wave(width, horizon + height * at, (12 + at * 40) * rough, height)}"/>`,
        true,
      ),
    ),
    {
      ...layer(
        "near",
        `<path fill="#1c78ab" d="${wave(width, height * 0.955, 22 * rough, height)}"/>${glints(site, horizon + height * 0.25, height * 0.95, "#a9def2")}`,
        true,
      ),
      front: true,
    },
  ];
}

export function beach(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const shore = horizon + height * 0.17;
  const [sand, near, specks] =
    site.weather === "snow" ? ["#f3f7fa", "#e4edf4", "#d3dfe9"] : ["#f5dfae", "#ecd097", "#dcbc7e"];
  return [
    layer(
      "far",
      `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#6cc6e6"/>${glints(site, horizon + 8, shore - 20, "#dff5fc")}`,
      true,
    ),
    layer("mid", `<path fill="#48b1d8" d="${wave(width, horizon + height * 0.08, 10, height)}"/>`, true),
    layer("mid", `<path fill="#f7fdff" d="${ridge(width, shore - 8, height * 0.03, random, height, 4)}"/>`),
    layer("near", `<path fill="${sand}" d="${ridge(width, shore + 12, height * 0.03, random, height, 4)}"/>`, true),
    layer(
      "near",
      `<path fill="${near}" d="${ridge(width, shore + height * 0.17, height * 0.03, random, height, 2)}"/><g fill="${specks}" opacity=".7">${scatter(
        22,
        0,
        shore + height * 0.08,
        width,
        height,
        random,
      )
        .map(([x, y]) => `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${between(random, 3, 6).toFixed(1)}"/>`)
        .join("")}</g>`,
    ),
  ];
}

export function lake(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const snowy = isSnowy(site);
  const [water, glint] = snowy ? ["#d3e6f0", "#eff7fb"] : ["#7cc8e0", "#d5f0f7"];
  const pines = Array.from({ length: 15 }, () =>
    conifer(random() * width, horizon + 8, height * between(random, 0.09, 0.19)),
  );
  return [
    showing(
      "mountains",
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.11, height * 0.09, random, height)}"/>`,
      true,
    ),
    showing("trees", "mid", `<path fill="${snowy ? "#8fb0bd" : g.dark}" d="${pines.join("")}"/>`, true),
    layer("mid", `<path fill="${g.mid}" d="${ridge(width, horizon - 4, height * 0.02, random, horizon + 30)}"/>`, true),
    layer(
      "mid",
      `<rect y="${horizon + 14}" width="${width}" height="${height * 0.3}" fill="${water}"/>${glints(site, horizon + 26, horizon + height * 0.24, glint)}`,
    ),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.27, height * 0.03, random, height, 2)}"/>`,
      true,
    ),
    showing("reeds", "near", reeds(site), true),
  ];
}

function reeds({ width, height, horizon, random }: Site): string {
  const made = [
    ...Array.from({ length: 7 }, () => random() * 0.16),
    ...Array.from({ length: 7 }, () => 0.84 + random() * 0.16),
  ].map((at) => {
    const x = at * width;
    const y = horizon + height * 0.3;
    const h = height * between(random, 0.1, 0.18);
    return `<path stroke="#4d8a4b" stroke-width="5" stroke-linecap="round" d="M${x.toFixed(0)} ${y.toFixed(0)}v${(-h).toFixed(0)}"/><rect x="${(x - 6).toFixed(0)}" y="${(y - h - 16).toFixed(0)}" width="12" height="38" rx="6" fill="#8a5a34"/>`;
  });
  return made.join("");
}

export function underwater(site: Site): readonly Layer[] {
  const { width, height, horizon, random, time } = site;
  const [top, low] = time === "night" ? ["#174a7c", "#0a2148"] : ["#7fe0ee", "#1673ad"];
  const rays = Array.from({ length: 5 }, (_, at) => {
    const x = ((at + random() * 0.6) / 5) * width;
    return `M${x.toFixed(0)} -10h70L${(x + 240).toFixed(0)} ${height}H${(x + 40).toFixed(0)}z`;
  });
  const weed = (x: number, h: number, fill: string) => {
    const y = horizon + height * 0.08;
    return `<path fill="none" stroke="${fill}" stroke-width="${(h * 0.1).toFixed(0)}" stroke-linecap="round" d="M${x.toFixed(0)} ${y.toFixed(0)}q${(h * 0.2).toFixed(0)} ${(-h * 0.25).toFixed(0)} 0 ${(-h * 0.5).toFixed(0)}t0 ${(-h * 0.5).toFixed(0)}"/>`;
  };
  const weeds = [
    ...Array.from({ length: 4 }, () => random() * 0.2),
    ...Array.from({ length: 4 }, () => 0.8 + random() * 0.2),
  ];
  return [
    layer(
      "sky",
      `<defs><linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#sea)"/><path fill="#ffffff" opacity=".1" d="${rays.join("")}"/>`,
    ),
    layer(
      "far",
      `<path fill="#2a8fb8" opacity=".7" d="${ridge(width, horizon - height * 0.1, height * 0.1, random, height)}"/>`,
    ),
    showing(
      "seaweed",
      "mid",
      weeds
        .map((at, i) => weed(at * width, height * between(random, 0.16, 0.3), i % 2 ? "#2fae7a" : "#57c785"))
        .join(""),
    ),
    showing("coral", "mid", corals(site)),
    layer(
      "near",
      `<path fill="#ecd9a5" d="${ridge(width, horizon + height * 0.06, height * 0.04, random, height)}"/>`,
      true,
    ),
    showing(
      "bubbles",
      "light",
      `<g fill="none" stroke="#e6fbff" stroke-width="3" opacity=".7">${scatter(
        16,
        0,
        height * 0.05,
        width,
        height * 0.8,
        random,
      )
        .map(([x, y]) => `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${between(random, 5, 16).toFixed(0)}"/>`)
        .join("")}</g>`,
    ),
  ];
}

function corals({ width, height, horizon, random }: Site): string {
  return [0.24, 0.7]
    .map((at, i) => {
      const x = width * (at + (random() - 0.5) * 0.1);
      const y = horizon + height * 0.09;
      const fill = i ? "#ff8fa3" : "#ffb36b";
      return `<path fill="none" stroke="${fill}" stroke-width="15" stroke-linecap="round" d="M${x} ${y}v-90M${x} ${y - 34}q-42 -8 -40 -56M${x} ${y - 50}q40 -8 38 -58"/>`;
    })
    .join("");
}

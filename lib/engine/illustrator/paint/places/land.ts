// Open country: meadow, forest, bamboo, mountains, desert, snow, farm, garden.
import { between } from "#lib/engine/illustrator/paint/random.ts";
import type { Season } from "#lib/engine/lexicon/settings.ts";
import { type Layer, layer, type Site } from "./layer.ts";
import { conifer, crown, peaksOf, ridge, scatter, trunk, tufts } from "./shapes.ts";

type Greens = {
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

const greens = (site: Site): Greens => GREENS[site.season ?? "summer"];

/** Flowers as simple dots with a heart, in a band. */
function flowers(site: Site, top: number, bottom: number, count: number): string {
  const hues = ["#ff7fa5", "#ffd34d", "#ffffff", "#b48cf2"];
  return scatter(count, 0, top, site.width, bottom, site.random)
    .map(([x, y], at) => {
      const r = 4 + 7 * ((y - top) / Math.max(1, bottom - top));
      const hue = hues[at % hues.length] ?? "#ffffff";
      return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(1)}" fill="${hue}"/><circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(r * 0.4).toFixed(1)}" fill="#f5a623"/>`;
    })
    .join("");
}

export function meadow(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const trees = Array.from({ length: 5 }, () => [random() * width, horizon + 4, between(random, 46, 86)] as const);
  return [
    layer(
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.07, height * 0.06, random, height)}"/>`,
      true,
    ),
    layer(
      "mid",
      `<path fill="#8a6a4c" d="${trees.map(([x, y, h]) => trunk(x, y, h)).join("")}"/><path fill="${g.dark}" d="${trees.map(([x, y, h]) => crown(x, y, h)).join("")}"/>`,
    ),
    layer(
      "mid",
      `<path fill="${g.mid}" d="${ridge(width, horizon + height * 0.005, height * 0.04, random, height)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.12, height * 0.04, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="${g.dark}" opacity=".55" d="${tufts(width, horizon + height * 0.14, height, 26, random)}"/>${site.season === "winter" ? "" : flowers(site, horizon + height * 0.15, height, 16)}`,
    ),
  ];
}

export function forest(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const row = (count: number, y: number, low: number, high: number, pointed: number) =>
    Array.from({ length: count }, (_, at) => {
      const x = ((at + between(random, 0.1, 0.9)) / count) * width;
      const h = between(random, low, high) * height;
      return random() < pointed
        ? { crown: conifer(x, y, h), trunk: "" }
        : { crown: crown(x, y, h), trunk: trunk(x, y, h) };
    });
  const paint = (trees: readonly { readonly crown: string; readonly trunk: string }[], fill: string, wood: string) =>
    trees
      .map(
        (tree) =>
          `${tree.trunk ? `<path fill="${wood}" d="${tree.trunk}"/>` : ""}<path fill="${fill}" d="${tree.crown}"/>`,
      )
      .join("");
  return [
    layer("far", paint(row(9, horizon + 10, 0.22, 0.36, 0.6), g.far, "#b59b84"), true),
    layer("mid", paint(row(8, horizon + 24, 0.3, 0.46, 0.5), g.mid, "#8f6f55"), true),
    layer(
      "mid",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.015, height * 0.03, random, height)}"/>`,
      true,
    ),
    layer("near", paint([...edge(site, -0.02), ...edge(site, 1.02)], g.dark, "#5f432f"), true),
    layer(
      "near",
      `<path fill="${g.dark}" d="${ridge(width, horizon + height * 0.15, height * 0.035, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="${g.near}" opacity=".8" d="${tufts(width, horizon + height * 0.17, height, 22, random)}"/>${site.season === "winter" ? "" : toadstools(site)}`,
    ),
  ];
}

/** Two tall trees at an edge frame the view. */
function edge(
  { height, horizon, width, random }: Site,
  at: number,
): readonly { readonly crown: string; readonly trunk: string }[] {
  const x = width * at;
  const y = horizon + height * 0.14;
  const h = height * between(random, 0.6, 0.74);
  return [{ crown: crown(x, y, h), trunk: trunk(x, y, h) }];
}

function toadstools({ width, height, horizon, random }: Site): string {
  return scatter(5, 0, horizon + height * 0.2, width, height * 0.97, random)
    .map(
      ([x, y]) =>
        `<path fill="#f6ecd8" d="M${(x - 4).toFixed(0)} ${y.toFixed(0)}h8v14h-8z"/><path fill="#e8534a" d="M${(x - 13).toFixed(0)} ${(y + 2).toFixed(0)}a13 12 0 0 1 26 0z"/>`,
    )
    .join("");
}

export function bamboo(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const stalks = (count: number, w: number, fill: string, light: string) =>
    Array.from({ length: count }, (_, at) => {
      const x = ((at + between(random, 0.15, 0.85)) / count) * width;
      const joints = Array.from(
        { length: 9 },
        (_, joint) =>
          `M${(x - w * 0.62).toFixed(0)} ${(((joint + random() * 0.3) / 9) * horizon * 1.15).toFixed(0)}h${(w * 1.24).toFixed(0)}v${(w * 0.24).toFixed(0)}h${(-w * 1.24).toFixed(0)}z`,
      ).join("");
      return `<rect x="${(x - w / 2).toFixed(0)}" y="-10" width="${w}" height="${(horizon + height * 0.06).toFixed(0)}" fill="${fill}"/><path fill="${light}" d="${joints}"/>${leaves(x, w, site)}`;
    }).join("");
  return [
    layer("far", stalks(13, 16, "#b5dba3", "#d3edc4"), true),
    layer("mid", stalks(8, 26, "#86c274", "#b6df9f"), true),
    layer(
      "near",
      `<path fill="#7fb765" d="${ridge(width, horizon + height * 0.01, height * 0.03, random, height)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="#5f9e50" d="${ridge(width, horizon + height * 0.14, height * 0.03, random, height, 2)}"/><path fill="#4c8a44" opacity=".6" d="${tufts(width, horizon + height * 0.17, height, 22, random)}"/>`,
      true,
    ),
  ];
}

function leaves(x: number, w: number, { horizon, random }: Site): string {
  const made = Array.from({ length: 4 }, () => {
    const y = between(random, 0.02, 0.6) * horizon;
    const side = random() < 0.5 ? -1 : 1;
    const l = w * between(random, 2.2, 3.6);
    return `M${x.toFixed(0)} ${y.toFixed(0)}q${(side * l * 0.5).toFixed(0)} ${(-l * 0.25).toFixed(0)} ${(side * l).toFixed(0)} ${(l * 0.22).toFixed(0)}q${(-side * l * 0.5).toFixed(0)} ${(l * 0.12).toFixed(0)} ${(-side * l).toFixed(0)} ${(-l * 0.22).toFixed(0)}z`;
  });
  return `<path fill="#5f9e50" opacity=".85" d="${made.join("")}"/>`;
}

export function mountain(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const range = (tall: number, count: number, fill: string, shade: string, snow: string) =>
    peaksOf(width, horizon + 20, tall, count, random)
      .map(({ x, y, half }) => {
        const base = horizon + 30;
        const cap = (base - y) * 0.26;
        const slope = half / (base - y);
        return `<path fill="${fill}" d="M${(x - half).toFixed(0)} ${base.toFixed(0)}L${x.toFixed(0)} ${y.toFixed(0)}L${(x + half).toFixed(0)} ${base.toFixed(0)}Z"/><path fill="${shade}" d="M${x.toFixed(0)} ${y.toFixed(0)}L${(x + half).toFixed(0)} ${base.toFixed(0)}H${(x + half * 0.12).toFixed(0)}L${(x - half * 0.06).toFixed(0)} ${(y + (base - y) * 0.45).toFixed(0)}Z"/><path fill="${snow}" d="M${x.toFixed(0)} ${y.toFixed(0)}l${(cap * slope).toFixed(0)} ${cap.toFixed(0)}l${(-cap * slope * 0.5).toFixed(0)} ${(-cap * 0.22).toFixed(0)}l${(-cap * slope * 0.5).toFixed(0)} ${(cap * 0.34).toFixed(0)}l${(-cap * slope * 0.45).toFixed(0)} ${(-cap * 0.3).toFixed(0)}l${(-cap * slope * 0.55).toFixed(0)} ${(cap * 0.18).toFixed(0)}Z"/>`;
      })
      .join("");
  const pines = Array.from({ length: 16 }, () =>
    conifer(random() * width, horizon + height * between(random, 0.03, 0.07), height * between(random, 0.07, 0.13)),
  );
  return [
    layer("far", range(height * 0.42, 4, "#b3c4de", "#9fb3d1", "#ffffff"), true),
    layer("mid", range(height * 0.3, 3, "#8b9cbd", "#7688ac", "#f4f8ff"), true),
    layer(
      "mid",
      `<rect y="${horizon + 20}" width="${width}" height="${height}" fill="${g.mid}"/><path fill="${g.dark}" d="${pines.join("")}"/>`,
    ),
    layer(
      "mid",
      `<path fill="${g.mid}" d="${ridge(width, horizon + height * 0.05, height * 0.04, random, height)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.15, height * 0.04, random, height, 2)}"/><path fill="${g.dark}" opacity=".55" d="${tufts(width, horizon + height * 0.18, height, 20, random)}"/>`,
      true,
    ),
  ];
}

export function desert(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const cacti = [0.1, 0.86].map((at) =>
    cactus(width * (at + (random() - 0.5) * 0.06), horizon + height * 0.07, height * between(random, 0.1, 0.15)),
  );
  return [
    layer(
      "far",
      `<path fill="#f0cf9a" d="${ridge(width, horizon - height * 0.05, height * 0.08, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "mid",
      `<path fill="#e8b973" d="${ridge(width, horizon + height * 0.02, height * 0.07, random, height, 2)}"/>`,
      true,
    ),
    layer("mid", `<path fill="#6f9a5b" d="${cacti.join("")}"/>`),
    layer(
      "near",
      `<path fill="#dca35a" d="${ridge(width, horizon + height * 0.13, height * 0.05, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="none" stroke="#c98f4b" stroke-width="4" stroke-linecap="round" opacity=".5" d="${Array.from({ length: 10 }, () => `M${(random() * width).toFixed(0)} ${(horizon + height * between(random, 0.18, 0.34)).toFixed(0)}q40 -12 80 0t80 0`).join("")}"/>`,
    ),
  ];
}

function cactus(x: number, y: number, h: number): string {
  const w = h * 0.16;
  return `M${x - w} ${y}V${y - h + w}a${w} ${w} 0 0 1 ${2 * w} 0V${y}zM${x + w} ${y - h * 0.4}h${w * 1.2}v${-h * 0.2}a${w * 0.7} ${w * 0.7} 0 0 1 ${w * 1.4} 0v${h * 0.36}h${-w * 2.6}zM${x - w} ${y - h * 0.3}h${-w * 1.1}v${-h * 0.22}a${w * 0.7} ${w * 0.7} 0 0 0 ${-w * 1.4} 0v${h * 0.38}h${w * 2.5}z`;
}

export function snowfield(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const pines = Array.from(
    { length: 9 },
    () =>
      [random() * width, horizon + height * between(random, 0, 0.03), height * between(random, 0.12, 0.22)] as const,
  );
  return [
    layer(
      "far",
      `<path fill="#cfdfee" d="${ridge(width, horizon - height * 0.08, height * 0.09, random, height)}"/>`,
      true,
    ),
    layer(
      "mid",
      `<path fill="#6f97a8" d="${pines.map(([x, y, h]) => conifer(x, y, h)).join("")}"/><path fill="#ffffff" opacity=".85" d="${pines.map(([x, y, h]) => `M${x.toFixed(0)} ${(y - h).toFixed(0)}l${(h * 0.1).toFixed(0)} ${(h * 0.32).toFixed(0)}q${(-h * 0.1).toFixed(0)} ${(-h * 0.06).toFixed(0)} ${(-h * 0.2).toFixed(0)} 0z`).join("")}"/>`,
    ),
    layer(
      "mid",
      `<path fill="#e3eef6" d="${ridge(width, horizon + height * 0.01, height * 0.05, random, height)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="#f7fbfe" d="${ridge(width, horizon + height * 0.13, height * 0.05, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "near",
      `<g fill="#dbe8f2">${scatter(9, 0, horizon + height * 0.2, width, height * 0.97, random)
        .map(([x, y]) => `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="46" ry="7"/>`)
        .join("")}</g>`,
    ),
  ];
}

export function farm(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const rows = Array.from({ length: 9 }, (_, at) => {
    const x = (at / 8) * width;
    return `M${(width / 2 + (x - width / 2) * 0.35).toFixed(0)} ${(horizon + height * 0.03).toFixed(0)}L${(width / 2 + (x - width / 2) * 1.9).toFixed(0)} ${(height * 1.02).toFixed(0)}`;
  });
  const bx = width * (random() < 0.5 ? 0.12 : 0.74);
  const by = horizon + height * 0.02;
  const s = height * 0.0016;
  const barn = `<g transform="translate(${bx} ${by}) scale(${s})"><path fill="#c4493d" d="M0 0v-70l45-34 45 34V0z"/><path fill="#8d2f2a" d="M-6-66L45-108l51 42-6 7-45-36L0-59z"/><path fill="#f5efe3" d="M28 0v-42h34V0z"/><path stroke="#c4493d" stroke-width="4" d="M28 0l34-42M62 0L28-42"/></g>`;
  return [
    layer(
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.06, height * 0.06, random, height)}"/>`,
      true,
    ),
    layer("mid", barn),
    layer(
      "mid",
      `<path fill="#f0cd6a" d="${ridge(width, horizon + height * 0.02, height * 0.02, random, height)}"/>`,
      true,
    ),
    layer("mid", `<path fill="none" stroke="#dcae48" stroke-width="9" stroke-linecap="round" d="${rows.join("")}"/>`),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.17, height * 0.03, random, height, 2)}"/><path fill="${g.dark}" opacity=".55" d="${tufts(width, horizon + height * 0.2, height, 18, random)}"/>`,
      true,
    ),
  ];
}

export function garden(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const pickets = Array.from(
    { length: Math.ceil(width / 46) },
    (_, at) => `M${at * 46 + 4} ${horizon + height * 0.03}v${-height * 0.1}l15 -16l15 16v${height * 0.1}z`,
  );
  const hedge = scatter(12, 0, horizon - height * 0.08, width, horizon - height * 0.05, random).map(([x, y]) =>
    crown(x, y + height * 0.13, height * between(random, 0.2, 0.28)),
  );
  return [
    layer(
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.1, height * 0.05, random, height)}"/>`,
      true,
    ),
    layer("mid", `<path fill="${g.dark}" d="${hedge.join("")}"/>`, true),
    layer(
      "mid",
      `<path fill="#fff8ea" d="${pickets.join("")}"/><path fill="#f0e4cc" d="M0 ${horizon - height * 0.04}h${width}v9H0zM0 ${horizon}h${width}v9H0z"/>`,
      true,
    ),
    layer(
      "mid",
      `<path fill="${g.mid}" d="${ridge(width, horizon + height * 0.03, height * 0.02, random, height)}"/>${flowers(site, horizon + height * 0.03, horizon + height * 0.1, 26)}`,
      true,
    ),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.13, height * 0.03, random, height, 2)}"/><path fill="${g.dark}" opacity=".5" d="${tufts(width, horizon + height * 0.16, height, 20, random)}"/>${flowers(site, horizon + height * 0.24, height, 16)}`,
      true,
    ),
  ];
}

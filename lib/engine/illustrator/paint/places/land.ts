// Green country: meadow, forest, bamboo, farm, garden.
import { between } from "#lib/engine/illustrator/paint/random.ts";
import { flowers, greens, isSnowy } from "./greens.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";
import { conifer, crown, ridge, scatter, trunk, tufts } from "./shapes.ts";

export function meadow(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const trees = Array.from({ length: 5 }, () => [random() * width, horizon + 4, between(random, 46, 86)] as const);
  return [
    showing(
      "mountains",
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.07, height * 0.06, random, height)}"/>`,
      true,
    ),
    showing(
      "trees",
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
    ...grown(
      site,
      tufts(width, horizon + height * 0.14, height, 26, random),
      flowers(site, horizon + height * 0.15, height, 16),
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
    showing("trees", "far", paint(row(9, horizon + 10, 0.22, 0.36, 0.6), g.far, "#b59b84"), true),
    layer(
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.045, height * 0.03, random, height, 5)}"/>`,
      true,
    ),
    showing("trees", "mid", paint(row(8, horizon + 24, 0.3, 0.46, 0.5), g.mid, "#8f6f55"), true),
    layer(
      "mid",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.015, height * 0.03, random, height)}"/>`,
      true,
    ),
    showing("trees", "near", paint([...edge(site, -0.02), ...edge(site, 1.02)], g.dark, "#5f432f"), true),
    layer(
      "near",
      `<path fill="${g.dark}" d="${ridge(width, horizon + height * 0.15, height * 0.035, random, height, 2)}"/>`,
      true,
    ),
    showing(
      "grass",
      "near",
      `<path fill="${g.near}" opacity=".8" d="${tufts(width, horizon + height * 0.17, height, 22, random)}"/>`,
    ),
    ...(isSnowy(site) ? [] : [showing("mushrooms", "near", toadstools(site))]),
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
  const [floor, front, tuft] = isSnowy(site) ? ["#e8f0f6", "#f6fafc", "#b7cbd8"] : ["#7fb765", "#5f9e50", "#4c8a44"];
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
    showing("trees", "far", stalks(13, 16, "#b5dba3", "#d3edc4"), true),
    showing("trees", "mid", stalks(8, 26, "#86c274", "#b6df9f"), true),
    layer(
      "near",
      `<path fill="${floor}" d="${ridge(width, horizon + height * 0.01, height * 0.03, random, height)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="${front}" d="${ridge(width, horizon + height * 0.14, height * 0.03, random, height, 2)}"/><path fill="${tuft}" opacity=".6" d="${tufts(width, horizon + height * 0.17, height, 22, random)}"/>`,
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

export function farm(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const [crop, furrow] = isSnowy(site)
    ? ["#eef4f8", "#cfdde8"]
    : site.season === "spring"
      ? ["#a4cf6f", "#86b857"]
      : ["#f0cd6a", "#dcae48"];
  const barnRoof = isSnowy(site) ? "#f4f8fb" : "#8d2f2a";
  const rows = Array.from({ length: 9 }, (_, at) => {
    const x = (at / 8) * width;
    return `M${(width / 2 + (x - width / 2) * 0.35).toFixed(0)} ${(horizon + height * 0.03).toFixed(0)}L${(width / 2 + (x - width / 2) * 1.9).toFixed(0)} ${(height * 1.02).toFixed(0)}`;
  });
  const bx = width * (random() < 0.5 ? 0.12 : 0.74);
  const by = horizon + height * 0.02;
  const s = height * 0.0016;
  const barn = `<g transform="translate(${bx} ${by}) scale(${s})"><path fill="#c4493d" d="M0 0v-70l45-34 45 34V0z"/><path fill="${barnRoof}" d="M-6-66L45-108l51 42-6 7-45-36L0-59z"/><path fill="#f5efe3" d="M28 0v-42h34V0z"/><path stroke="#c4493d" stroke-width="4" d="M28 0l34-42M62 0L28-42"/></g>`;
  return [
    layer(
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.06, height * 0.06, random, height)}"/>`,
      true,
    ),
    showing("barn", "mid", barn),
    layer(
      "mid",
      `<path fill="${crop}" d="${ridge(width, horizon + height * 0.02, height * 0.02, random, height)}"/>`,
      true,
    ),
    layer("mid", `<path fill="none" stroke="${furrow}" stroke-width="9" stroke-linecap="round" d="${rows.join("")}"/>`),
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
    showing("trees", "mid", `<path fill="${g.dark}" d="${hedge.join("")}"/>`, true),
    showing(
      "fence",
      "mid",
      `<path fill="#fff8ea" d="${pickets.join("")}"/><path fill="#f0e4cc" d="M0 ${horizon - height * 0.04}h${width}v9H0zM0 ${horizon}h${width}v9H0z"/>`,
      true,
    ),
    layer(
      "mid",
      `<path fill="${g.mid}" d="${ridge(width, horizon + height * 0.03, height * 0.02, random, height)}"/>`,
      true,
    ),
    ...(isSnowy(site)
      ? []
      : [showing("flowers", "mid", flowers(site, horizon + height * 0.03, horizon + height * 0.1, 26))]),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.13, height * 0.03, random, height, 2)}"/>`,
      true,
    ),
    ...grown(
      site,
      tufts(width, horizon + height * 0.16, height, 20, random),
      flowers(site, horizon + height * 0.24, height, 16),
    ),
  ];
}

/** Grass, and flowers where no snow lies. */
function grown(site: Site, grass: string, blossom: string): readonly Layer[] {
  return [
    showing("grass", "near", `<path fill="${greens(site).dark}" opacity=".5" d="${grass}"/>`),
    ...(isSnowy(site) ? [] : [showing("flowers", "near", blossom)]),
  ];
}

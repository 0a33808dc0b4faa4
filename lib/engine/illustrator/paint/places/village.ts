// A village: cottages on a green, in two rows, with a path between them.
import { between } from "#lib/engine/illustrator/paint/random.ts";
import { greens, isSnowy } from "./greens.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";
import { crown, ridge, trunk } from "./shapes.ts";
import { litColour } from "./town.ts";

const WALLS = ["#f4dcb8", "#f0c4a4", "#e9e2d2", "#d9c7e0", "#c9dccb"];
const ROOFS = ["#b8543f", "#8f5a4a", "#6f7f9a", "#a8653a"];

type Cottage = { readonly x: number; readonly y: number; readonly w: number; readonly at: number };

export function village(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const row = (count: number, y: number, size: number): readonly Cottage[] =>
    Array.from({ length: count }, (_, at) => ({
      x: ((at + between(random, 0.35, 0.65)) / count) * width,
      y: y + height * between(random, -0.012, 0.012),
      w: Math.min(width, height) * size * between(random, 0.9, 1.15),
      at: Math.floor(random() * 20),
    }));
  const back = row(5, horizon + height * 0.015, 0.13);
  const front = row(3, horizon + height * 0.1, 0.2).filter(({ x }) => Math.abs(x - width / 2) > width * 0.16);
  const trees = Array.from(
    { length: 6 },
    () => [random() * width, horizon + height * 0.02, height * between(random, 0.1, 0.16)] as const,
  );
  return [
    showing(
      "mountains",
      "far",
      `<path fill="${g.far}" d="${ridge(width, horizon - height * 0.09, height * 0.08, random, height)}"/>`,
      true,
    ),
    showing(
      "trees",
      "mid",
      `<path fill="#8a6a4c" d="${trees.map(([x, y, h]) => trunk(x, y, h)).join("")}"/><path fill="${g.dark}" d="${trees.map(([x, y, h]) => crown(x, y, h)).join("")}"/>`,
    ),
    ...houses(site, back),
    layer(
      "mid",
      `<path fill="${g.mid}" d="${ridge(width, horizon + height * 0.012, height * 0.02, random, height)}"/>`,
      true,
    ),
    layer("near", lane(site)),
    ...houses(site, front),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.24, height * 0.03, random, height, 2)}"/>`,
      true,
    ),
  ];
}

/** Walls and roofs in the light of the hour; windows keep their own. */
function houses(site: Site, row: readonly Cottage[]): readonly Layer[] {
  return [
    showing("buildings", "mid", row.map((made) => cottage(made, site)).join(""), true),
    showing("buildings", "light", row.map((made) => panes(made, site)).join("")),
  ];
}

function cottage({ x, y, w, at }: Cottage, site: Site): string {
  const h = w * 0.52;
  const n = (value: number) => value.toFixed(1);
  const roof = isSnowy(site) ? "#f4f8fb" : (ROOFS[at % ROOFS.length] ?? "#b8543f");
  return `<path fill="#7a5240" d="M${n(x + w * 0.2)} ${n(y - h * 1.75)}h${n(w * 0.12)}v${n(h * 0.6)}h${n(-w * 0.12)}z"/><rect x="${n(x - w / 2)}" y="${n(y - h)}" width="${n(w)}" height="${n(h)}" fill="${WALLS[at % WALLS.length]}"/><path fill="${roof}" d="M${n(x - w * 0.6)} ${n(y - h * 0.95)}L${n(x - w * 0.36)} ${n(y - h * 1.6)}H${n(x + w * 0.36)}L${n(x + w * 0.6)} ${n(y - h * 0.95)}z"/><rect x="${n(x - w * 0.09)}" y="${n(y - h * 0.58)}" width="${n(w * 0.18)}" height="${n(h * 0.58)}" rx="${n(w * 0.03)}" fill="#7a5240"/>`;
}

function panes({ x, y, w }: Cottage, site: Site): string {
  const h = w * 0.52;
  const pane = (left: number) =>
    `<rect x="${(x + w * left).toFixed(1)}" y="${(y - h * 0.66).toFixed(1)}" width="${(w * 0.17).toFixed(1)}" height="${(h * 0.3).toFixed(1)}" rx="3" fill="${litColour(site)}"/>`;
  return pane(-0.38) + pane(0.21);
}

/** A lane from the front to the houses behind. */
function lane({ width, height, horizon, ...site }: Site): string {
  const fill = isSnowy(site) ? "#dfe8f0" : "#dcc398";
  const m = width / 2;
  return `<path fill="${fill}" d="M${m - width * 0.02} ${horizon + height * 0.02}Q${m + width * 0.05} ${horizon + height * 0.12} ${m - width * 0.1} ${height}H${m + width * 0.16}Q${m + width * 0.12} ${horizon + height * 0.12} ${m + width * 0.015} ${horizon + height * 0.02}z"/>`;
}

// Town: city, street, rooftop.
import { between, type Random } from "#lib/engine/illustrator/paint/random.ts";
import { isSnowy } from "./greens.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";

type Tower = { readonly x: number; readonly width: number; readonly top: number };

function towers(width: number, base: number, tall: number, random: Random): readonly Tower[] {
  const out: Tower[] = [];
  for (let x = -20; x < width; ) {
    const w = between(random, 70, 130);
    out.push({ x, width: w, top: base - tall * between(random, 0.45, 1) });
    x += w + between(random, -4, 14);
  }
  return out;
}

/** The colour of windows at this hour. */
export const litColour = ({ time }: Pick<Site, "time">): string =>
  time === "night" || time === "sunset" ? "#ffdf8a" : "#e9f3fb";

const isDark = ({ time }: Site): boolean => time === "night" || time === "sunset";

/** Towers, and their windows in a layer of their own: at night they shine through the dark. */
function skyline(site: Site, distance: "far" | "mid", tall: number, fill: string, windows: number): readonly Layer[] {
  const { width, horizon, height, random, ceiling } = site;
  const blocks = towers(width, horizon, Math.min(tall, horizon - ceiling), random);
  const walls = blocks.map(
    ({ x, width: w, top }) =>
      `M${x.toFixed(0)} ${(height).toFixed(0)}V${top.toFixed(0)}h${w.toFixed(0)}V${height.toFixed(0)}z${random() < 0.3 ? `M${(x + w / 2 - 3).toFixed(0)} ${top.toFixed(0)}v-34h6v34z` : ""}`,
  );
  const panes = blocks.flatMap(({ x, width: w, top }) => {
    const columns = Math.floor((w - 20) / 26);
    const rows = Math.floor((horizon - top - 14) / 36);
    return Array.from({ length: columns * rows }, (_, at) =>
      random() < windows
        ? `M${(x + 14 + (at % columns) * 26).toFixed(0)} ${(top + 18 + Math.floor(at / columns) * 36).toFixed(0)}h13v18h-13z`
        : "",
    );
  });
  const snow = blocks.map(
    ({ x, width: w, top }) => `M${x.toFixed(0)} ${top.toFixed(0)}h${w.toFixed(0)}v9h${(-w).toFixed(0)}z`,
  );
  const caps = isSnowy(site) ? `<path fill="#f6fafc" d="${snow.join("")}"/>` : "";
  const glass = `<path fill="${litColour(site)}" opacity=".8" d="${panes.join("") || "M0 0"}"/>`;
  return [
    showing("buildings", distance, `<path fill="${fill}" d="${walls.join("")}"/>${caps}`, true),
    ...(windows > 0 ? [showing("buildings", isDark(site) ? "light" : distance, glass)] : []),
  ];
}

export function city(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  const [ground, kerb, joints] = isSnowy(site) ? ["#eef3f7", "#ffffff", "#d5e0ea"] : ["#b7bdc6", "#d7dbe0", "#a3aab4"];
  return [
    ...skyline(site, "far", height * 0.5, "#b9cbe0", 0),
    ...skyline(site, "mid", height * 0.4, "#8ea8c9", 0.55),
    ...skyline(site, "mid", height * 0.26, "#6d86ac", 0.6),
    layer(
      "near",
      `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${ground}"/><rect y="${horizon}" width="${width}" height="10" fill="${kerb}"/><path stroke="${joints}" stroke-width="3" d="M0 ${horizon + 60}H${width}M0 ${horizon + 140}H${width}${Array.from({ length: 8 }, (_, at) => `M${(at / 7) * width} ${horizon + 10}L${width / 2 + ((at / 7) * width - width / 2) * 1.9} ${height}`).join("")}"/>`,
      true,
    ),
  ];
}

export function street(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const walls = ["#f2b8a0", "#f5d58b", "#a8d0c2", "#c5b6de", "#f0a9a9", "#b9d4ec"];
  const houses: Facade[] = [];
  for (let x = -30, at = Math.floor(random() * 6); x < width; at++) {
    const w = between(random, 170, 240);
    houses.push(
      facade(
        x,
        w,
        horizon,
        Math.min(height * between(random, 0.36, 0.5), (horizon - site.ceiling) * between(random, 0.78, 0.92)),
        walls[at % walls.length] ?? "#f2b8a0",
        site,
      ),
    );
    x += w;
  }
  const kerb = horizon + height * 0.06;
  const [paving, edge, slabs, asphalt] = isSnowy(site)
    ? ["#f1f5f8", "#d3dee8", "#dfe8ef", "#aab4bf"]
    : ["#d3cfc7", "#bcb7ad", "#c2bdb3", "#6d737c"];
  const road = horizon + height * 0.15;
  return [
    ...skyline(site, "far", height * 0.5, "#c4d4e4", 0),
    showing("buildings", "mid", houses.map(({ walls: front }) => front).join(""), true),
    showing("buildings", isDark(site) ? "light" : "mid", houses.map(({ panes }) => panes).join("")),
    layer(
      "near",
      `<rect y="${horizon}" width="${width}" height="${height}" fill="${paving}"/><rect y="${kerb}" width="${width}" height="8" fill="${edge}"/><path stroke="${slabs}" stroke-width="3" d="${Array.from({ length: 12 }, (_, at) => `M${(at / 11) * width} ${horizon}L${width / 2 + ((at / 11) * width - width / 2) * 1.16} ${road}`).join("")}"/>`,
      true,
    ),
    layer(
      "near",
      `<rect y="${road}" width="${width}" height="${height}" fill="${asphalt}"/><rect y="${road}" width="${width}" height="10" fill="#efece4"/><g fill="#f4e7b5">${Array.from({ length: 7 }, (_, at) => `<rect x="${(at / 6) * width - 50}" y="${height * 0.955}" width="100" height="12" rx="4"/>`).join("")}</g>`,
      true,
    ),
  ];
}

type Facade = { readonly walls: string; readonly panes: string };

function facade(x: number, w: number, base: number, tall: number, wall: string, site: Site): Facade {
  const top = base - tall;
  const floors = Math.max(1, Math.floor((tall - 120) / 110));
  const panes = Array.from({ length: floors * 2 }, (_, at) => {
    const px = x + w * (at % 2 === 0 ? 0.16 : 0.58);
    const py = top + 34 + Math.floor(at / 2) * 110;
    return [
      `<rect x="${px.toFixed(0)}" y="${py.toFixed(0)}" width="${(w * 0.26).toFixed(0)}" height="64" rx="4" fill="#ffffff"/>`,
      `<rect x="${(px + 6).toFixed(0)}" y="${(py + 6).toFixed(0)}" width="${(w * 0.26 - 12).toFixed(0)}" height="52" fill="${litColour(site)}"/>`,
    ] as const;
  });
  const door = x + w * 0.38;
  const roof = isSnowy(site) ? "#f4f8fb" : "#8a5a4a";
  return {
    walls: `<rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${(w + 1).toFixed(0)}" height="${(tall + 4).toFixed(0)}" fill="${wall}"/><path fill="${roof}" d="M${(x - 8).toFixed(0)} ${top.toFixed(0)}h${(w + 16).toFixed(0)}l-18 -34H${(x + 10).toFixed(0)}z"/>${panes.map(([frame]) => frame).join("")}<path fill="#fff7e8" d="M${(x + 10).toFixed(0)} ${(base - 104).toFixed(0)}h${(w - 20).toFixed(0)}v20h-${(w - 20).toFixed(0)}z"/><rect x="${door.toFixed(0)}" y="${(base - 80).toFixed(0)}" width="${(w * 0.24).toFixed(0)}" height="82" rx="4" fill="#7a5240"/>`,
    panes: panes.map(([, glass]) => glass).join(""),
  };
}

export function rooftop(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  const tile = 62;
  const [light, dark, base, ridge, cap] = isSnowy(site)
    ? ["#eef4f8", "#e0e9f1", "#cbd8e3", "#dbe6ee", "#ffffff"]
    : ["#b5543f", "#a84a38", "#9c4333", "#8a3a2c", "#c4644c"];
  const rows = Math.ceil((height - horizon) / 34);
  const scales = Array.from({ length: rows }, (_, row) => {
    const y = horizon + 26 + row * 34;
    const shift = row % 2 === 0 ? 0 : tile / 2;
    return `<path fill="${row % 2 === 0 ? light : dark}" d="${Array.from({ length: Math.ceil(width / tile) + 2 }, (_, at) => `M${at * tile - tile + shift} ${y}h${tile}v18a${tile / 2} 20 0 0 1 ${-tile} 0z`).join("")}"/>`;
  });
  return [
    ...skyline({ ...site, horizon: horizon + 20 }, "far", height * 0.3, "#a9bcd8", 0),
    ...skyline({ ...site, horizon: horizon + 20 }, "mid", height * 0.17, "#7f96ba", 0.5),
    layer(
      "near",
      `<rect y="${horizon + 10}" width="${width}" height="${height}" fill="${base}"/>${scales.reverse().join("")}<rect y="${horizon}" width="${width}" height="34" rx="10" fill="${ridge}"/><path fill="${cap}" d="${Array.from({ length: Math.ceil(width / 80) + 1 }, (_, at) => `M${at * 80 - 4} ${horizon - 4}h64v22a8 8 0 0 1 -8 8h-48a8 8 0 0 1 -8 -8z`).join("")}"/>`,
      true,
    ),
  ];
}

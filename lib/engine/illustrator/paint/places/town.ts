// Town: city, street, rooftop.
import { between, type Random } from "#lib/engine/illustrator/paint/random.ts";
import { type Layer, layer, type Site } from "./layer.ts";

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

const lit = (site: Site): string => (site.time === "night" || site.time === "sunset" ? "#ffdf8a" : "#e9f3fb");

function skyline(site: Site, tall: number, fill: string, windows: number): string {
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
  return `<path fill="${fill}" d="${walls.join("")}"/>${windows > 0 ? `<path fill="${lit(site)}" opacity=".8" d="${panes.join("") || "M0 0"}"/>` : ""}`;
}

export function city(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  return [
    layer("far", skyline(site, height * 0.5, "#b9cbe0", 0), true),
    layer("mid", skyline(site, height * 0.4, "#8ea8c9", 0.55), true),
    layer("mid", skyline(site, height * 0.26, "#6d86ac", 0.6), true),
    layer(
      "near",
      `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#b7bdc6"/><rect y="${horizon}" width="${width}" height="10" fill="#d7dbe0"/><path stroke="#a3aab4" stroke-width="3" d="M0 ${horizon + 60}H${width}M0 ${horizon + 140}H${width}${Array.from({ length: 8 }, (_, at) => `M${(at / 7) * width} ${horizon + 10}L${width / 2 + ((at / 7) * width - width / 2) * 1.9} ${height}`).join("")}"/>`,
      true,
    ),
  ];
}

export function street(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const walls = ["#f2b8a0", "#f5d58b", "#a8d0c2", "#c5b6de", "#f0a9a9", "#b9d4ec"];
  const houses: string[] = [];
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
  const road = horizon + height * 0.15;
  return [
    layer("far", skyline(site, height * 0.5, "#c4d4e4", 0), false),
    layer("mid", houses.join(""), true),
    layer(
      "near",
      `<rect y="${horizon}" width="${width}" height="${height}" fill="#d3cfc7"/><rect y="${kerb}" width="${width}" height="8" fill="#bcb7ad"/><path stroke="#c2bdb3" stroke-width="3" d="${Array.from({ length: 12 }, (_, at) => `M${(at / 11) * width} ${horizon}L${width / 2 + ((at / 11) * width - width / 2) * 1.16} ${road}`).join("")}"/>`,
      true,
    ),
    layer(
      "near",
      `<rect y="${road}" width="${width}" height="${height}" fill="#6d737c"/><rect y="${road}" width="${width}" height="10" fill="#efece4"/><g fill="#f4e7b5">${Array.from({ length: 7 }, (_, at) => `<rect x="${(at / 6) * width - 50}" y="${height * 0.955}" width="100" height="12" rx="4"/>`).join("")}</g>`,
      true,
    ),
  ];
}

function facade(x: number, w: number, base: number, tall: number, wall: string, site: Site): string {
  const top = base - tall;
  const floors = Math.max(1, Math.floor((tall - 120) / 110));
  const panes = Array.from({ length: floors * 2 }, (_, at) => {
    const px = x + w * (at % 2 === 0 ? 0.16 : 0.58);
    const py = top + 34 + Math.floor(at / 2) * 110;
    return `<rect x="${px.toFixed(0)}" y="${py.toFixed(0)}" width="${(w * 0.26).toFixed(0)}" height="64" rx="4" fill="#ffffff"/><rect x="${(px + 6).toFixed(0)}" y="${(py + 6).toFixed(0)}" width="${(w * 0.26 - 12).toFixed(0)}" height="52" fill="${lit(site)}"/>`;
  }).join("");
  const door = x + w * 0.38;
  return `<rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${(w + 1).toFixed(0)}" height="${(tall + 4).toFixed(0)}" fill="${wall}"/><path fill="#8a5a4a" d="M${(x - 8).toFixed(0)} ${top.toFixed(0)}h${(w + 16).toFixed(0)}l-18 -34H${(x + 10).toFixed(0)}z"/>${panes}<path fill="#fff7e8" d="M${(x + 10).toFixed(0)} ${(base - 104).toFixed(0)}h${(w - 20).toFixed(0)}v20h-${(w - 20).toFixed(0)}z"/><rect x="${door.toFixed(0)}" y="${(base - 80).toFixed(0)}" width="${(w * 0.24).toFixed(0)}" height="82" rx="4" fill="#7a5240"/>`;
}

export function rooftop(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  const tile = 62;
  const rows = Math.ceil((height - horizon) / 34);
  const scales = Array.from({ length: rows }, (_, row) => {
    const y = horizon + 26 + row * 34;
    const shift = row % 2 === 0 ? 0 : tile / 2;
    return `<path fill="${row % 2 === 0 ? "#b5543f" : "#a84a38"}" d="${Array.from({ length: Math.ceil(width / tile) + 2 }, (_, at) => `M${at * tile - tile + shift} ${y}h${tile}v18a${tile / 2} 20 0 0 1 ${-tile} 0z`).join("")}"/>`;
  });
  return [
    layer("far", skyline({ ...site, horizon: horizon + 20 }, height * 0.3, "#a9bcd8", 0), true),
    layer("mid", skyline({ ...site, horizon: horizon + 20 }, height * 0.17, "#7f96ba", 0.5), true),
    layer(
      "near",
      `<rect y="${horizon + 10}" width="${width}" height="${height}" fill="#9c4333"/>${scales.reverse().join("")}<rect y="${horizon}" width="${width}" height="34" rx="10" fill="#8a3a2c"/><path fill="#c4644c" d="${Array.from({ length: Math.ceil(width / 80) + 1 }, (_, at) => `M${at * 80 - 4} ${horizon - 4}h64v22a8 8 0 0 1 -8 8h-48a8 8 0 0 1 -8 -8z`).join("")}"/>`,
      true,
    ),
  ];
}

// Settings built for show: stage, table top, plain backdrop.

import { mix } from "#lib/engine/illustrator/paint/colour.ts";
import { boards } from "./boards.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";
import { windowPane } from "./window.ts";

export function stage(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  const fold = (x: number, w: number, fill: string) =>
    `<path fill="${fill}" d="M${x} 0h${w}v${horizon + 30}q${-w / 2} 24 ${-w} 0z"/>`;
  const curtain = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => fold(from + at * 58, 60, at % 2 === 0 ? "#b3263c" : "#97192f")).join("");
  const folds = Math.max(2, Math.round((width * 0.2) / 58));
  return [
    layer(
      "mid",
      `<rect width="${width}" height="${height}" fill="#3b2340"/><ellipse cx="${width / 2}" cy="${horizon * 0.6}" rx="${width * 0.42}" ry="${horizon * 0.5}" fill="#5a3560"/>`,
    ),
    layer("near", boards(site, "#a8693f", "#8f5733"), true),
    showing(
      "lights",
      "light",
      `<path fill="#fff2c2" opacity=".22" d="M${width * 0.44} -20h${width * 0.12}L${width * 0.8} ${height * 0.92}H${width * 0.2}z"/><ellipse cx="${width / 2}" cy="${height * 0.9}" rx="${width * 0.32}" ry="${height * 0.055}" fill="#ffeeb8" opacity=".4"/>`,
    ),
    showing("curtains", "near", curtain(-10, folds) + curtain(width - folds * 58, folds), true),
    showing(
      "curtains",
      "near",
      `<path fill="#c9334a" d="M0 0h${width}v70${Array.from({ length: 8 }, () => `q${-width / 16} 50 ${-width / 8} 0`).join("")}z"/><path fill="none" stroke="#f2c14e" stroke-width="8" d="M${width} 70${Array.from({ length: 8 }, () => `q${-width / 16} 50 ${-width / 8} 0`).join("")}"/>`,
      true,
    ),
  ];
}

export function tabletop(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  const grain = Array.from(
    { length: 7 },
    (_, at) =>
      `M0 ${horizon + 30 + at * ((height - horizon) / 6.5)}q${width * 0.25} ${at % 2 ? -16 : 16} ${width * 0.5} 0t${width * 0.5} 0`,
  ).join("");
  return [
    layer(
      "mid",
      `<defs><linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#dcebe6"/><stop offset="1" stop-color="#f6efe2"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#wall)"/>`,
    ),
    showing("window", "light", windowPane(site, site.random() < 0.5 ? 0.07 : 0.66)),
    layer(
      "near",
      `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#c08a55"/><rect y="${horizon}" width="${width}" height="16" fill="#d8a873"/><path fill="none" stroke="#a97544" stroke-width="4" opacity=".6" d="${grain}"/><path fill="none" stroke="#a97544" stroke-width="5" d="M0 ${horizon + (height - horizon) * 0.4}H${width}"/>`,
      true,
    ),
  ];
}

/** A studio sweep: soft wall, soft floor, a round of light behind the subject. */
export function plain(site: Site): readonly Layer[] {
  const { width, height, horizon, random, backdrop } = site;
  const tones: readonly (readonly [string, string, string])[] = [
    ["#fdeedd", "#fbdcc0", "#fff8ef"],
    ["#e3f1f4", "#c8e2ea", "#f6fcfd"],
    ["#f0eafa", "#dccff0", "#faf7ff"],
    ["#e9f4e4", "#cfe6c6", "#f7fcf4"],
  ];
  const [wall, floor, light] = backdrop
    ? [backdrop, mix(backdrop, "#000000", 0.07), mix(backdrop, "#ffffff", 0.25)]
    : (tones[Math.floor(random() * tones.length)] ?? ["#fdeedd", "#fbdcc0", "#fff8ef"]);
  return [
    layer(
      "mid",
      `<rect width="${width}" height="${height}" fill="${wall}"/><circle class="halo" cx="${width / 2}" cy="${height * 0.5}" r="${Math.min(width, height) * 0.4}" fill="${light}"/>`,
    ),
    layer(
      "near",
      `<path fill="${floor}" d="M0 ${horizon + height * 0.08}Q${width / 2} ${horizon - height * 0.01} ${width} ${horizon + height * 0.08}V${height}H0z"/>`,
      true,
    ),
  ];
}

// Indoors and studio settings: room, kitchen, classroom, stage, table top, plain backdrop.

import { mix } from "#lib/engine/illustrator/paint/colour.ts";
import { type Layer, layer, type Site } from "./layer.ts";
import { SKIES } from "./sky.ts";

/** A window that shows the time of day. */
function windowPane({ width, height, horizon, ceiling, time }: Site, at: number): string {
  const [top, , low] = SKIES[time];
  const x = width * at;
  const y = ceiling > 0 ? ceiling + height * 0.03 : height * 0.12;
  const room = horizon - y - height * 0.08;
  const w = Math.min(Math.min(width, height) * 0.26, room / 1.15);
  // Under a large headline there is no wall left for a window.
  if (w < height * 0.1) return "";
  const h = w * 1.15;
  const orb =
    time === "night"
      ? `<circle cx="${x + w * 0.68}" cy="${y + h * 0.28}" r="${w * 0.12}" fill="#fff3c4"/>`
      : `<circle cx="${x + w * 0.68}" cy="${y + h * 0.3}" r="${w * 0.13}" fill="#ffe08a"/>`;
  return `<rect x="${x - 14}" y="${y - 14}" width="${w + 28}" height="${h + 28}" rx="8" fill="#ffffff"/><defs><linearGradient id="pane" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#pane)"/>${orb}<path fill="#ffffff" d="M${x + w / 2 - 5} ${y}h10v${h}h-10zM${x} ${y + h / 2 - 5}h${w}v10h${-w}z"/><rect x="${x - 26}" y="${y + h + 12}" width="${w + 52}" height="16" rx="5" fill="#ece5da"/>`;
}

const boards = ({ width, height, horizon }: Site, fill: string, line: string): string =>
  `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${fill}"/><path fill="none" stroke="${line}" stroke-width="4" d="${Array.from({ length: 11 }, (_, at) => `M${(at / 10) * width} ${horizon}L${width / 2 + ((at / 10) * width - width / 2) * 1.7} ${height}`).join("")}"/>`;

export function room(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const left = random() < 0.5;
  const frame = (x: number, y: number, w: number, h: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fffaf0"/><rect x="${x + 10}" y="${y + 10}" width="${w - 20}" height="${h - 20}" fill="${fill}"/>`;
  const pictures =
    site.ceiling > 0
      ? ""
      : left
        ? frame(width * 0.66, height * 0.16, 120, 150, "#8fb8a8") +
          frame(width * 0.82, height * 0.22, 96, 96, "#eab08a")
        : frame(width * 0.1, height * 0.16, 120, 150, "#8fb8a8") +
          frame(width * 0.25, height * 0.22, 96, 96, "#eab08a");
  return [
    layer(
      "mid",
      `<rect width="${width}" height="${height}" fill="#f3dfc8"/><path fill="#eed5ba" d="${Array.from({ length: Math.ceil(width / 90) }, (_, at) => `M${at * 90} 0h45V${horizon}h-45z`).join("")}"/>`,
    ),
    layer("light", windowPane(site, left ? 0.1 : 0.64)),
    layer("mid", pictures, true),
    layer("mid", `<rect y="${horizon - 22}" width="${width}" height="24" fill="#fff5e6"/>`),
    layer("near", boards(site, "#c9925f", "#b57f4d"), true),
    layer(
      "near",
      `<ellipse cx="${width / 2}" cy="${(horizon + height) / 2 + height * 0.05}" rx="${width * 0.4}" ry="${height * 0.09}" fill="#d96f62"/><ellipse cx="${width / 2}" cy="${(horizon + height) / 2 + height * 0.05}" rx="${width * 0.35}" ry="${height * 0.074}" fill="#f0c987"/><ellipse cx="${width / 2}" cy="${(horizon + height) / 2 + height * 0.05}" rx="${width * 0.3}" ry="${height * 0.06}" fill="#e08a6d"/>`,
    ),
  ];
}

export function kitchen(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  const tiles =
    Array.from({ length: Math.ceil(width / 70) + 1 }, (_, at) => `M${at * 70} ${height * 0.3}V${horizon}`).join("") +
    Array.from({ length: 8 }, (_, at) => `M0 ${height * 0.3 + at * 56}H${width}`).join("");
  const shelf =
    site.ceiling > height * 0.14
      ? ""
      : `<rect x="${width * 0.08}" y="${height * 0.24}" width="${width * 0.36}" height="14" rx="4" fill="#a8703f"/>${[
          ["#e2574c", 0.11],
          ["#3f83b5", 0.19],
          ["#f2b544", 0.27],
          ["#5aa469", 0.35],
        ]
          .map(
            ([fill, x]) =>
              `<rect x="${width * Number(x)}" y="${height * 0.24 - 62}" width="46" height="62" rx="8" fill="${fill}"/><rect x="${width * Number(x) + 4}" y="${height * 0.24 - 72}" width="38" height="12" rx="3" fill="#fff7e8"/>`,
          )
          .join("")}`;
  return [
    layer(
      "mid",
      `<rect width="${width}" height="${height}" fill="#dff0ea"/><rect y="${height * 0.3}" width="${width}" height="${horizon - height * 0.3}" fill="#f7fbf9"/><path fill="none" stroke="#d3e5de" stroke-width="4" d="${tiles}"/>`,
    ),
    layer("light", windowPane(site, 0.62)),
    layer("mid", shelf, true),
    layer(
      "near",
      `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#e0b98a"/><rect y="${horizon - 8}" width="${width}" height="34" rx="4" fill="#f3ede2"/><rect y="${horizon + 22}" width="${width}" height="8" fill="#d9cfbf"/><path fill="none" stroke="#c99f6e" stroke-width="5" d="${Array.from({ length: 5 }, (_, at) => `M${((at + 0.5) / 5) * width} ${horizon + 40}V${height}`).join("")}"/>`,
      true,
    ),
  ];
}

export function classroom(site: Site): readonly Layer[] {
  const { width, height } = site;
  const top = Math.max(height * 0.13, site.ceiling + height * 0.04);
  const board = {
    x: width * 0.14,
    y: top,
    w: width * 0.72,
    h: Math.min(height * 0.36, site.horizon - top - height * 0.08),
  };
  return [
    layer(
      "mid",
      `<rect width="${width}" height="${height}" fill="#f6e7c9"/><rect y="${height * 0.52}" width="${width}" height="${height * 0.48}" fill="#dcc69a"/>`,
    ),
    layer(
      "mid",
      `<rect x="${board.x - 18}" y="${board.y - 18}" width="${board.w + 36}" height="${board.h + 36}" rx="8" fill="#9a6a3f"/><rect x="${board.x}" y="${board.y}" width="${board.w}" height="${board.h}" fill="#3d6b56"/><path fill="none" stroke="#e8f2ea" stroke-width="5" stroke-linecap="round" opacity=".75" d="M${board.x + 50} ${board.y + 60}h120M${board.x + 50} ${board.y + 100}h180M${board.x + 50} ${board.y + 140}h90M${board.x + board.w - 190} ${board.y + 150}l60 -90l60 90z"/><rect x="${board.x + board.w * 0.3}" y="${board.y + board.h + 8}" width="${board.w * 0.4}" height="12" rx="3" fill="#7d5330"/>`,
      true,
    ),
    layer("near", boards(site, "#c89b6a", "#b6885a"), true),
  ];
}

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
    layer(
      "light",
      `<path fill="#fff2c2" opacity=".22" d="M${width * 0.44} -20h${width * 0.12}L${width * 0.8} ${height * 0.92}H${width * 0.2}z"/><ellipse cx="${width / 2}" cy="${height * 0.9}" rx="${width * 0.32}" ry="${height * 0.055}" fill="#ffeeb8" opacity=".4"/>`,
    ),
    layer("near", curtain(-10, folds) + curtain(width - folds * 58, folds), true),
    layer(
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
    layer("light", windowPane(site, site.random() < 0.5 ? 0.07 : 0.66)),
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

// Rooms: a wall, a floor, a window, and the furniture that says which room it is.
import { mix } from "#lib/engine/illustrator/paint/colour.ts";
import type { Room } from "#lib/engine/lexicon/rooms.ts";
import { boards } from "./boards.ts";
import { FURNISHINGS, type Piece, pieceBody } from "./furniture.ts";
import { type Layer, layer, type Rect, type Site, showing } from "./layer.ts";
import { windowPane } from "./window.ts";

type Theme = {
  readonly wall: string;
  readonly stripe: string | null;
  readonly floor: string;
  readonly line: string;
  /** Where the window is, as a share of the width; null without one. */
  readonly window: number | null;
  readonly carpet: boolean;
};

const PLAIN: Theme = {
  wall: "#f3dfc8",
  stripe: "#eed5ba",
  floor: "#c9925f",
  line: "#b57f4d",
  window: null,
  carpet: true,
};

const THEMES: Readonly<Record<Exclude<Room, "kitchen" | "classroom">, Theme>> = {
  living: { ...PLAIN, window: 0.37 },
  bedroom: { wall: "#d9dcef", stripe: "#d1d5ea", floor: "#c39a78", line: "#b08a69", window: 0.55, carpet: true },
  office: { wall: "#e3eaf0", stripe: null, floor: "#b9a892", line: "#a89781", window: 0.37, carpet: false },
  library: { wall: "#e9d6bd", stripe: null, floor: "#a8744d", line: "#936441", window: null, carpet: true },
  hospital: { wall: "#dcefee", stripe: null, floor: "#c5d6d8", line: "#b5c8cb", window: 0.6, carpet: false },
  shop: { wall: "#f6e3d0", stripe: "#f1d8c0", floor: "#c8b299", line: "#b7a188", window: null, carpet: false },
  restaurant: { wall: "#e9cfc0", stripe: null, floor: "#99653f", line: "#855534", window: 0.37, carpet: false },
  museum: { wall: "#ece8e1", stripe: null, floor: "#b79c7d", line: "#a48a6c", window: null, carpet: false },
  bathroom: { wall: "#d5ebf0", stripe: null, floor: "#b9cdd2", line: "#a6bdc3", window: 0.38, carpet: false },
  gym: { wall: "#e4e9f2", stripe: "#dbe2ee", floor: "#7d8794", line: "#6f7986", window: 0.5, carpet: false },
  laboratory: { wall: "#e2ecec", stripe: null, floor: "#bcc8cb", line: "#aab8bc", window: 0.37, carpet: false },
};

const FADED = 0.1;

/** Pieces up to this height give way where a thing stands before them; a sofa may stand behind a cat. */
const SMALL = 0.22;
const COVERED = 0.2;
const BESIDE = 0.09;

/** True where a thing hides so much of a piece that the two would run into each other. */
function covers(box: Rect, area: Rect): boolean {
  const wide = Math.min(box.x + box.width, area.x + area.width) - Math.max(box.x, area.x);
  const high = Math.min(box.y + box.height, area.y + area.height) - Math.max(box.y, area.y);
  return wide > 0 && high > 0 && wide * high > area.width * area.height * COVERED;
}

/** The furniture of a room, back to front; what stands here as a thing of its own is left out. */
function furniture(site: Site, pieces: readonly Piece[], wall: string): readonly Layer[] {
  const { width, height, horizon, ceiling, present, standing } = site;
  const unit = Math.min(width, height);
  const gone: number[] = [];
  return pieces.flatMap(({ drawing, x, tall, down = 0.04, up = 0 }) => {
    const art = present.has(drawing) ? null : pieceBody(drawing);
    if (!art) return [];
    const foot = horizon + height * down - unit * up;
    const scale = (unit * tall) / art.height;
    if (foot - unit * tall < ceiling) return [];
    const faded = art.body.replace(/#[0-9a-f]{6}\b/g, (hex) => mix(hex, wall, FADED));
    const left = Math.min(
      width - art.width * scale * 0.7,
      Math.max(-art.width * scale * 0.3, width * x - (art.width * scale) / 2),
    );
    const area = { x: left, y: foot - unit * tall, width: art.width * scale, height: unit * tall };
    const restsOnNothing = up > 0 && gone.some((other) => Math.abs(other - x) < BESIDE);
    if (restsOnNothing || (tall <= SMALL && standing.some((box) => covers(box, area)))) {
      gone.push(x);
      return [];
    }
    return [
      {
        ...showing(
          "furniture",
          "mid",
          `<g transform="translate(${left.toFixed(1)} ${(foot - unit * tall).toFixed(1)}) scale(${scale.toFixed(4)})">${faded}</g>`,
          true,
        ),
        scale,
      },
    ];
  });
}

export function room(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const named = site.room && site.room !== "kitchen" && site.room !== "classroom" ? site.room : null;
  const left = random() < 0.5;
  const theme = named ? THEMES[named] : { ...PLAIN, window: left ? 0.1 : 0.64 };
  const stripes = theme.stripe
    ? `<path fill="${theme.stripe}" d="${Array.from({ length: Math.ceil(width / 90) }, (_, at) => `M${at * 90} 0h45V${horizon}h-45z`).join("")}"/>`
    : "";
  const skirting = mix(theme.wall, "#ffffff", 0.6);
  return [
    layer("mid", `<rect width="${width}" height="${height}" fill="${theme.wall}"/>${stripes}`),
    ...(theme.window === null ? [] : [showing("window", "light", windowPane(site, theme.window))]),
    ...(named || site.ceiling > 0 ? [] : [showing("pictures", "mid", pictures(site, left ? 0.66 : 0.1), true)]),
    layer("mid", `<rect y="${horizon - 22}" width="${width}" height="24" fill="${skirting}"/>`),
    layer("near", boards(site, theme.floor, theme.line), true),
    ...(theme.carpet ? [showing("carpet", "near", carpet(site))] : []),
    ...(named ? furniture(site, FURNISHINGS[named], theme.wall) : []),
  ];
}

function pictures({ width, height }: Site, at: number): string {
  const frame = (x: number, y: number, w: number, h: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fffaf0"/><rect x="${x + 10}" y="${y + 10}" width="${w - 20}" height="${h - 20}" fill="${fill}"/>`;
  return (
    frame(width * at, height * 0.16, 120, 150, "#8fb8a8") + frame(width * (at + 0.15), height * 0.22, 96, 96, "#eab08a")
  );
}

function carpet({ width, height, horizon }: Site): string {
  const round = (share: number, fill: string) =>
    `<ellipse cx="${width / 2}" cy="${(horizon + height) / 2 + height * 0.05}" rx="${width * 0.4 * share}" ry="${height * 0.09 * share * share}" fill="${fill}"/>`;
  return round(1, "#d96f62") + round(0.9, "#f0c987") + round(0.78, "#e08a6d");
}

export function kitchen(site: Site): readonly Layer[] {
  const { width, height, horizon } = site;
  const tiles =
    Array.from({ length: Math.ceil(width / 70) + 1 }, (_, at) => `M${at * 70} ${height * 0.3}V${horizon}`).join("") +
    Array.from({ length: 8 }, (_, at) => `M0 ${height * 0.3 + at * 56}H${width}`).join("");
  const named = site.room === "kitchen";
  return [
    layer(
      "mid",
      `<rect width="${width}" height="${height}" fill="#dff0ea"/><rect y="${height * 0.3}" width="${width}" height="${horizon - height * 0.3}" fill="#f7fbf9"/><path fill="none" stroke="#d3e5de" stroke-width="4" d="${tiles}"/>`,
    ),
    showing("window", "light", windowPane(site, 0.62)),
    ...(site.ceiling > height * 0.14 ? [] : [layer("mid", jars(site, named ? 0.24 : 0.08), true)]),
    layer(
      "near",
      `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#e0b98a"/><rect y="${horizon - 8}" width="${width}" height="34" rx="4" fill="#f3ede2"/><rect y="${horizon + 22}" width="${width}" height="8" fill="#d9cfbf"/><path fill="none" stroke="#c99f6e" stroke-width="5" d="${Array.from({ length: 5 }, (_, at) => `M${((at + 0.5) / 5) * width} ${horizon + 40}V${height}`).join("")}"/>`,
      true,
    ),
    ...(named ? furniture(site, FURNISHINGS.kitchen, "#f7fbf9") : []),
  ];
}

/** Four jars on a shelf. */
function jars({ width, height }: Site, at: number): string {
  const made = ["#e2574c", "#3f83b5", "#f2b544", "#5aa469"].map((fill, place) => {
    const x = width * (at + 0.02 + place * 0.075);
    return `<rect x="${x}" y="${height * 0.24 - 62}" width="46" height="62" rx="8" fill="${fill}"/><rect x="${x + 4}" y="${height * 0.24 - 72}" width="38" height="12" rx="3" fill="#fff7e8"/>`;
  });
  return `<rect x="${width * at}" y="${height * 0.24}" width="${width * 0.33}" height="14" rx="4" fill="#a8703f"/>${made.join("")}`;
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
  const writing = `<path fill="none" stroke="#e8f2ea" stroke-width="5" stroke-linecap="round" opacity=".75" d="M${board.x + 50} ${board.y + 60}h120M${board.x + 50} ${board.y + 100}h180M${board.x + 50} ${board.y + 140}h90M${board.x + board.w - 190} ${board.y + 150}l60 -90l60 90z"/>`;
  return [
    layer(
      "mid",
      `<rect width="${width}" height="${height}" fill="#f6e7c9"/><rect y="${height * 0.52}" width="${width}" height="${height * 0.48}" fill="#dcc69a"/>`,
    ),
    layer(
      "mid",
      `<rect x="${board.x - 18}" y="${board.y - 18}" width="${board.w + 36}" height="${board.h + 36}" rx="8" fill="#9a6a3f"/><rect x="${board.x}" y="${board.y}" width="${board.w}" height="${board.h}" fill="#3d6b56"/><rect x="${board.x + board.w * 0.3}" y="${board.y + board.h + 8}" width="${board.w * 0.4}" height="12" rx="3" fill="#7d5330"/>`,
      true,
    ),
    showing("chalk", "mid", writing),
    layer("near", boards(site, "#c89b6a", "#b6885a"), true),
    ...(site.room === "classroom" ? furniture(site, FURNISHINGS.classroom, "#dcc69a") : []),
  ];
}

// A drawing ready to be placed: its markup, its true bounds, where things can stand or be worn.

import { type Anchor, bustFigure, headFigure, isBust, isHead, plushFace } from "./bodies.ts";
import { ownDrawing, redrawn } from "./drawings/catalogue.ts";
import { iconBody } from "./icons.ts";
import { paintedColour } from "./painted.ts";

export type Figure = {
  readonly body: string;
  /** Bounds of the visible art in the body's own coordinates. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Colour that covers most of it. */
  readonly dominant: string;
  /** Share from the top on which things stand, when they can. */
  readonly surface: number | null;
  /** Shares of the box: top of the head, chest; null when it has none we know. */
  readonly head: Anchor | null;
  readonly chest: Anchor | null;
  /** Share of the box's width that the head covers. */
  readonly headWidth: number;
};

type Measured = Pick<Figure, "box" | "dominant">;

const figures = new Map<string, Figure>();
const FIGURES_MAX = 300;
const PROBE = 64;

/** Loads a drawing. `posed` asks for the upright variant of an animal (to hold, wear, read, sit). */
export async function loadFigure(drawing: string, posed: boolean): Promise<Figure | null> {
  const key = posed ? `${drawing}!` : drawing;
  const known = figures.get(key);
  if (known) return known;
  const figure = await make(drawing, posed);
  if (!figure) return null;
  if (figures.size >= FIGURES_MAX) figures.delete(figures.keys().next().value ?? "");
  figures.set(key, figure);
  return figure;
}

async function make(drawing: string, posed: boolean): Promise<Figure | null> {
  const own = ownDrawing(drawing) ?? redrawn(drawing);
  if (own) {
    const dominant = paintedColour(drawing) ?? (await measure(own.body, own.width, own.height)).dominant;
    const box = { x: 0, y: 0, width: own.width, height: own.height };
    const { body, surface = null, head = null, chest = null, headWidth = 0.5 } = own;
    return { body, box, dominant, surface, head, chest, headWidth };
  }
  const upright = posed ? plushFace(drawing) : null;
  const name = upright ?? drawing;
  const drawn = await iconBody(name);
  if (!drawn) return null;
  const icon = drawn.replace(WATERLINE, "").replace(WATER_IN_PATH, "$1$2");
  const probe = await measure(icon, 32, 32);
  const built = isHead(name) ? headFigure(name, icon, probe.dominant) : isBust(name) ? bustFigure(name, icon) : null;
  if (!built)
    return {
      body: icon,
      ...probe,
      dominant: paintedColour(drawing) ?? probe.dominant,
      surface: SURFACES[drawing] ?? null,
      head: { x: 0.5, y: 0.04 },
      chest: null,
      headWidth: 0.5,
    };
  const { box } = await measure(built.body, built.width, built.height);
  return {
    body: built.body,
    box,
    dominant: built.dress ?? probe.dominant,
    surface: null,
    head: built.head,
    chest: built.chest,
    headWidth: built.headWidth,
  };
}

// The strip of blue waves under the set's boats, a path of its own or the end of one: the picture has water of its own.
const WATERLINE = /<path fill="#(?:00a6ed|5092ff)" d="M30(?:\.01)? 2\d(?:\.\d+)?c-1\.75[^"]*"\/>/;
const WATER_IN_PATH = /(<path fill="#00a6ed" d="[^"]*)m[\d.]+ [\d.]+c-1\.75 0-1\.7\d 1\.12[^"]*h28(?:\.01)?z("\/>)/;

const SURFACES: Readonly<Record<string, number>> = {
  chair: 0.56,
  bed: 0.55,
  house: 0.04,
  "couch-and-lamp": 0.62,
  skateboard: 0.1,
  rock: 0.12,
  horse: 0.38,
  elephant: 0.12,
  turtle: 0.1,
  books: 0.05,
  whale: 0.2,
  sled: 0.3,
  mushroom: 0.06,
  box: 0.1,
  package: 0.12,
  automobile: 0.08,
  cloud: 0.25,
  "ringed-planet": 0.2,
  television: 0.3,
  bicycle: 0.3,
  motorcycle: 0.3,
};

/** Renders the art small and reads its bounds and commonest colour from the pixels. */
async function measure(body: string, width: number, height: number): Promise<Measured> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const scale = PROBE / Math.max(width, height);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * scale}" height="${height * scale}">${body}</svg>`;
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return boundsOf(image.pixels, image.width, image.height, width / image.width);
}

function boundsOf(pixels: Uint8Array, width: number, height: number, unit: number): Measured {
  let [left, top, right, bottom] = [width, height, -1, -1];
  const votes = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if ((pixels[at + 3] ?? 0) < 90) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      const key = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  }
  const dominant = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0x888888;
  if (right < 0) return { box: { x: 0, y: 0, width: width * unit, height: height * unit }, dominant: "#888888" };
  return {
    box: { x: left * unit, y: top * unit, width: (right - left + 1) * unit, height: (bottom - top + 1) * unit },
    dominant: `#${dominant.toString(16).padStart(6, "0")}`,
  };
}

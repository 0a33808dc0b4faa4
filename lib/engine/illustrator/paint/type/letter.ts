// Setting type over a finished picture: only what it covers is rasterised, with our own faces and nothing else.
import type { Layout, TypeRun } from "#lib/engine/illustrator/compose/layout.ts";
import type { Look } from "#lib/engine/illustrator/paint/looks.ts";
import { type Pixels, rasterise } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import type { Piece, Typography } from "./faces.ts";
import { LEADING } from "./fit.ts";
import { type Ink, type Inks, inkFor } from "./ink.ts";
import { escapeXml } from "./xml.ts";

/** The picture with the layout's runs set on it. */
export async function letter(
  pixels: Pixels,
  layout: Layout,
  look: Look,
  typography: Typography,
  signal: AbortSignal,
): Promise<Pixels> {
  const runs = layout.runs ?? [];
  if (runs.length === 0) return pixels;
  const unit = pixels.width / layout.width;
  const inks = inksOf(layout, look);
  const svgs = runs.map((run) => runSvg(run, inkFor(run, pixels, unit, inks), typography, look));
  const area = coverOf(runs, layout, unit);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${area.left / unit} ${area.top / unit} ${area.width / unit} ${area.height / unit}" width="${area.width}" height="${area.height}">${svgs.join("")}</svg>`;
  const pieces = runs.flatMap((run) => run.lines.flatMap((line) => typography.pieces(line, run.voice)));
  const faces = [...new Set(pieces.map(({ face }) => face))];
  const type = await rasterise(svg, area.width, faces, signal);
  const raw = { width: pixels.width, height: pixels.height, channels: 4 as const };
  const input = {
    input: type.data,
    raw: { width: type.width, height: type.height, channels: 4 as const },
    left: area.left,
    top: area.top,
  };
  const sharp = await loadSharp();
  return { ...pixels, data: await sharp(pixels.data, { raw }).composite([input]).raw().toBuffer() };
}

function inksOf({ scene }: Layout, { ink, ground, accent }: Look): Inks {
  const [first] = scene.palette;
  const own = ink ? [ink] : scene.palette.slice(0, 2);
  return {
    asked: scene.lettering?.hex ?? null,
    inks: own,
    plates: [ground ?? (first && !ink ? "#fffdf6" : "#fff4dc")],
    accent: first ?? accent,
  };
}

type Cover = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The whole pixels that runs and their plates cover. */
function coverOf(runs: readonly TypeRun[], { width, height }: Layout, unit: number): Cover {
  const reach = (run: TypeRun) => run.size * 0.9;
  const left = Math.max(0, Math.floor(Math.min(...runs.map((run) => run.left - reach(run))) * unit));
  const top = Math.max(0, Math.floor(Math.min(...runs.map((run) => run.top - reach(run))) * unit));
  const right = Math.min(width * unit, Math.max(...runs.map((run) => run.left + run.width + reach(run))) * unit);
  const bottom = Math.min(height * unit, Math.max(...runs.map((run) => run.top + run.height + reach(run))) * unit);
  return { left, top, width: Math.max(1, Math.floor(right) - left), height: Math.max(1, Math.floor(bottom) - top) };
}

const PADDING: Readonly<Record<TypeRun["plate"], readonly [x: number, y: number]>> = {
  auto: [0.36, 0.06],
  always: [0.36, 0.06],
  button: [0.75, 0.3],
};

function runSvg(run: TypeRun, { fill, plate }: Ink, typography: Typography, look: Look): string {
  const { size, left, top, width, align } = run;
  const anchor = { start: left, middle: left + width / 2, end: left + width }[align];
  const rows = run.lines.map((line, at) => {
    const spans = typography.pieces(line, run.voice).map(spanSvg).join("");
    return `<text x="${anchor.toFixed(1)}" y="${(top + size * (0.93 + at * LEADING)).toFixed(1)}" xml:space="preserve">${spans}</text>`;
  });
  const glow = look.glow && !plate ? ` filter="url(#tube)"` : "";
  return `${plate ? plateSvg(run, plate) : ""}${glow ? TUBE : ""}<g font-size="${size.toFixed(1)}" text-anchor="${align}" fill="${fill}"${glow}>${rows.join("")}</g>`;
}

const spanSvg = ({ text, face }: Piece): string =>
  `<tspan font-family="'${face.family}'" font-weight="${face.weight}">${escapeXml(text)}</tspan>`;

const TUBE = `<filter id="tube" x="-10%" y="-40%" width="120%" height="180%"><feGaussianBlur in="SourceGraphic" stdDeviation="9" result="far"/><feColorMatrix in="far" type="matrix" values="0 0 0 0 1 0 0 0 0 .25 0 0 0 0 .75 0 0 0 1.1 0" result="haze"/><feMerge><feMergeNode in="haze"/><feMergeNode in="SourceGraphic"/></feMerge></filter>`;

function plateSvg({ left, top, width, height, size, plate }: TypeRun, fill: string): string {
  const [padX, padY] = PADDING[plate];
  const x = left - size * padX;
  const y = top - size * padY;
  const h = height + size * padY * 2;
  const radius = plate === "button" ? h / 2 : size * 0.24;
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(width + size * padX * 2).toFixed(1)}" height="${h.toFixed(1)}" rx="${radius.toFixed(1)}" fill="${fill}"/>`;
}

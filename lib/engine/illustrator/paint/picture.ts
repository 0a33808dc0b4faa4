// The picture as SVG: layers of the place, things with their shadows, set type.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { mix } from "./colour.ts";
import type { Face, Measure } from "./fonts.ts";
import { type Depth, gradeColour, leanTo } from "./grade.ts";
import type { Look } from "./looks.ts";
import type { Layer } from "./places/layer.ts";
import { paintPlace } from "./places/place.ts";
import { skyColours } from "./places/sky.ts";
import { hashText, randomFrom } from "./random.ts";
import { mapColours, recolour } from "./recolour.ts";
import { escapeXml, fitText, setTexts } from "./type-setting.ts";

/** How much of a picture is painted: the place, its large things, everything but type, everything. */
export type Stage = "place" | "shapes" | "things" | "whole";

export type Studio = {
  readonly look: Look;
  readonly faces: readonly Face[];
  readonly measure: Measure;
  readonly seed: number;
};

/** SVG of a layout up to a stage; only markup of ours and escaped text. */
export function pictureSvg(layout: Layout, studio: Studio, stage: Stage): string {
  const { width, height, scene } = layout;
  const layers = scene.transparent ? [] : placeLayers(layout, studio);
  const shown = layout.boxes.filter(
    (box) => stage === "things" || stage === "whole" || (stage === "shapes" && box.height > 300),
  );
  const things = shown.map((box) => thingSvg(box, layout, studio)).join("");
  const type = stage === "whole" && layout.type ? typeSvg(layout, studio) : "";
  const back = layers.filter((layer) => !layer.front).map((layer) => layerSvg(layer, layout, studio));
  const front = layers.filter((layer) => layer.front).map((layer) => layerSvg(layer, layout, studio));
  const body = `${groundSvg(layout, studio)}${back.join("")}${things}${front.join("")}${type}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

function placeLayers({ width, height, horizon, scene, boxes, type }: Layout, { seed }: Studio): readonly Layer[] {
  // A headline needs a quiet sky.
  const hasOrb =
    type !== null || boxes.some((box) => /^(sun|full-moon|crescent-moon|sun-with-face)$/.test(box.drawing));
  const random = randomFrom(hashText(scene.place) ^ seed);
  return paintPlace(scene.place, {
    width,
    height,
    horizon,
    random,
    time: scene.time,
    weather: scene.weather,
    season: scene.season,
    hasOrb,
  });
}

function groundSvg({ width, height, scene }: Layout, { look }: Studio): string {
  if (!look.ground || scene.transparent) return "";
  const grid =
    scene.style === "blueprint"
      ? `<path fill="none" stroke="#ffffff" stroke-opacity=".14" stroke-width="2" d="${gridPath(width, height)}"/>`
      : "";
  return `<rect width="${width}" height="${height}" fill="${look.ground}"/>${grid}`;
}

const gridPath = (width: number, height: number): string =>
  Array.from({ length: Math.ceil(width / 50) }, (_, at) => `M${at * 50} 0V${height}`).join("") +
  Array.from({ length: Math.ceil(height / 50) }, (_, at) => `M0 ${at * 50}H${width}`).join("");

const tone = (hex: string, { scene }: Layout, depth: Depth): string =>
  gradeColour(leanTo(hex, scene.palette, depth), depth === "light" || depth === "sky" ? "day" : scene.time, depth);

function layerSvg(layer: Layer, layout: Layout, { look }: Studio): string {
  if (layer.distance === "sky" && look.ground) return "";
  const coloured = mapColours(layer.svg, (hex) => tone(hex, layout, layer.distance));
  const styled = applyLook(coloured, look, 1);
  if (look.shadow !== "paper" || !layer.casts) return styled;
  return `${silhouette(layer.svg, "0 -9", 0.16)}${silhouette(layer.svg, "3 -4", 0.18)}${styled}`;
}

/** The same shapes in one dark colour, moved: a hard-edged shadow that costs no filter. */
function silhouette(svg: string, offset: string, opacity: number): string {
  const dark = mapColours(svg, () => "#1a1730")
    .replace(/<defs>.*?<\/defs>/gs, "")
    .replace(/url\(#[^)]*\)/g, "#1a1730")
    .replace(/ opacity="[^"]*"/g, "");
  return `<g opacity="${opacity}" transform="translate(${offset})">${dark}</g>`;
}

/** Fills and outlines in the style; `scale` is the drawing's own, so that lines stay equally wide. */
function applyLook(svg: string, look: Look, scale: number): string {
  const { line, fill } = look;
  if (!line) return mapColours(svg, fill);
  const flat = look.ground ? svg.replace(/url\(#[^)]*\)/g, look.ground) : svg;
  const lined = flat.replace(/(fill|stroke|stop-color)="(#[0-9a-fA-F]{3,6})"/g, (_, kind: string, hex: string) => {
    if (kind === "stop-color") return `stop-color="${fill(hex)}"`;
    return kind === "stroke" ? `stroke="${line.colour(hex)}"` : `fill="${fill(hex)}" stroke="${line.colour(hex)}"`;
  });
  return `<g stroke-width="${(line.width / scale).toFixed(3)}" stroke-linejoin="round">${lined}</g>`;
}

function thingSvg(box: Box, layout: Layout, studio: Studio): string {
  if (box.drawing === "label") return labelSvg(box, studio);
  if (!box.figure) return "";
  const { box: art, body, dominant } = box.figure;
  const scale = box.height / art.height;
  const coloured = box.colour ? recolour(body, dominant, box.colour) : body;
  const graded = mapColours(coloured, (hex) => tone(hex, layout, CELESTIAL.test(box.drawing) ? "light" : "thing"));
  const place = box.flip
    ? `translate(${(box.x + box.width).toFixed(2)} ${box.y.toFixed(2)}) scale(${(-scale).toFixed(4)} ${scale.toFixed(4)}) translate(${-art.x} ${-art.y})`
    : `translate(${box.x.toFixed(2)} ${box.y.toFixed(2)}) scale(${scale.toFixed(4)}) translate(${-art.x} ${-art.y})`;
  const { look } = studio;
  const cut =
    look.shadow === "paper"
      ? `<g transform="${place}">${silhouette(body, `${6 / scale} ${8 / scale}`, 0.2)}${silhouette(body, `${3 / scale} ${4 / scale}`, 0.18)}</g>`
      : "";
  const rim =
    layout.scene.transparent && layout.scene.purpose === "icon"
      ? `<g transform="${place}"><g stroke="#ffffff" stroke-width="${(34 / scale).toFixed(2)}" stroke-linejoin="round">${mapColours(body, () => "#ffffff")}</g></g>`
      : "";
  return `${contactShadow(box, layout, look)}${cordSvg(box, look)}${rim}${cut}<g transform="${place}">${applyLook(graded, look, scale)}</g>`;
}

/** The string of a kite or balloon, from its lowest point to the hand. */
function cordSvg({ cord, x, y, width, height }: Box, look: Look): string {
  if (!cord) return "";
  const from = { x: x + width * 0.42, y: y + height * 0.86 };
  const colour = look.line ? look.line.colour("#6b6470") : "#6b6470";
  return `<path fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" d="M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${((from.x + cord.x) / 2).toFixed(1)} ${(Math.max(from.y, cord.y) + 14).toFixed(1)} ${cord.x.toFixed(1)} ${cord.y.toFixed(1)}"/>`;
}

const CELESTIAL = /^(sun|full-moon|crescent-moon|star|ringed-planet|globe|rainbow|milky-way|comet|fireworks|sparkles)/;

/** What ties a thing to its ground: a soft dark ellipse, or a ring on water. */
function contactShadow(box: Box, { scene }: Layout, look: Look): string {
  if (scene.transparent || box.stands === "air" || box.stands === "held" || look.ground) return "";
  const x = box.x + box.width / 2;
  const y = box.y + box.height;
  const rx = box.width * (box.stands === "surface" ? 0.4 : 0.47);
  if (box.stands === "water")
    return `<ellipse cx="${x.toFixed(1)}" cy="${(y - 6).toFixed(1)}" rx="${(rx * 1.1).toFixed(1)}" ry="${Math.min(26, rx * 0.12).toFixed(1)}" fill="#ffffff" opacity=".35"/>`;
  const dark = scene.time === "night" ? "#070b1c" : "#2a2140";
  const ry = Math.max(5, Math.min(24, rx * 0.15));
  return `<ellipse cx="${x.toFixed(1)}" cy="${(y - ry * 0.25).toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="${dark}" opacity="${box.stands === "surface" ? 0.16 : 0.2}"/>`;
}

/** A word that no drawing covers, written on a card. */
function labelSvg(box: Box, { look, faces, measure }: Studio): string {
  const pad = box.height * 0.14;
  const area = { left: box.x + pad, top: box.y + pad, width: box.width - pad * 2, height: box.height - pad * 2 };
  const { lines, size } = fitText(box.name, area, measure);
  const rows = lines.map(
    (line, at) =>
      `<text x="${(box.x + box.width / 2).toFixed(1)}" y="${(box.y + box.height / 2 + size * (0.36 + (at - (lines.length - 1) / 2) * 1.12)).toFixed(1)}">${escapeXml(line)}</text>`,
  );
  const card = applyLook(
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${pad}" fill="#fffaf0"/><rect x="${box.x + 12}" y="${box.y + 12}" width="${box.width - 24}" height="${box.height - 24}" rx="${pad * 0.8}" fill="#f6e3c3"/>`,
    look,
    1,
  );
  const family = faces.map((face) => `'${face.family}'`).join(", ");
  return `${card}<g font-family="${family}" font-weight="900" font-size="${size.toFixed(1)}" text-anchor="middle" fill="${look.ink ?? "#3b2f2a"}">${rows.join("")}</g>`;
}

function typeSvg(layout: Layout, { look, faces, measure }: Studio): string {
  const { width, type, scene, horizon } = layout;
  if (!type) return "";
  const [top, middle] = skyColours({
    ...layout,
    random: () => 0,
    time: scene.time,
    weather: scene.weather,
    season: null,
    hasOrb: false,
  });
  const walls: Readonly<Partial<Record<Layout["scene"]["place"], readonly string[]>>> = {
    room: ["#f3dfc8"],
    kitchen: ["#dff0ea", "#a8703f"],
    classroom: ["#f6e7c9", "#3d6b56"],
    stage: ["#c9334a", "#3b2340"],
    table: ["#dcebe6"],
    plain: ["#fdeedd", "#e3f1f4"],
    space: ["#120f33", "#251a56"],
    moon: ["#141232"],
    underwater: ["#7fe0ee", "#3fa5c8"],
    forest: [top, "#7cc47c"],
    bamboo: ["#b5dba3", "#6dbb62", top],
    city: [top, "#b9cbe0"],
  };
  const behind = (walls[scene.place] ?? [top, mix(top, middle, 0.7)]).map((hex) =>
    look.fill(leanTo(gradeColour(hex, scene.time, "sky"), scene.palette, "sky")),
  );
  const plate = look.fill(scene.palette[0] ?? (scene.time === "night" ? "#ffe08a" : "#fff4dc"));
  const area = { left: width * 0.07, top: type.top, width: width * 0.86, height: Math.min(type.height, horizon) };
  return setTexts(scene.texts, area, faces, measure, {
    behind: look.ground ? [look.ground] : behind,
    ink: look.ink,
    plate: look.ground ?? plate,
  });
}

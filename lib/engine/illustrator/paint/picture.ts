// The picture as SVG: layers of the place, things with their shadows, set type.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { mix } from "./colour.ts";
import { type Depth, gradeColour, leanTo } from "./grade.ts";
import { arrowsSvg, cardSvg } from "./lettering.ts";
import type { Look } from "./looks.ts";
import type { Layer } from "./places/layer.ts";
import { paintPlace } from "./places/place.ts";
import { hashText, randomFrom } from "./random.ts";
import { mapColours, recolour } from "./recolour.ts";
import { applyLook, type Studio } from "./studio.ts";

/** How much of a picture is painted: the place, things blocked in as single shapes, things drawn, everything. */
export type Stage = "place" | "shapes" | "things" | "whole";

/** SVG of a layout up to a stage; only markup of ours, no text: words are set on the finished pixels. */
export function pictureSvg(layout: Layout, studio: Studio, stage: Stage): string {
  const { width, height, scene } = layout;
  const layers = scene.transparent ? [] : placeLayers(layout, studio);
  const shown = stage === "place" ? [] : layout.boxes;
  const things = shown.map((box) => thingSvg(box, layout, studio, stage)).join("");
  const back = layers.filter((layer) => !layer.front).map((layer) => layerSvg(layer, layout, studio));
  const front = layers.filter((layer) => layer.front).map((layer) => layerSvg(layer, layout, studio));
  const body = `${groundSvg(layout, studio)}${back.join("")}${arrowsSvg(layout, studio)}${things}${front.join("")}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

/** Diagrams and patterns lie on one quiet tone. */
const sheet = ({ width, height, scene }: Layout): readonly Layer[] => [
  {
    distance: "mid",
    casts: false,
    svg: `<rect width="${width}" height="${height}" fill="${scene.purpose === "pattern" ? "#fdf3e3" : "#fbfaf6"}"/>`,
  },
];

function placeLayers(layout: Layout, studio: Studio): readonly Layer[] {
  return layout.scene.steps.length > 0 || layout.scene.purpose === "pattern"
    ? sheet(layout)
    : siteLayers(layout, studio);
}

function siteLayers({ width, height, horizon, scene, boxes, type }: Layout, { seed }: Studio): readonly Layer[] {
  // A headline needs a quiet sky.
  const hasOrb =
    type !== null || boxes.some((box) => /^(sun|full-moon|crescent-moon|sun-with-face)$/.test(box.drawing));
  const random = randomFrom(hashText(scene.place) ^ seed);
  return paintPlace(scene.place, {
    width,
    height,
    horizon,
    ceiling: type ? type.top + type.height : 0,
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

const INDOORS = new Set(["room", "kitchen", "classroom", "table", "plain", "stage"]);

/** A colour of the scene in its palette and light; indoors, lamps keep half of the night out. */
function tone(hex: string, { scene }: Layout, depth: Depth): string {
  const leaning = leanTo(hex, scene.palette, depth);
  if (depth === "light" || depth === "sky") return leaning;
  const graded = gradeColour(leaning, scene.time, depth);
  return INDOORS.has(scene.place) ? mix(leaning, graded, 0.5) : graded;
}

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

function thingSvg(box: Box, layout: Layout, studio: Studio, stage: Stage): string {
  if (box.drawing === "label") return cardSvg(box, studio);
  if (!box.figure) return "";
  const { box: art, body, dominant } = box.figure;
  const scale = box.height / art.height;
  const drawn = box.colour ? recolour(body, dominant, box.colour) : body;
  const coloured = stage === "shapes" ? mapColours(body, () => box.colour ?? dominant) : drawn;
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
  const shadow = stage === "whole" ? contactShadow(box, layout, look) : "";
  return `${shadow}${cordSvg(box, look)}${rim}${cut}<g transform="${place}">${applyLook(graded, look, scale)}</g>`;
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

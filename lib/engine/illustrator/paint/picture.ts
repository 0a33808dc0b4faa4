// The picture as SVG: what lies behind, marks of its kind, things, foreground. Words are set later, on the pixels.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { backLayers, layerSvg } from "./backdrop.ts";
import { arrowsSvg } from "./lettering.ts";
import { panelSvg } from "./panels.ts";
import type { Layer } from "./places/layer.ts";
import { mapColours } from "./recolour.ts";
import type { Stage } from "./stage.ts";
import { applyLook, type Studio } from "./studio.ts";
import { silhouette, thingShape, thingSvg } from "./thing.ts";
import { toneIn } from "./tone.ts";

/** SVG of a layout up to a stage; only markup of ours, no text: words are set on the finished pixels. */
export function pictureSvg(layout: Layout, studio: Studio, stage: Stage): string {
  const { width, height, scene, marks = [], panels = [] } = layout;
  const layers = scene.transparent ? [] : backLayers(layout, studio);
  const shown = stage === "place" ? [] : layout.boxes.filter((box) => box.panel === undefined);
  const things = shown.map((box) => thingSvg(box, layout, studio, stage)).join("");
  const paint = (layer: Layer) => layerSvg(layer, layout, studio);
  const back = layers.filter((layer) => !layer.front).map(paint);
  const front = layers.filter((layer) => layer.front).map(paint);
  const cells = panels.map((panel, at) => panelSvg(panel, at, layout, studio, stage));
  const mark = (over: boolean) =>
    marks.filter((made) => made.over === over).map(({ svg }) => markSvg(svg, layout, studio));
  const body = [
    groundSvg(layout, studio),
    ...back,
    ...cells,
    ...mark(false),
    arrowsSvg(layout, studio),
    things,
    ...mark(true),
    ...front,
    layout.frame && stage !== "place" ? markSvg(layout.frame.svg, layout, studio) : "",
    gridSvg(layout),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body.join("")}</svg>`;
}

const STEP = 9;
const grey = (level: number): string => {
  const value = Math.min(250, level).toString(16).padStart(2, "0");
  return `#${value}${value}${value}`;
};

/** How high everything lies, as greys: later and nearer is higher. For surfaces with shadows of their own. */
export function reliefSvg(layout: Layout, studio: Studio): string {
  const { width, height, scene, marks = [], panels = [] } = layout;
  const layers = scene.transparent ? [] : backLayers(layout, studio);
  let level = 16;
  const next = (svg: (colour: string) => string): string => {
    level += STEP;
    return svg(grey(level));
  };
  const sheet = ({ svg, casts }: Layer) => (casts ? next((colour) => silhouette(svg, colour)) : "");
  const cells = panels.map(({ x, y, width: w, height: h }) =>
    next((colour) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colour}"/>`),
  );
  const back = layers.filter(({ front }) => !front).map(sheet);
  const mark = (over: boolean) =>
    marks
      .filter((made) => made.over === over && made.casts)
      .map(({ svg }) => next((colour) => silhouette(svg, colour)));
  const things = layout.boxes.map((box) => next((colour) => thingShape(box, colour)));
  const front = layers.filter((layer) => layer.front).map(sheet);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${grey(16)}"/>${[...back, ...cells, ...mark(false), ...things, ...mark(true), ...front].join("")}</svg>`;
}

const groundSvg = ({ width, height, scene }: Layout, { look }: Studio): string =>
  look.ground && !scene.transparent ? `<rect width="${width}" height="${height}" fill="${look.ground}"/>` : "";

/** Squared paper and a drawn frame, over everything as on a print. */
function gridSvg({ width, height, scene }: Layout): string {
  if (scene.style !== "blueprint" || scene.transparent) return "";
  const frame = (inset: number, line: number) =>
    `<rect x="${inset}" y="${inset}" width="${width - inset * 2}" height="${height - inset * 2}" stroke-width="${line}" stroke-opacity=".8"/>`;
  return `<g fill="none" stroke="#ffffff"><path stroke-opacity=".07" stroke-width="1.5" d="${gridPath(width, height, 25)}"/><path stroke-opacity=".14" stroke-width="2" d="${gridPath(width, height, 125)}"/>${frame(16, 3)}${frame(24, 1.2)}</g>`;
}

const gridPath = (width: number, height: number, cell: number): string =>
  Array.from({ length: Math.ceil(width / cell) }, (_, at) => `M${at * cell} 0V${height}`).join("") +
  Array.from({ length: Math.ceil(height / cell) }, (_, at) => `M0 ${at * cell}H${width}`).join("");

function markSvg(svg: string, layout: Layout, { look }: Studio): string {
  const tone = toneIn(layout.scene);
  return applyLook(
    mapColours(svg, (hex) => tone(hex, "light")),
    look,
    1,
  );
}

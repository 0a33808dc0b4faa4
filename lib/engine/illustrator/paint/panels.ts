// The panels of a comic: each its own place and things, cut to its frame.
import type { Layout, Panel } from "#lib/engine/illustrator/compose/layout.ts";
import { layerSvg, siteLayers } from "./backdrop.ts";
import type { Stage } from "./stage.ts";
import type { Studio } from "./studio.ts";
import { thingSvg } from "./thing.ts";

const ORB = /^(sun|full-moon|crescent-moon|sun-with-face)$/;

/** One panel with everything in it; `at` tells it from the others. */
export function panelSvg(panel: Panel, at: number, layout: Layout, studio: Studio, stage: Stage): string {
  const { x, y, width, height, scene } = panel;
  // A place is painted in units of its own, where the shorter side is 1000.
  const unit = Math.min(width, height) / 1000;
  const boxes = layout.boxes.filter((box) => box.panel === at);
  const standing = boxes.map((box) => ({
    x: (box.x - x) / unit,
    y: (box.y - y) / unit,
    width: box.width / unit,
    height: box.height / unit,
  }));
  const site = { width: width / unit, height: height / unit, horizon: (panel.horizon - y) / unit, scene, standing };
  const hasOrb = boxes.some((box) => ORB.test(box.drawing));
  const layers = siteLayers(site, { ...studio, seed: studio.seed + at * 31 }, hasOrb, null);
  const paint = (front: boolean) =>
    `<g transform="translate(${x} ${y}) scale(${unit})">${layers
      .filter((layer) => (layer.front ?? false) === front)
      .map((layer) => named(layerSvg(layer, { scene }, studio), at))
      .join("")}</g>`;
  const things =
    stage === "place" ? "" : boxes.map((box) => thingSvg(box, { ...layout, scene }, studio, stage)).join("");
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}"`;
  const ground = studio.look.ground ? `${frame} fill="${studio.look.ground}"/>` : "";
  const edge = studio.look.line ? studio.look.line.colour("#23252b") : studio.look.fill("#23252b");
  return `<clipPath id="cell${at}">${frame}/></clipPath><g clip-path="url(#cell${at})">${ground}${paint(false)}${things}${paint(true)}</g>${frame} fill="none" stroke="${edge}" stroke-width="7"/>`;
}

/** Gradients of one panel keep apart from those of the next. */
const named = (svg: string, at: number): string =>
  svg.replace(/\bid="([^"]+)"/g, `id="c${at}-$1"`).replace(/url\(#([^)]+)\)/g, `url(#c${at}-$1)`);

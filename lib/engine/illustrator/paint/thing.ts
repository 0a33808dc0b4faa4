// One thing on the canvas: its drawing in colour and light, its rim, its string, its shadow on the ground.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { Figure } from "#lib/engine/illustrator/vocabulary/figures.ts";
import { fromLch, toLch } from "./colour.ts";
import { cardSvg } from "./lettering.ts";
import type { Look } from "./looks.ts";
import { patternSvg } from "./pattern.ts";
import { mapColours, recolour } from "./recolour.ts";
import type { Stage } from "./stage.ts";
import { applyLook, type Studio } from "./studio.ts";
import { toneIn } from "./tone.ts";

const CELESTIAL = /^(sun|full-moon|crescent-moon|star|ringed-planet|globe|rainbow|milky-way|comet|fireworks|sparkles)/;
const RIM_WHITE = 36;
const RIM_PIXELS = 15;

/** SVG of a thing up to a stage. */
export function thingSvg(box: Box, layout: Layout, studio: Studio, stage: Stage): string {
  if (box.drawing === "label") return cardSvg(box, studio);
  const { figure } = box;
  if (!figure) return "";
  const { look } = studio;
  const { scale, place } = placing(box, figure);
  const body = drawn(box, figure, stage);
  const tone = toneIn(layout.scene);
  const depth = CELESTIAL.test(box.drawing) ? "light" : box.colour ? "asked" : "thing";
  const finish = (svg: string) =>
    applyLook(
      mapColours(svg, (hex) => tone(hex, depth)),
      look,
      scale,
    );
  const { pattern } = box;
  const line = look.line && { look: look.line, width: look.line.width / scale };
  const patterned =
    pattern && stage === "whole" && !box.back ? patternSvg({ ...box, pattern }, figure, finish, line) : "";
  const shadow = stage === "whole" ? contactShadow(box, layout, look) : "";
  const rim = rimOf(layout, look);
  const around = rim
    ? `<g transform="${place}" stroke="${rim.colour}" stroke-width="${(rim.width / scale).toFixed(2)}" stroke-linejoin="round">${silhouette(figure.body, rim.colour)}</g>`
    : "";
  return `${shadow}${cordSvg(box, look)}${around}<g transform="${place}">${finish(body)}${patterned}</g>`;
}

/** Only the outline of a thing, in one colour: for the map of heights. */
export function thingShape(box: Box, colour: string): string {
  if (box.drawing === "label")
    return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${box.height * 0.14}" fill="${colour}"/>`;
  return box.figure
    ? `<g transform="${placing(box, box.figure).place}">${silhouette(box.figure.body, colour)}</g>`
    : "";
}

function placing(box: Box, { box: art }: Figure): { readonly scale: number; readonly place: string } {
  const scale = box.height / art.height;
  const turn = box.tilt
    ? `rotate(${box.tilt.toFixed(1)} ${(box.x + box.width / 2).toFixed(2)} ${(box.y + box.height / 2).toFixed(2)}) `
    : "";
  const place = box.flip
    ? `translate(${(box.x + box.width).toFixed(2)} ${box.y.toFixed(2)}) scale(${(-scale).toFixed(4)} ${scale.toFixed(4)}) translate(${-art.x} ${-art.y})`
    : `translate(${box.x.toFixed(2)} ${box.y.toFixed(2)}) scale(${scale.toFixed(4)}) translate(${-art.x} ${-art.y})`;
  return { scale, place: turn + place };
}

function drawn(box: Box, { body, dominant }: Figure, stage: Stage): string {
  if (stage === "shapes") return mapColours(body, () => box.colour ?? dominant);
  const own = box.colour ? recolour(body, dominant, box.colour) : body;
  return box.back ? fromBehind(own, box.colour ?? dominant) : own;
}

/** From behind there is no face: everything in the coat's own colour, a little darker, parts barely told apart. */
function fromBehind(svg: string, coat: string): string {
  const { l, c, h } = toLch(coat);
  return mapColours(svg, (hex) => {
    const own = toLch(hex);
    return fromLch({ l: l * 0.8 + (own.l > l ? 0.03 : -0.02), c: c * 0.95, h });
  });
}

/** The same shapes in one colour, gradients and veils included. */
export function silhouette(svg: string, colour: string): string {
  return mapColours(svg, () => colour)
    .replace(/<defs>.*?<\/defs>/gs, "")
    .replace(/url\(#[^)]*\)/g, colour)
    .replace(/ (?:fill-|stroke-|stop-)?opacity="[^"]*"/g, "");
}

function rimOf({ scene }: Layout, look: Look): { readonly colour: string; readonly width: number } | null {
  if (scene.transparent && scene.purpose === "icon") return { colour: "#ffffff", width: RIM_WHITE };
  return look.rim ? { colour: look.rim, width: RIM_PIXELS } : null;
}

/** The string of a kite or balloon, from its lowest point to the hand. */
function cordSvg({ cord, x, y, width, height }: Box, look: Look): string {
  if (!cord) return "";
  const from = { x: x + width * 0.42, y: y + height * 0.86 };
  const colour = look.line ? look.line.colour("#6b6470") : look.fill("#6b6470");
  return `<path fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" d="M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${((from.x + cord.x) / 2).toFixed(1)} ${(Math.max(from.y, cord.y) + 14).toFixed(1)} ${cord.x.toFixed(1)} ${cord.y.toFixed(1)}"/>`;
}

/** What ties a thing to its ground: a soft dark ellipse, or a ring on water. */
function contactShadow(box: Box, { scene }: Layout, look: Look): string {
  if (scene.transparent || box.stands === "air" || box.stands === "held" || look.ground) return "";
  const x = box.x + box.width / 2;
  const y = box.y + box.height;
  const rx = box.width * (box.stands === "surface" ? 0.4 : 0.47);
  const ellipse = (dy: number, wide: number, high: number, fill: string, opacity: number) =>
    `<ellipse cx="${x.toFixed(1)}" cy="${(y + dy).toFixed(1)}" rx="${wide.toFixed(1)}" ry="${high.toFixed(1)}" fill="${look.fill(fill)}" opacity="${opacity}"/>`;
  if (box.stands === "water")
    return (
      ellipse(-6, rx * 1.2, Math.min(30, rx * 0.14), "#ffffff", 0.22) +
      ellipse(-6, rx, Math.min(24, rx * 0.1), "#ffffff", 0.28)
    );
  const dark = scene.time === "night" ? "#070b1c" : "#2a2140";
  const ry = Math.max(5, Math.min(24, rx * 0.15));
  const strength = box.stands === "surface" ? 0.1 : 0.13;
  return (
    ellipse(-ry * 0.25, rx * 1.12, ry * 1.15, dark, strength * 0.7) +
    ellipse(-ry * 0.25, rx * 0.86, ry * 0.78, dark, strength)
  );
}

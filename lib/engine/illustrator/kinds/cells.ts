// Rectangles on a sheet: cells, what keeps them apart, arrows from one to the next.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import { aspectOf } from "#lib/engine/illustrator/compose/frame.ts";
import type { Arrow, Box, Mark, Words } from "#lib/engine/illustrator/compose/layout.ts";

export type Cell = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Spot = { readonly x: number; readonly y: number };

export const middleOf = ({ x, y, width, height }: Cell): Spot => ({ x: x + width / 2, y: y + height / 2 });

/** A role's figure as large as fits a cell, in its middle. */
export function boxIn(role: Role, { x, y, width, height }: Cell): Box {
  const aspect = aspectOf(role);
  const tall = Math.min(height, width / aspect);
  const wide = tall * aspect;
  return {
    thing: role.index,
    drawing: role.thing.drawing,
    name: role.thing.name,
    figure: role.figure,
    colour: role.thing.colour,
    ...(role.pattern ? { pattern: role.pattern } : {}),
    x: x + (width - wide) / 2,
    y: y + (height - tall) / 2,
    width: wide,
    height: tall,
    depth: 0,
    flip: false,
    tilt: 0,
    stands: "air",
  };
}

/** An arrow from the border of one cell to the border of another, with air at both ends; null where there is no room. */
export function arrowBetween(from: Cell, to: Cell, bend: number): Arrow | null {
  const [a, b] = [middleOf(from), middleOf(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const start = leaveAt(from, a, b) + 14 / length;
  const end = 1 - leaveAt(to, b, a) - 30 / length;
  if ((end - start) * length < 12) return null;
  const at = (share: number): Spot => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  const [first, last] = [at(start), at(end)];
  return { x1: first.x, y1: first.y, x2: last.x, y2: last.y, bend };
}

/** Share of the way from a cell's middle to a point at which the way leaves the cell. */
function leaveAt({ width, height }: Cell, from: Spot, to: Spot): number {
  const dx = Math.abs(to.x - from.x) || 0.001;
  const dy = Math.abs(to.y - from.y) || 0.001;
  return Math.min(1, width / 2 / dx, height / 2 / dy);
}

/** A card: what a step or part stands on. */
export function cardMark({ x, y, width, height }: Cell, fill: string, edge: string): Mark {
  const radius = Math.min(width, height) * 0.11;
  return {
    over: false,
    casts: true,
    svg: `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${radius.toFixed(1)}" fill="${edge}"/><rect x="${(x + 4).toFixed(1)}" y="${(y + 4).toFixed(1)}" width="${(width - 8).toFixed(1)}" height="${(height - 8).toFixed(1)}" rx="${(radius - 3).toFixed(1)}" fill="${fill}"/>`,
  };
}

/** A numbered disc, and its number. */
export function badge(
  number: number,
  { x, y }: Spot,
  radius: number,
  fill: string,
): { readonly mark: Mark; readonly words: Words } {
  return {
    mark: {
      over: true,
      casts: true,
      svg: `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"/>`,
    },
    words: {
      text: String(number),
      role: "caption",
      left: x - radius * 0.7,
      top: y - radius * 0.62,
      width: radius * 1.4,
      height: radius * 1.24,
      sizeMax: radius * 0.95,
    },
  };
}

/** Card colours that a row of steps goes through: a pale ground and its strong edge. */
export const TINTS: readonly (readonly [pale: string, strong: string])[] = [
  ["#fdf0e0", "#d9822b"],
  ["#e6f3e4", "#3d8b4f"],
  ["#e4f0f8", "#2f74b5"],
  ["#f3e9f7", "#8a4fa8"],
  ["#fde8e8", "#c8434b"],
  ["#fbf4d9", "#9a7a12"],
  ["#e2f4f1", "#1f857b"],
  ["#ececf6", "#5558a8"],
];

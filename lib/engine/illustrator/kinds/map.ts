// A map: land, roads in a grid, a plot for each place of the list with its name under it, a compass.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Box, Layout, Mark, Words } from "#lib/engine/illustrator/compose/layout.ts";
import { boxIn, type Cell, middleOf } from "./cells.ts";
import type { Kind } from "./kind.ts";
import { compass, trail, treasureLand, water, woods } from "./map-art.ts";
import { sheetTitle } from "./titles.ts";

const MARGIN = 40;
const ROAD = 46;
const PLACES_MAX = 12;

export const map: Kind = {
  fits: ({ plan }) => plan?.kind === "map",
  lay: ({ scene, cast, frame }): Layout => {
    const plan = scene.plan?.kind === "map" ? scene.plan : null;
    const { words, top } = scene.texts.length > 0 ? sheetTitle(scene.texts, null, frame) : { words: [], top: MARGIN };
    const land = { x: MARGIN, y: top, width: frame.width - MARGIN * 2, height: frame.height - top - MARGIN };
    const roles = cast.slice(0, PLACES_MAX);
    const { plots, corner, ground } = plan?.treasure
      ? islandPlots(land, roles.length, frame)
      : townPlots(land, roles.length, plan?.river ?? false, frame);
    const spots = roles.map((role, at) => onPlot(role, plots[at] ?? land));
    const places = plots.slice(0, roles.length);
    return {
      width: frame.width,
      height: frame.height,
      horizon: frame.height,
      type: null,
      scene,
      arrows: [],
      backdrop: "sheet",
      marks: [
        ground,
        ...(plan?.treasure ? [trail(places.map(middleOf))] : [woods(plots.slice(roles.length), frame.random)]),
        compass(corner),
      ],
      boxes: spots.map(({ box }) => box),
      words: [...words, ...spots.map((spot) => spot.words)],
    };
  },
};

type Ground = { readonly plots: readonly Cell[]; readonly corner: Cell; readonly ground: Mark };

/** Plots between roads; the last one of the first row is the compass's. */
function townPlots(land: Cell, count: number, river: boolean, frame: Frame): Ground {
  const [columns, rows] = gridFor(count + 2, land.width / land.height);
  const w = (land.width - ROAD * (columns - 1)) / columns;
  const h = (land.height - ROAD * (rows - 1)) / rows;
  const cells = Array.from({ length: columns * rows }, (_, at) => ({
    x: land.x + (at % columns) * (w + ROAD),
    y: land.y + Math.floor(at / columns) * (h + ROAD),
    width: w,
    height: h,
  }));
  const corner = cells[columns - 1] ?? land;
  const plots = shuffled(
    cells.filter((cell) => cell !== corner),
    frame,
  );
  return { plots, corner, ground: townGround(land, cells, [columns, rows], river) };
}

/** Places in the order of the list stay readable; only empty plots are mixed among them. */
function shuffled(cells: readonly Cell[], { random }: Frame): readonly Cell[] {
  return cells
    .map((cell) => ({ cell, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ cell }) => cell);
}

function gridFor(count: number, ratio: number): readonly [columns: number, rows: number] {
  const columns = Math.max(2, Math.ceil(Math.sqrt(count * ratio * 0.9)));
  return [columns, Math.max(2, Math.ceil(count / columns))];
}

const GREENS = ["#cfe5b4", "#d8eac2", "#c6dfb0", "#e3e9c0", "#d3e6cf"];

function townGround(
  land: Cell,
  cells: readonly Cell[],
  [columns, rows]: readonly [number, number],
  river: boolean,
): Mark {
  const rect = ({ x, y, width, height }: Cell, r: number, fill: string) =>
    `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${r}" fill="${fill}"/>`;
  const [first = land] = cells;
  const middles = (count: number, from: number, step: number) =>
    Array.from({ length: count - 1 }, (_, at) => from + (at + 1) * step + at * ROAD + ROAD / 2);
  const dashes = [
    ...middles(columns, land.x, first.width).map(
      (x) => `M${x.toFixed(1)} ${land.y.toFixed(1)}V${(land.y + land.height).toFixed(1)}`,
    ),
    ...middles(rows, land.y, first.height).map(
      (y) => `M${land.x.toFixed(1)} ${y.toFixed(1)}H${(land.x + land.width).toFixed(1)}`,
    ),
  ];
  const plots = cells.map((cell, at) => rect(cell, 22, GREENS[at % GREENS.length] ?? "#cfe5b4"));
  const stream = river ? water(land, land.y + first.height + ROAD / 2) : "";
  return {
    over: false,
    svg: `${rect({ x: land.x - 14, y: land.y - 14, width: land.width + 28, height: land.height + 28 }, 34, "#b9bec6")}${plots.join("")}<path fill="none" stroke="#ffffff" stroke-width="4" stroke-dasharray="18 16" d="${dashes.join("")}"/>${stream}`,
  };
}

/** An island in the sea, its places along a way that winds over it. */
function islandPlots(land: Cell, count: number, frame: Frame): Ground {
  const [columns, rows] = gridFor(count, land.width / land.height);
  const inner = {
    x: land.x + land.width * 0.13,
    y: land.y + land.height * 0.13,
    width: land.width * 0.74,
    height: land.height * 0.74,
  };
  const w = inner.width / columns;
  const h = inner.height / rows;
  const plots = Array.from({ length: columns * rows }, (_, at) => {
    const row = Math.floor(at / columns);
    const along = row % 2 === 0 ? at % columns : columns - 1 - (at % columns);
    return { x: inner.x + along * w + 10, y: inner.y + row * h + 10, width: w - 20, height: h - 20 };
  });
  const side = Math.min(land.width, land.height) * 0.19;
  const corner = { x: land.x + land.width - side, y: land.y + land.height - side, width: side, height: side };
  return { plots, corner, ground: treasureLand(land, frame.random) };
}

function onPlot(role: Role, { x, y, width, height }: Cell): { readonly box: Box; readonly words: Words } {
  const label = Math.min(52, height * 0.22);
  const art = { x: x + width * 0.14, y: y + height * 0.07, width: width * 0.72, height: height * 0.86 - label - 8 };
  const { thing } = role;
  return {
    box: { ...boxIn(role, art), ...(thing.drawing === "label" ? { figure: null, drawing: "round-pushpin" } : {}) },
    words: {
      text: capital(thing.name),
      role: "caption",
      left: x + 14,
      top: y + height - label - height * 0.04,
      width: width - 28,
      height: label,
      sizeMax: 42,
      plate: "always",
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

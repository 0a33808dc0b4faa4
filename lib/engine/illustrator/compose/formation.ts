// How copies of one thing stand together: rows that show everybody, circles, stacks, loose flocks.

import type { Random } from "#lib/engine/illustrator/paint/random.ts";
import type { Formation } from "#lib/engine/lexicon/formations.ts";

/** Middle of the base relative to the group's, and scale of one copy. */
export type Stand = { readonly x: number; readonly y: number; readonly scale: number };

export type Room = {
  /** Width and depth (or height, in the air) that the group may take. */
  readonly width: number;
  readonly depth: number;
  /** Height up to the top of the picture. */
  readonly tall: number;
  readonly random: Random;
  /** Which of several ways, where several are right. */
  readonly way: number;
};

export type Group = {
  readonly stands: readonly Stand[];
  /** Height of one copy before its own scale. */
  readonly height: number;
};

const GAP = 1.1;
// How far up a row stands behind the one before it: a quarter hidden at most.
const STEP = 0.68;
const FAR = 0.93;
const ROWS_MAX = 8;

/** Stands of `count` copies of a thing `height` high and `aspect` wide, smaller where there is no room. */
export function formGround(
  count: number,
  asked: { readonly height: number; readonly aspect: number; readonly formation: Formation | undefined },
  room: Room,
): Group {
  const { height, aspect, formation } = asked;
  if (formation === "stack") return formStack(count, height, room);
  if (formation === "circle" && count > 2) return formRing(count, asked, room, 0.36);
  if (formation === "column") return formRows(count, count, asked, room);
  if (formation === "row") return formRows(count, 1, asked, { ...room, random: () => 0.5 });
  if (count <= 4) return formFew(count, height, aspect, room);
  return formRows(count, bestRows(count, aspect, height, room), asked, room);
}

/** Two to four: side by side, or with one a step behind. */
function formFew(count: number, asked: number, aspect: number, room: Room): Group {
  const height = Math.min(asked, room.width / (count * GAP * aspect));
  const lift = room.way % 3 > 0 ? Math.min(height * 0.16, room.depth * 0.4) : 0;
  return {
    height,
    stands: Array.from({ length: count }, (_, at) => {
      const back = lift > 0 && at % 2 === (room.way % 3 === 1 ? 1 : 0);
      return {
        x: (at - (count - 1) / 2) * height * aspect * GAP,
        y: back ? -lift : (room.random() - 0.5) * height * 0.04,
        scale: back ? FAR : 1,
      };
    }),
  };
}

function bestRows(count: number, aspect: number, height: number, room: Room): number {
  const sizes = Array.from({ length: Math.min(ROWS_MAX, count) }, (_, at) => rowHeight(count, at + 1, aspect, room));
  const enough = sizes.findIndex((size) => size >= height);
  return (enough >= 0 ? enough : sizes.indexOf(Math.max(...sizes))) + 1;
}

/** The height at which `count` copies fit into so many rows. */
function rowHeight(count: number, rows: number, aspect: number, { width, depth }: Room): number {
  const columns = Math.ceil(count / rows) + (rows > 1 ? 0.5 : 0);
  const across = width / (columns * GAP * aspect);
  return rows > 1 ? Math.min(across, depth / ((rows - 1) * STEP)) : across;
}

function formRows(
  count: number,
  rows: number,
  { height: asked, aspect }: { readonly height: number; readonly aspect: number },
  room: Room,
): Group {
  const height = Math.min(asked, rowHeight(count, rows, aspect, room));
  const stands: Stand[] = [];
  let left = count;
  for (let row = 0; row < rows; row++) {
    const inRow = Math.ceil(left / (rows - row));
    left -= inRow;
    const scale = FAR ** row;
    const aside = rows > 1 && row % 2 === 1 ? 0.5 : 0;
    for (let at = 0; at < inRow; at++)
      stands.push({
        x: (at - (inRow - 1) / 2 + aside - (rows > 1 ? 0.25 : 0)) * height * aspect * GAP,
        y: -row * height * STEP * FAR ** (row / 2) + (room.random() - 0.5) * height * 0.03,
        scale,
      });
  }
  return { height, stands };
}

function formStack(count: number, asked: number, room: Room): Group {
  const height = Math.min(asked, room.tall / count);
  return {
    height,
    stands: Array.from({ length: count }, (_, at) => ({
      x: (room.random() - 0.5) * height * 0.1,
      y: -at * height * 0.94,
      scale: 1,
    })),
  };
}

const CLEAR = { across: 0.85, deep: 0.7 };

/** Half depth of a ring, in heights of a copy, at which nobody hides another; `radius` in widths of a copy. */
function depthOfRing(count: number, turn: number, radius: number): number {
  let needed = 0.5;
  const angle = (at: number) => (at / count) * Math.PI * 2 + turn;
  for (let at = 0; at < count; at++)
    for (let other = at + 1; other < count; other++) {
      const across = Math.abs(Math.cos(angle(at)) - Math.cos(angle(other))) * radius;
      const deep = Math.abs(Math.sin(angle(at)) - Math.sin(angle(other)));
      if (across < CLEAR.across && deep > 0.1) needed = Math.max(needed, CLEAR.deep / deep);
    }
  return Math.min(1.3, needed);
}

/** A ring seen from `tilt` above: 1 from straight above. */
function formRing(
  count: number,
  { height: asked, aspect }: { readonly height: number; readonly aspect: number },
  { width, depth }: Room,
  tilt: number,
): Group {
  const turn = count % 2 === 0 ? Math.PI / count : Math.PI / 2;
  const around = (size: number) =>
    Math.max(size * aspect * 1.25, (count * size * Math.max(aspect, 0.7) * 1.2) / Math.PI / 2);
  const ry = (size: number) =>
    Math.max(around(size) * tilt, size * depthOfRing(count, turn, around(size) / (size * aspect)));
  let height = asked;
  for (let tried = 0; tried < 20; tried++) {
    if (around(height) * 2 + height * aspect <= width && ry(height) * 2 <= depth) break;
    height *= 0.9;
  }
  const middle = ry(height);
  return {
    height,
    stands: Array.from({ length: count }, (_, at) => {
      const angle = (at / count) * Math.PI * 2 + turn;
      const y = Math.sin(angle) * middle - middle;
      return { x: Math.cos(angle) * around(height), y, scale: 1 + (y / Math.max(1, middle)) * 0.05 };
    }),
  };
}

/** Copies in the air: a circle when asked, a line, otherwise a loose grid with every copy free. */
export function formAir(
  count: number,
  asked: { readonly height: number; readonly aspect: number; readonly formation: Formation | undefined },
  room: Room,
): Group {
  const { height, aspect, formation } = asked;
  if (formation === "circle" && count > 2) return formRing(count, asked, room, 0.8);
  if (formation === "row") return formRows(count, 1, asked, { ...room, random: () => 0.5 });
  if (formation === "stack" || formation === "column") return formStack(count, height, room);
  const rows = bestGrid(count, aspect, room);
  const columns = Math.ceil(count / rows);
  const cell = { width: room.width / columns, depth: room.depth / rows };
  const size = Math.min(height, cell.depth * 0.78, (cell.width * 0.78) / aspect);
  return { height: size, stands: scatter(count, rows, cell, { size, aspect }, room.random) };
}

function bestGrid(count: number, aspect: number, { width, depth }: Room): number {
  let [best, largest] = [1, 0];
  for (let rows = 1; rows <= Math.min(count, 12); rows++) {
    const size = Math.min(depth / rows, width / Math.ceil(count / rows) / aspect);
    if (size > largest * 1.02) [best, largest] = [rows, size];
  }
  return best;
}

type Cell = { readonly width: number; readonly depth: number };

function scatter(
  count: number,
  rows: number,
  cell: Cell,
  { size, aspect }: { readonly size: number; readonly aspect: number },
  random: Random,
): readonly Stand[] {
  const columns = Math.ceil(count / rows);
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    const free = { x: cell.width - size * aspect, y: cell.depth - size };
    return {
      x: ((at % columns) - (inRow - 1) / 2) * cell.width + (random() - 0.5) * free.x * 0.8,
      y: -row * cell.depth - cell.depth / 2 + size / 2 + (random() - 0.5) * free.y * 0.8,
      scale: 1,
    };
  });
}

// Where the cells of a diagram lie, and which leads to which. Cells never touch, and stay on the canvas.
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Mark } from "#lib/engine/illustrator/compose/layout.ts";
import type { Cell, Spot } from "./cells.ts";

export type Grid = {
  readonly cells: readonly Cell[];
  readonly links: readonly (readonly [from: number, to: number])[];
  readonly bend: number;
  readonly numbered: boolean;
  readonly marks: readonly Mark[];
};

const MARGIN = 46;
/** Room an arrow needs between two cells. */
const GAP = 84;

const chain = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.max(0, count - 1) }, (_, at) => [at, at + 1] as const);

/** Cells on an ellipse, the first at the top, as large as their neighbours allow. */
export function ringOf({ width, height }: Frame, top: number, count: number): Grid {
  const area = { x: MARGIN, y: top, width: width - MARGIN * 2, height: height - top - MARGIN };
  let side = Math.min(area.width * 0.34, area.height * 0.36, 330);
  let cells = ringCells(area, side, count);
  for (let round = 0; round < 40 && tight(cells); round++) {
    side *= 0.95;
    cells = ringCells(area, side, count);
  }
  return { cells, links: [...chain(count), [count - 1, 0]], bend: 0.14, numbered: true, marks: [] };
}

function ringCells(area: Cell, side: number, count: number): readonly Cell[] {
  const cell = { width: side, height: side };
  const rx = (area.width - cell.width) / 2;
  const ry = (area.height - cell.height) / 2;
  return ellipse(count, rx, ry).map(({ x, y }) => ({
    x: area.x + rx + x,
    y: area.y + ry + y,
    ...cell,
  }));
}

/** Points at equal distances along an ellipse around the origin, clockwise from the top. */
function ellipse(count: number, rx: number, ry: number): readonly Spot[] {
  const fine = Array.from({ length: 361 }, (_, at): Spot => {
    const angle = (at / 360) * Math.PI * 2 - Math.PI / 2;
    return { x: Math.cos(angle) * rx, y: Math.sin(angle) * ry };
  });
  const along = [0];
  for (let at = 1; at < fine.length; at++) {
    const [a, b] = [fine[at - 1], fine[at]];
    along.push((along[at - 1] ?? 0) + (a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0));
  }
  const total = along.at(-1) ?? 1;
  return Array.from({ length: count }, (_, step) => {
    const goal = (step / count) * total;
    const at = along.findIndex((length) => length >= goal);
    return fine[Math.max(0, at)] ?? { x: 0, y: -ry };
  });
}

/** True when two cells are closer than an arrow needs. */
function tight(cells: readonly Cell[]): boolean {
  return cells.some((a, at) =>
    cells.slice(at + 1).some((b) => {
      const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
      const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height);
      return Math.max(dx, dy) < GAP;
    }),
  );
}

/** Rows that turn at their ends like a path, so that every arrow leads to a neighbour. */
export function rowsOf({ width, height }: Frame, top: number, count: number): Grid {
  const room = { width: width - MARGIN * 2, height: height - top - MARGIN };
  const columns = bestColumns(count, room);
  const rows = Math.ceil(count / columns);
  const w = (room.width - GAP * (columns - 1)) / columns;
  const h = Math.min((room.height - GAP * (rows - 1)) / rows, w * 1.25);
  const block = h * rows + GAP * (rows - 1);
  const y0 = top + (room.height - block) / 2;
  const cells = Array.from({ length: count }, (_, at): Cell => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    const along = row % 2 === 0 ? at % columns : columns - 1 - (at % columns);
    const centre = rows === 1 ? ((columns - inRow) * (w + GAP)) / 2 : 0;
    return { x: MARGIN + centre + along * (w + GAP), y: y0 + row * (h + GAP), width: w, height: h };
  });
  return { cells, links: chain(count), bend: 0, numbered: true, marks: [] };
}

/** The number of columns that gives the largest cells. */
function bestColumns(count: number, room: { readonly width: number; readonly height: number }): number {
  const sizeAt = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const w = (room.width - GAP * (columns - 1)) / columns;
    return Math.min(w, ((room.height - GAP * (rows - 1)) / rows) * 0.95);
  };
  const options = Array.from({ length: count }, (_, at) => at + 1);
  return options.reduce((best, columns) => (sizeAt(columns) > sizeAt(best) * 1.02 ? columns : best), 1);
}

/** Cells above and below a line in turn (beside it on a tall canvas), each tied to its dot. */
export function lineOf(frame: Frame, top: number, count: number): Grid {
  const tall = frame.height > frame.width * 1.15;
  const along = tall ? frame.height - top - MARGIN : frame.width - MARGIN * 2;
  const across = tall ? frame.width - MARGIN * 2 : frame.height - top - MARGIN;
  const slot = along / (count + 1);
  const deep = Math.min(across / 2 - 44, slot * 2 - 24, 420);
  const wide = Math.min(slot * 2 - 24, deep * 1.15, 420);
  const middle = tall ? frame.width / 2 : top + across / 2;
  const start = tall ? top : MARGIN;
  const at = Array.from({ length: count }, (_, index) => start + slot * (index + 1));
  const cells = at.map((centre, index): Cell => {
    const edge = index % 2 === 0 ? middle - 44 - deep : middle + 44;
    return tall
      ? { x: edge, y: centre - wide / 2, width: deep, height: wide }
      : { x: centre - wide / 2, y: edge, width: wide, height: deep };
  });
  return { cells, links: [], bend: 0, numbered: false, marks: [lineMark(at, middle, start, along, tall)] };
}

function lineMark(at: readonly number[], middle: number, start: number, along: number, tall: boolean): Mark {
  const point = (a: number, b: number) =>
    tall ? `${b.toFixed(1)} ${a.toFixed(1)}` : `${a.toFixed(1)} ${b.toFixed(1)}`;
  const stems = at.map((a, index) => `M${point(a, middle)}L${point(a, index % 2 === 0 ? middle - 46 : middle + 46)}`);
  const dots = at.map((a) => {
    const [x, y] = tall ? [middle, a] : [a, middle];
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="17" fill="#2f4a7a"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8" fill="#ffffff"/>`;
  });
  const end = start + along;
  const head = tall
    ? `M${middle - 22} ${end - 16}L${middle} ${end + 16}L${middle + 22} ${end - 16}Z`
    : `M${end - 16} ${middle - 22}L${end + 16} ${middle}L${end - 16} ${middle + 22}Z`;
  return {
    over: false,
    svg: `<path fill="none" stroke="#2f4a7a" stroke-width="9" stroke-linecap="round" d="M${point(start, middle)}L${point(end - 12, middle)}"/><path fill="none" stroke="#2f4a7a" stroke-width="5" d="${stems.join("")}"/><path fill="#2f4a7a" d="${head}"/>${dots.join("")}`,
  };
}

const ROW_MAX = 4;

/** Equal columns side by side; more than four in two rows, each row in the middle. */
export function columnsOf({ width, height }: Frame, top: number, count: number): Grid {
  const gap = 40;
  const rows = count > ROW_MAX ? 2 : 1;
  const columns = Math.ceil(count / rows);
  const room = height - top - MARGIN - gap * (rows - 1);
  const w = (width - MARGIN * 2 - gap * (columns - 1)) / columns;
  const h = Math.min(room / rows, w * 1.5);
  const first = top + (room + gap * (rows - 1) - (h * rows + gap * (rows - 1))) / 2;
  const cells = Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    const left = (width - inRow * w - (inRow - 1) * gap) / 2;
    return { x: left + (at % columns) * (w + gap), y: first + row * (h + gap), width: w, height: h };
  });
  return { cells, links: [], bend: 0, numbered: false, marks: [] };
}

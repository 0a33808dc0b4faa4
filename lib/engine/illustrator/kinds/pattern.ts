// A repeating pattern: big and small motifs that leave one edge and come in at the other.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Box, Layout, Mark } from "#lib/engine/illustrator/compose/layout.ts";
import { boxIn, TINTS } from "./cells.ts";
import type { Kind } from "./kind.ts";

const ROWS = 4;
// Turns and sizes in a fixed order that is not a row's length, so that neighbours differ.
const TILTS = [-14, 9, -4, 16, -9, 5, 12];
const SIZES = [0.8, 0.68, 0.86, 0.72, 0.78];

export const pattern: Kind = {
  fits: ({ purpose }) => purpose === "pattern",
  lay: ({ scene, cast, frame }): Layout => ({
    width: frame.width,
    height: frame.height,
    horizon: frame.height,
    type: null,
    scene,
    arrows: [],
    backdrop: "sheet",
    ...motifs(frame, cast),
  }),
};

const columnsOf = ({ width, height }: Pick<Frame, "width" | "height">): number =>
  Math.max(2, Math.round(((width / height) * ROWS) / 2) * 2);

/** Which thing every spot shows, column by column: as a change settled it, or each in turn. */
export function motifOf({ width, height, scene }: Pick<Layout, "width" | "height" | "scene">): readonly number[] {
  const count = columnsOf({ width, height }) * ROWS;
  if (scene.motif?.length === count) return scene.motif;
  const shown = scene.things.flatMap(({ drawing }, at) => (drawing === "label" ? [] : [at]));
  return Array.from(
    { length: count },
    (_, at) => shown[(Math.floor(at / ROWS) + (at % ROWS) * 2) % shown.length] ?? -1,
  );
}

type Motifs = { readonly boxes: readonly Box[]; readonly marks: readonly Mark[] };

/** Columns are dropped by half in turn; their number is even, so the drop fits at the edges too. */
function motifs(frame: Frame, roles: readonly Role[]): Motifs {
  const columns = columnsOf(frame);
  const motif = motifOf(frame);
  const cell = { width: frame.width / columns, height: frame.height / ROWS };
  const spots = Array.from({ length: columns * ROWS }, (_, at) => {
    const column = Math.floor(at / ROWS);
    const row = at % ROWS;
    return {
      at,
      column,
      row,
      x: (column + 0.5) * cell.width,
      y: (row + (column % 2 === 0 ? 0.25 : 0.75)) * cell.height,
    };
  });
  const boxes = spots.flatMap(({ at, x, y }) => {
    const role = roles.find(({ index, figure }) => index === motif[at] && figure !== null);
    if (!role) return [];
    const asked = Math.min(1.25, Math.max(0.5, role.thing.size));
    const side = Math.min(cell.width, cell.height) * (SIZES[at % SIZES.length] ?? 0.7) * asked;
    const box = boxIn(role, { x: x - side / 2, y: y - side / 2, width: side, height: side });
    return repeats({ ...box, tilt: TILTS[at % TILTS.length] ?? 0, flip: at % 3 === 1 }, frame);
  });
  const between = spots.map(({ at, x, y }) => ({ at, x, y: y + cell.height / 2 }));
  return {
    boxes,
    marks: [{ over: false, svg: between.map(({ at, x, y }) => filler(at, x, y, cell.height * 0.045, frame)).join("") }],
  };
}

/** A box, and again wherever it would come in from the other side. Only the first counts as the thing. */
function repeats(box: Box, { width, height }: Frame): readonly Box[] {
  const reach = Math.hypot(box.width, box.height) * 0.1;
  const across = shifts(box.x - reach, box.x + box.width + reach, width);
  const down = shifts(box.y - reach, box.y + box.height + reach, height);
  return across.flatMap((dx) =>
    down.map((dy) => ({ ...box, x: box.x + dx, y: box.y + dy, ...(dx || dy ? { thing: -1 } : {}) })),
  );
}

function shifts(from: number, to: number, length: number): readonly number[] {
  return [0, ...(from < 0 ? [length] : []), ...(to > length ? [-length] : [])];
}

/** Three dots between the motifs. */
function filler(at: number, x: number, y: number, r: number, { width, height }: Frame): string {
  const fill = TINTS[at % TINTS.length]?.[1] ?? "#d9822b";
  const dots = [
    [0, -r * 1.5],
    [r * 1.4, r],
    [-r * 1.4, r],
  ].flatMap(([dx = 0, dy = 0]) =>
    shifts(x + dx - r, x + dx + r, width).flatMap((sx) =>
      shifts(y + dy - r, y + dy + r, height).map(
        (sy) =>
          `<circle cx="${(x + dx + sx).toFixed(1)}" cy="${(y + dy + sy).toFixed(1)}" r="${(r * 0.62).toFixed(1)}" fill="${fill}" opacity=".55"/>`,
      ),
    ),
  );
  return dots.join("");
}

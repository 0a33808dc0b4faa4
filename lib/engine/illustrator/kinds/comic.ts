// A comic or storyboard: a page of panels, each a scene of its own with the same cast.
import type { Box, Layout, Panel } from "#lib/engine/illustrator/compose/layout.ts";
import type { Cell } from "./cells.ts";
import type { Commission, Kind } from "./kind.ts";
import { sheetTitle } from "./titles.ts";

const MARGIN = 34;
const GUTTER = 22;

export const comic: Kind = {
  fits: ({ plan }) => plan?.kind === "panels",
  lay: (commission): Layout => {
    const { scene, frame, panels } = commission;
    const { words, top } =
      scene.texts.length > 0 ? sheetTitle(scene.texts.slice(0, 1), null, frame) : { words: [], top: MARGIN };
    const cells = cellsOf(panels.length, {
      x: MARGIN,
      y: top,
      width: frame.width - MARGIN * 2,
      height: frame.height - top - MARGIN,
    });
    const laid = panels.map((_, at) => layPanel(commission, at, cells[at]));
    return {
      width: frame.width,
      height: frame.height,
      horizon: frame.height,
      type: null,
      scene,
      arrows: [],
      backdrop: "sheet",
      panels: laid.map(({ panel }) => panel),
      boxes: laid.flatMap(({ boxes }) => boxes),
      words: [...words, ...laid.flatMap((_, at) => speech(scene.texts[at + 1], cells[at]))],
    };
  },
};

/** Rows of panels as even as the count allows; a short last row gets wider panels. */
function cellsOf(count: number, { x, y, width, height }: Cell): readonly Cell[] {
  const columns = bestColumns(count, width / height);
  const rows = Math.ceil(count / columns);
  const h = (height - GUTTER * (rows - 1)) / rows;
  return Array.from({ length: rows }, (_, row) => {
    const inRow = Math.floor(count / rows) + (row < count % rows ? 1 : 0);
    const w = (width - GUTTER * (inRow - 1)) / inRow;
    return Array.from({ length: inRow }, (__, at) => ({
      x: x + at * (w + GUTTER),
      y: y + row * (h + GUTTER),
      width: w,
      height: h,
    }));
  }).flat();
}

/** Panels near four to three, whatever the page. */
function bestColumns(count: number, ratio: number): number {
  const away = (columns: number) => Math.abs(Math.log(((ratio / columns) * Math.ceil(count / columns)) / 1.2));
  return Array.from({ length: count }, (_, at) => at + 1).reduce(
    (best, columns) => (away(columns) < away(best) ? columns : best),
    1,
  );
}

type Laid = { readonly panel: Panel; readonly boxes: readonly Box[] };

function layPanel({ panels, index, ordinary }: Commission, at: number, cell: Cell | undefined): Laid {
  const staged = panels[at];
  const { x, y, width, height } = cell ?? { x: 0, y: 0, width: 100, height: 100 };
  if (!staged) throw new RangeError(`panel ${at} of ${panels.length}`);
  const unit = Math.min(width, height) / 1000;
  const inner = ordinary(staged, { width: width / unit, height: height / unit }, index * 13 + at, {
    floor: 0.9,
    top: 0.1,
  });
  const first = panels.slice(0, at).reduce((sum, panel) => sum + panel.scene.things.length, 0);
  return {
    panel: { x, y, width, height, horizon: y + inner.horizon * unit, scene: staged.scene },
    boxes: inner.boxes.map((box) => ({
      ...box,
      thing: box.thing < 0 ? box.thing : box.thing + first,
      panel: at,
      x: x + box.x * unit,
      y: y + box.y * unit,
      width: box.width * unit,
      height: box.height * unit,
      ...(box.cord ? { cord: { x: x + box.cord.x * unit, y: y + box.cord.y * unit } } : {}),
    })),
  };
}

/** What is said in a panel, in a plate at its top. */
function speech(text: string | undefined, cell: Cell | undefined): NonNullable<Layout["words"]> {
  if (text === undefined || !cell) return [];
  const { x, y, width, height } = cell;
  return [
    {
      text,
      role: "label",
      left: x + width * 0.08,
      top: y + height * 0.05,
      width: width * 0.84,
      height: height * 0.2,
      hang: "top",
      sizeMax: 44,
      plate: "always",
    },
  ];
}

// A diagram of steps: a ring for a cycle, rows that turn for a flow, a line for a timeline, columns for a comparison.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Arrow, Box, Layout, Mark, Words } from "#lib/engine/illustrator/compose/layout.ts";
import { arrowBetween, badge, boxIn, type Cell, cardMark, TINTS } from "./cells.ts";
import type { Kind } from "./kind.ts";
import { columnsOf, type Grid, lineOf, ringOf, rowsOf } from "./step-grids.ts";
import { sheetTitle } from "./titles.ts";

export const steps: Kind = {
  fits: ({ plan }) => plan?.kind === "steps",
  lay: ({ scene, cast, frame }) => {
    const plan = scene.plan?.kind === "steps" ? scene.plan : null;
    const { words, top } = sheetTitle(scene.texts, plan?.title ?? null, frame);
    const roles = cast.filter((role) => role.thing.step !== null);
    const grid = gridOf(plan?.shape ?? "flow", frame, top, roles.length);
    const made = roles.map((role, at) => stepIn(role, at, grid));
    return {
      ...sheetOf(frame),
      marks: [...grid.marks, ...made.flatMap(({ marks }) => marks)],
      boxes: made.map(({ box }) => box),
      arrows: arrowsOf(grid),
      words: [...words, ...made.flatMap((step) => step.words)],
    };
  },
};

const sheetOf = ({ width, height, scene }: Frame): Omit<Layout, "boxes" | "arrows"> => ({
  width,
  height,
  horizon: height,
  type: null,
  scene,
  backdrop: "sheet",
});

function gridOf(shape: "cycle" | "flow" | "timeline" | "comparison", frame: Frame, top: number, count: number): Grid {
  switch (shape) {
    case "cycle":
      return count > 2 ? ringOf(frame, top, count) : rowsOf(frame, top, count);
    case "flow":
      return rowsOf(frame, top, count);
    case "timeline":
      return lineOf(frame, top, count);
    case "comparison":
      return columnsOf(frame, top, count);
  }
}

function arrowsOf({ cells, links, bend }: Grid): readonly Arrow[] {
  return links.flatMap(([from, to]) => {
    const [a, b] = [cells[from], cells[to]];
    const arrow = a && b ? arrowBetween(a, b, bend) : null;
    return arrow ? [arrow] : [];
  });
}

type Step = { readonly box: Box; readonly marks: readonly Mark[]; readonly words: readonly Words[] };

function stepIn(role: Role, at: number, { cells, numbered }: Grid): Step {
  const cell: Cell = cells[at] ?? { x: 0, y: 0, width: 100, height: 100 };
  const [pale, strong] = TINTS[at % TINTS.length] ?? ["#ffffff", "#333333"];
  const pad = Math.min(cell.width, cell.height) * 0.09;
  const captionHeight = cell.height * 0.27;
  const art = {
    x: cell.x + pad * 1.6,
    y: cell.y + pad * 1.5,
    width: cell.width - pad * 3.2,
    height: cell.height - captionHeight - pad * 2.4,
  };
  const caption: Words = {
    text: role.thing.step ?? role.thing.name,
    role: "caption",
    left: cell.x + pad * 0.7,
    top: cell.y + cell.height - captionHeight - pad * 0.4,
    width: cell.width - pad * 1.4,
    height: captionHeight,
    sizeMax: Math.min(66, captionHeight * 0.62),
  };
  const radius = Math.min(34, Math.max(20, cell.height * 0.095));
  const number = badge(at + 1, { x: cell.x + radius * 0.7, y: cell.y + radius * 0.7 }, radius, strong);
  // A step nobody can draw shows its number, large.
  const bare = role.figure === null && role.thing.drawing !== "label";
  const large = badge(
    at + 1,
    { x: art.x + art.width / 2, y: art.y + art.height / 2 },
    Math.min(art.width, art.height) * 0.36,
    strong,
  );
  const shown = bare ? [large] : numbered ? [number] : [];
  return {
    box: boxIn(role, art),
    marks: [cardMark(cell, pale, strong), ...shown.map(({ mark }) => mark)],
    words: [caption, ...shown.map(({ words }) => words)],
  };
}

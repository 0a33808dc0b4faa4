// A repeating pattern: the cast in offset rows, so that opposite edges meet.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import { aspectOf, type Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Box } from "#lib/engine/illustrator/compose/layout.ts";
import type { Kind } from "./kind.ts";

const ROWS = 5;

export const pattern: Kind = {
  fits: ({ purpose }) => purpose === "pattern",
  lay: ({ scene, cast, frame }) => ({
    width: frame.width,
    height: frame.height,
    horizon: frame.height,
    type: null,
    scene,
    arrows: [],
    boxes: placePattern(frame, cast),
    backdrop: "sheet",
  }),
};

/** Boxes on a half-drop grid; what leaves one edge comes in at the other. */
function placePattern(frame: Frame, cast: readonly Role[]): readonly Box[] {
  const roles = cast.filter((role) => role.figure !== null);
  if (roles.length === 0) return [];
  const columns = Math.max(2, Math.round((frame.width / frame.height) * ROWS));
  const cell = { width: frame.width / columns, height: frame.height / ROWS };
  return Array.from({ length: (columns + 1) * ROWS }, (_, at) => {
    const column = at % (columns + 1);
    const row = Math.floor(at / (columns + 1));
    const drop = row % 2 === 0 ? 0 : 0.5;
    const role = roles[(column + row * 2) % roles.length] ?? roles[0];
    return role ? [cellBox(role, (column + drop) * cell.width, (row + 0.5) * cell.height, cell)] : [];
  }).flat();
}

function cellBox(role: Role, x: number, y: number, cell: { readonly width: number; readonly height: number }): Box {
  const aspect = aspectOf(role);
  const height = Math.min(cell.height * 0.66, (cell.width * 0.66) / aspect);
  const width = height * aspect;
  return {
    thing: role.index,
    drawing: role.thing.drawing,
    name: role.thing.name,
    figure: role.figure,
    colour: role.thing.colour,
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    depth: 0,
    flip: false,
    tilt: 0,
    stands: "air",
  };
}

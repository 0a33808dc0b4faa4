// Everything on a grid of equal cells, as for icons laid out or houses drawn isometrically.
import type { Role } from "./cast.ts";
import { aspectOf, type Frame } from "./frame.ts";
import type { Box } from "./layout.ts";
import { makeBox } from "./make-box.ts";

const FILLED = 0.78;

/** One cell for each copy of each role, row by row. */
export function placeGrid(frame: Frame, cast: readonly Role[]): readonly Box[] {
  const items = cast.flatMap((role) => Array.from({ length: role.thing.count }, (_, copy) => ({ role, copy })));
  const width = frame.right - frame.left;
  const height = frame.height * 0.95 - frame.top;
  const columns = Math.max(1, Math.min(items.length, Math.round(Math.sqrt((items.length * width) / height))));
  const rows = Math.ceil(items.length / columns);
  const cell = { width: width / columns, height: height / rows };
  return items.map(({ role, copy }, at) => {
    const aspect = aspectOf(role);
    const high = Math.min(cell.height * FILLED, (cell.width * FILLED) / aspect);
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, items.length - row * columns);
    const x = frame.left + width / 2 + ((at % columns) - (inRow - 1) / 2) * cell.width;
    const base = frame.top + (row + 0.5) * cell.height + high / 2;
    return makeBox(
      role,
      { x: x - (high * aspect) / 2, y: base - high, width: high * aspect, height: high, depth: base, stands: "ground" },
      copy,
    );
  });
}

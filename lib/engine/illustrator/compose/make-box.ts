// One drawing on the canvas, with what its role says of it.
import type { Role } from "./cast.ts";
import type { Box } from "./layout.ts";

type Placing = Pick<Box, "x" | "y" | "width" | "height" | "depth" | "stands"> & { readonly tilt?: number };

/** The box of one copy of a role; several colours take turns among the copies. */
export function makeBox(role: Role, placing: Placing, copy = 0): Box {
  const { thing, figure, index, also, pattern } = role;
  const colours = thing.count > 1 && !pattern ? (thing.colours ?? []) : [];
  return {
    thing: index,
    ...(also.length > 0 ? { also } : {}),
    drawing: thing.drawing,
    name: thing.name,
    figure,
    colour: pattern?.base ?? colours[copy % Math.max(1, colours.length)] ?? thing.colour,
    ...(pattern ? { pattern } : {}),
    flip: false,
    tilt: 0,
    ...placing,
  };
}

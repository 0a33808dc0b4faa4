// All hand-made drawings by name.
import { BUILDINGS } from "./buildings.ts";
import { clockDrawing } from "./clocks.ts";
import { CREATURES } from "./creatures.ts";
import { DEVICES } from "./devices.ts";
import type { OwnDrawing } from "./drawing.ts";
import { FESTIVE, FESTIVE_REDRAWN } from "./festive.ts";
import { FLAGS } from "./flags.ts";
import { FURNITURE } from "./furniture.ts";
import { HOMELY } from "./homely.ts";
import { KITCHEN } from "./kitchen.ts";
import { LAB } from "./lab.ts";
import { LANDFORMS } from "./landforms.ts";
import { LANDMARKS } from "./landmarks.ts";
import { LESSONS } from "./lessons.ts";
import { MACHINES } from "./machines.ts";
import { OUTDOORS } from "./outdoors.ts";
import { PLANTS } from "./plants.ts";
import { PROPS } from "./props.ts";
import { ROOMS } from "./rooms.ts";
import { ROYALS } from "./royals.ts";
import { SHAPES } from "./shapes.ts";
import { REDRAWN, SHIPS } from "./ships.ts";
import { SPORTS } from "./sports.ts";
import { STREET } from "./street.ts";
import { TABLEWARE } from "./tableware.ts";
import { TOOLS } from "./tools.ts";

const all: ReadonlyMap<string, OwnDrawing> = new Map(
  Object.entries({
    ...BUILDINGS,
    ...CREATURES,
    ...DEVICES,
    ...FESTIVE,
    ...FLAGS,
    ...FURNITURE,
    ...HOMELY,
    ...KITCHEN,
    ...LAB,
    ...LANDFORMS,
    ...LANDMARKS,
    ...LESSONS,
    ...MACHINES,
    ...OUTDOORS,
    ...PLANTS,
    ...PROPS,
    ...ROOMS,
    ...ROYALS,
    ...SHAPES,
    ...SHIPS,
    ...SPORTS,
    ...STREET,
    ...TABLEWARE,
    ...TOOLS,
  }),
);

/** The hand-made drawing a vocabulary id such as "own:table" names, or null. */
export function ownDrawing(id: string): OwnDrawing | null {
  if (!id.startsWith("own:")) return null;
  const name = id.slice(4);
  return all.get(name) ?? clockDrawing(name);
}

/** What stands in for one of the set's drawings, or null. */
export function redrawn(icon: string): OwnDrawing | null {
  return REDRAWN[icon] ?? FESTIVE_REDRAWN[icon] ?? null;
}

/** Vocabulary ids of all hand-made drawings. */
export function ownDrawingIds(): readonly string[] {
  return [...all.keys()].map((name) => `own:${name}`);
}

// All hand-made drawings by name.
import { BUILDINGS } from "./buildings.ts";
import type { OwnDrawing } from "./drawing.ts";
import { FURNITURE } from "./furniture.ts";
import { OUTDOORS } from "./outdoors.ts";
import { TABLEWARE } from "./tableware.ts";

const all: ReadonlyMap<string, OwnDrawing> = new Map(
  Object.entries({ ...BUILDINGS, ...FURNITURE, ...OUTDOORS, ...TABLEWARE }),
);

/** The hand-made drawing a vocabulary id such as "own:table" names, or null. */
export function ownDrawing(id: string): OwnDrawing | null {
  return id.startsWith("own:") ? (all.get(id.slice(4)) ?? null) : null;
}

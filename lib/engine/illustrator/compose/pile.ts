// How high a thing is with what stands on it.
import type { Role } from "./cast.ts";
import { aspectOf } from "./frame.ts";

const DEPTH_MAX = 4;
const SURFACE = 0.08;

/** Height of what stands on a thing, for one unit of the thing's height: true to nature, but no wider than there is room. */
function loadOn(role: Role, carrier: Role, total: number): number {
  const natural = Math.min(1.25, Math.max(0.34, (role.size / carrier.size) ** 0.7));
  return Math.min(natural, (aspectOf(carrier) * 0.85) / Math.max(1, total) / aspectOf(role));
}

/** Height of a thing and its load together, for one unit of its own height; 1 for a thing that carries nothing. */
export function pileOf(role: Role, cast: readonly Role[], depth = 0): number {
  const loads = cast.filter(({ carrier }) => carrier?.index === role.index && carrier.kind === "on");
  if (loads.length === 0 || depth >= DEPTH_MAX) return 1;
  const total = loads.reduce((sum, { thing }) => sum + thing.count, 0);
  const highest = Math.max(...loads.map((load) => loadOn(load, role, total) * pileOf(load, cast, depth + 1)));
  return Math.max(1, 1 - (role.figure?.surface ?? SURFACE) + highest);
}

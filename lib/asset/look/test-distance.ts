import { numbersOf } from "./layout/rules.ts";
import type { Look } from "./schema.ts";

// As the database measures (`look_distance`, `look_group`), for many pictures without one. A service test compares them.

/** How many bits differ. */
export function hashDistance(a: string, b: string): number {
  let differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; differing > 0n; differing &= differing - 1n) count++;
  return count;
}

/** The square of the distance; below 100 nobody sees a difference. */
export function layoutDistance(a: string, b: string): number {
  const other = numbersOf(b);
  return numbersOf(a).reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0);
}

const bitsMax = 8;
const distanceMax = 1_100;

/** Nearly the same: pictures of one group. */
export function isNear(a: Pick<Look, "hash" | "layout">, b: Pick<Look, "hash" | "layout">): boolean {
  return hashDistance(a.hash, b.hash) <= bitsMax && layoutDistance(a.layout, b.layout) <= distanceMax;
}

// Blocks on the canvas: where each stands, how far back, how large, and what that makes of its extents.
import type { Block, Extent } from "./block.ts";
import type { Frame } from "./frame.ts";

/** x of the middle, y of the base line, scale of the whole block. */
export type Pose = { readonly x: number; readonly y: number; readonly scale: number };

export type Posed = { readonly block: Block; readonly pose: Pose; readonly start: Pose };

export function extentAt({ left, right, top, bottom }: Extent, { x, y, scale }: Pose): Extent {
  return { left: x + left * scale, right: x + right * scale, top: y + top * scale, bottom: y + bottom * scale };
}

/** Highest base line of the ground, some way below the horizon. */
export const farLine = ({ horizon, floor }: Frame): number => horizon + (floor - horizon) * 0.12;

/** Where a base line at a depth lies: 0 in front, 1 at the back of the ground. */
export const lineAt = (frame: Frame, depth: number): number => frame.floor - (frame.floor - farLine(frame)) * depth;

/** What stands further back is drawn smaller. */
export const shrinkAt = (depth: number): number => 1 - 0.32 * depth;

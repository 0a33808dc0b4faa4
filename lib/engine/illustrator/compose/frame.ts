// The canvas that all placing shares.
import type { Random } from "#lib/engine/illustrator/paint/random.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Role } from "./cast.ts";

export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  /** Lowest baseline things stand on. */
  readonly floor: number;
  /** Top of the area things may use. */
  readonly top: number;
  /** Sides of the area things may use. */
  readonly left: number;
  readonly right: number;
  readonly random: Random;
  /** Which arrangement of several; 0 is the plainest. */
  readonly way: number;
  readonly scene: Scene;
};

/** Width of a role's figure for one unit of height. */
export function aspectOf(role: Role): number {
  return role.figure ? role.figure.box.width / role.figure.box.height : 1.5;
}

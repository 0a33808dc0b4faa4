// All kinds of pictures that lay themselves out; the first that fits a scene takes it.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Kind } from "./kind.ts";
import { pattern } from "./pattern.ts";
import { poster } from "./poster.ts";
import { steps } from "./steps.ts";

const KINDS: readonly Kind[] = [pattern, steps, poster];

/** The kind of a scene, or null for an ordinary one. */
export function kindOf(scene: Scene): Kind | null {
  return KINDS.find((kind) => kind.fits(scene)) ?? null;
}

// All kinds of pictures that lay themselves out; the first that fits a scene takes it.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { character } from "./character.ts";
import { comic } from "./comic.ts";
import { icon } from "./icon.ts";
import type { Kind } from "./kind.ts";
import { map } from "./map.ts";
import { parts } from "./parts.ts";
import { pattern } from "./pattern.ts";
import { poster } from "./poster.ts";
import { product } from "./product.ts";
import { steps } from "./steps.ts";
import { worksheet } from "./worksheet.ts";

const KINDS: readonly Kind[] = [pattern, comic, parts, steps, map, character, worksheet, product, icon, poster];

/** The kind of a scene, or null for an ordinary one. */
export function kindOf(scene: Scene): Kind | null {
  return KINDS.find((kind) => kind.fits(scene)) ?? null;
}

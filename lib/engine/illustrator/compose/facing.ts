// Which way placed drawings look.
import { facing } from "#lib/engine/illustrator/vocabulary/facing.ts";
import type { Box } from "./layout.ts";

/** Where a placed drawing looks. */
export function facingOf({ drawing, flip }: Pick<Box, "drawing" | "flip">): "left" | "right" | null {
  const native = facing(drawing);
  if (native === "front") return null;
  return (native === "left") === flip ? "right" : "left";
}

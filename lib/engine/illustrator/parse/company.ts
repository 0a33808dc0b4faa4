// What "with" means between two drawings: worn, held, on top, inside or just near.
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";

const WORN = /hat$|cap$|^crown$|helmet|glasses|goggles|^scarf$|headphone|ribbon|necktie|mask$|^backpack$|^gloves$|wig$/;
const HELD =
  /^(own:sword|own:shield|own:spear|balloon|umbrella|kite|open-book|guitar|violin|trumpet|dagger|magic-wand|bouquet|camera|wrapped-gift|microphone|broom|fishing-pole|lollipop|soft-ice-cream|own:mug|laptop|mobile-phone|paintbrush|carrot|banana|triangular-flag|basket|magnifying-glass-tilted-left|torch|flashlight)$/;
const SURFACE = /^own:(table|shelf|plate|carpet|bench|sofa)|^bed$|cake$|^own:desk|tray|^desk/;
const CONTAINER = /basket|^own:(bowl|vase|boat|mug)|jar$|bucket|^package$|^shopping-cart$|^sailboat$|^canoe$|^bowl/;
const FIXED =
  /house|tree|car$|automobile|building|mountain|castle|school|^bus$|^train$|hut|tower|tent|^own:(table|shelf|bench|sofa|street|bridge)|bed$/;

/** The relation behind "A with B"; reversed when B is the one that is placed by A. */
export function withRelation(
  drawing: string,
  other: string,
): { readonly kind: RelationKind; readonly reversed: boolean } {
  const living = !FIXED.test(drawing) && !SURFACE.test(drawing) && !CONTAINER.test(drawing);
  if (living && WORN.test(other)) return { kind: "wearing", reversed: false };
  if (living && HELD.test(other)) return { kind: "holding", reversed: false };
  if (SURFACE.test(drawing)) return { kind: "on", reversed: true };
  return CONTAINER.test(drawing) ? { kind: "in", reversed: true } : { kind: "beside", reversed: true };
}

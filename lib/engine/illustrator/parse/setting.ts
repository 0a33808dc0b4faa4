// Where, when and for what a picture is: what the words say, else what the things suggest.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { domainOf, familiarPlace } from "#lib/engine/illustrator/vocabulary/traits.ts";
import type { Place, Time } from "#lib/engine/lexicon/settings.ts";
import { PURPOSES, type Purpose } from "#lib/engine/lexicon/styles.ts";
import type { Reading } from "./reading.ts";
import type { Thing } from "./scene.ts";

export function purposeOf(label: string, subject: Reading): Purpose {
  const wanted = label.trim().toLowerCase().replaceAll(" ", "_");
  const named = PURPOSES.find((purpose) => purpose === wanted);
  return named ?? subject.purposes[0] ?? "free";
}

const PLAIN_PURPOSES: ReadonlySet<Purpose> = new Set<Purpose>(["diagram", "pattern", "logo", "icon"]);

export function placeOf(
  things: readonly Thing[],
  purpose: Purpose,
  readings: readonly Reading[],
  vocabulary: Vocabulary,
): Place {
  if (PLAIN_PURPOSES.has(purpose)) return "plain";
  for (const reading of readings) {
    const place = sharpest(reading.places);
    if (place) return place;
  }
  if (readings.some(({ backdrop }) => backdrop !== null)) return "plain";
  if (["worksheet", "product_shot", "character"].includes(purpose)) return "plain";
  if (things.some((thing) => thing.spot === "wall")) return "room";
  if (things.some((thing) => thing.action === "swimming" && domainOf(thing.drawing) !== "water")) return "lake";
  return suggestedPlace(things, vocabulary);
}

function suggestedPlace(things: readonly Thing[], vocabulary: Vocabulary): Place {
  const space = things.some((thing) => /rocket|astronaut|flying-saucer/.test(thing.drawing));
  if (space) return "space";
  const suggested = things.map((thing) => familiarPlace(thing.drawing, vocabulary.groups.get(thing.drawing) ?? -1));
  const grounded = things.some((thing) => domainOf(thing.drawing) === "ground");
  const telling = suggested.find((place) => place !== null && place !== "plain" && !(place === "sky" && grounded));
  if (telling) return telling;
  if (suggested.length > 0 && suggested.every((place) => place === "plain")) return "plain";
  return things.length === 1 && things[0]?.drawing === "label" ? "plain" : "meadow";
}

/** "a bamboo forest at the foot of mountains": the more special word wins over meadow, mountain and sky. */
function sharpest(places: readonly Place[]): Place | undefined {
  return places.find((place) => place !== "meadow" && place !== "sky" && place !== "mountain") ?? places[0];
}

/** Nothing says when it is, and no sun or moon shows it. */
export function isTimeOpen(things: readonly Thing[], readings: readonly Reading[]): boolean {
  const shown = things.some(({ drawing }) => /sun|moon|star|rainbow|lantern|fireworks/.test(drawing));
  return !shown && readings.every(({ times }) => times.length === 0) && timeOf(things, []) === "day";
}

export function timeOf(things: readonly Thing[], readings: readonly Reading[]): Time {
  for (const reading of readings) if (reading.times[0]) return reading.times[0];
  const has = (drawing: RegExp) => things.some((thing) => drawing.test(thing.drawing));
  if (has(/^(full-moon|crescent-moon|star|shooting-star|fireworks|bat|jack-o-lantern|ghost)$/) && !has(/^sun$/))
    return "night";
  return "day";
}

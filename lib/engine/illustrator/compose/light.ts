// The light of further pictures of one prompt: where nobody said when it is, the day has other hours too.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Time } from "#lib/engine/lexicon/settings.ts";

const OUTDOORS: ReadonlySet<Scene["place"]> = new Set<Scene["place"]>([
  "meadow",
  "forest",
  "bamboo",
  "sea",
  "beach",
  "lake",
  "mountain",
  "desert",
  "snow",
  "city",
  "street",
  "rooftop",
  "farm",
  "village",
  "garden",
  "sky",
]);
const HOURS: readonly Time[] = ["day", "day", "sunset", "dawn"];

/** The scene at the hour of its nth picture. */
export function inLightOf(scene: Scene, index: number): Scene {
  const isOpen =
    scene.timeOpen === true && scene.weather === "clear" && OUTDOORS.has(scene.place) && !scene.transparent;
  return isOpen ? { ...scene, time: HOURS[index % HOURS.length] ?? scene.time } : scene;
}

// The colour of a shape in its scene: palette first, then the light of the hour.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { mix } from "./colour.ts";
import { type Depth, gradeColour, leanTo } from "./grade.ts";

const INDOORS = new Set(["room", "kitchen", "classroom", "table", "plain", "stage"]);

/** A colour of the scene in its palette and light; indoors, lamps keep half of the night out. */
export function toneIn(scene: Scene): (hex: string, depth: Depth) => string {
  return (hex, depth) => {
    const leaning = leanTo(hex, scene.palette, depth);
    if (depth === "light" || depth === "sky") return leaning;
    const graded = gradeColour(leaning, scene.time, depth === "asked" ? "thing" : depth);
    return INDOORS.has(scene.place) ? mix(leaning, graded, 0.5) : graded;
  };
}

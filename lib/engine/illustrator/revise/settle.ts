// A layout for a changed scene: what stays keeps its boxes, what is missing is placed among them.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { motifOf } from "#lib/engine/illustrator/kinds/pattern.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Region } from "./change.ts";
import { ownerOf } from "./geometry.ts";
import { withMotif } from "./motif.ts";
import { placeMissing } from "./place.ts";
import { isArranged } from "./reframe.ts";

export type Tools = {
  readonly vocabulary: Vocabulary;
  readonly variation: number;
  readonly region: Region | null;
};

/** `from[n]` is the old index of the new scene's thing n, or null for a thing that must be placed. */
export async function settle(
  layout: Layout,
  scene: Scene,
  from: readonly (number | null)[],
  tools: Tools,
): Promise<Layout> {
  if (scene.purpose === "pattern" && layout.scene.purpose === "pattern")
    return layOutScene(withMotif(scene, motifOf(layout), from, layout.scene.things.length), layout, tools.variation);
  const fresh = await layOutScene(scene, layout, tools.variation);
  if (isArranged(layout) || isArranged(fresh)) return fresh;
  return placeMissing({ ...layout, scene, boxes: keptBoxes(layout, scene, from) }, fresh, tools);
}

function keptBoxes(layout: Layout, scene: Scene, from: readonly (number | null)[]): readonly Box[] {
  const now = new Map(from.flatMap((old, at) => (old === null ? [] : [[old, at] as const])));
  const left = new Map(scene.things.map((thing, at) => [at, thing.count]));
  return layout.boxes.flatMap((box) => {
    if (box.thing < 0) {
      const owner = ownerOf(box, layout);
      return owner === null || now.has(owner) ? [box] : [];
    }
    const at = now.get(box.thing);
    const thing = at === undefined ? undefined : scene.things[at];
    const room = at === undefined ? 0 : (left.get(at) ?? 0);
    if (at === undefined || !thing || room <= 0) return [];
    left.set(at, room - 1);
    const changed = layout.scene.things[box.thing]?.colour !== thing.colour;
    const also = box.also?.flatMap((one) => now.get(one) ?? []);
    return [
      { ...box, thing: at, name: thing.name, ...(also ? { also } : {}), ...(changed ? { colour: thing.colour } : {}) },
    ];
  });
}

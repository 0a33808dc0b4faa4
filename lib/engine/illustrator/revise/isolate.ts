// Some copies of a thing as a thing of their own.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { Thing } from "#lib/engine/illustrator/parse/scene.ts";
import type { Target } from "./targets.ts";

/** The layout in which the target's copies are a thing of their own, and that thing's index. */
export function isolate(layout: Layout, { thing, boxes }: Target): readonly [Layout, number] {
  const whole = layout.scene.things[thing];
  const all = layout.boxes.filter((box) => box.thing === thing).length;
  if (!whole || boxes.length === 0 || boxes.length >= all) return [layout, thing];
  const taken = new Set(boxes);
  const rest = { ...whole, count: all - boxes.length };
  const things = [
    ...layout.scene.things.map((one, at) => (at === thing ? rest : one)),
    { ...whole, count: boxes.length },
  ];
  const apart = things.length - 1;
  const split = {
    ...layout,
    scene: { ...layout.scene, things },
    boxes: layout.boxes.map((box) => (taken.has(box) ? { ...box, thing: apart } : box)),
  };
  return [split, apart];
}

/** The layout with one thing of its scene changed; boxes as they are. */
export function patchThing(layout: Layout, at: number, patch: Partial<Thing>): Layout {
  const things = layout.scene.things.map((thing, index) => (index === at ? { ...thing, ...patch } : thing));
  return { ...layout, scene: { ...layout.scene, things } };
}

// The layout of a picture that was changed: its first layout with every change done in turn.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { complete, layOut } from "#lib/engine/illustrator/illustrate.ts";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { applyStep } from "./apply.ts";
import type { Change, Origin } from "./change.ts";
import { readChange } from "./read-change.ts";
import { reframe } from "./reframe.ts";

/** The same origin gives the same layout. */
export async function layOutOrigin({ changes, ...order }: Origin): Promise<Layout> {
  let layout = await layOut(order);
  for (const change of changes) layout = await revise(layout, change);
  return layout;
}

/** One edit done to a layout: everything it does not name keeps its box. */
export async function revise(layout: Layout, change: Change): Promise<Layout> {
  const vocabulary = await loadVocabulary([change.words, ...layout.scene.things.map(({ name }) => name)].join(" "));
  const tools = { vocabulary, variation: change.variation, region: change.region };
  let now = await reframe(layout, change, change.variation);
  for (const step of readChange(change.words, now.scene, vocabulary)) now = await applyStep(now, step, tools);
  return complete(change.transparent ? { ...now, scene: { ...now.scene, transparent: true } } : now);
}

// The layout of a picture that was changed: its first layout with every change done in turn.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { complete, layOut, layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { applyStep } from "./apply.ts";
import type { Change, Origin, Step } from "./change.ts";
import { panelsOf } from "./comic.ts";
import { readChange } from "./read-change.ts";
import { reframe } from "./reframe.ts";
import { reviseComic } from "./revise-comic.ts";
import type { Tools } from "./settle.ts";

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
  for (const step of readChange(change.words, now.scene, vocabulary)) now = await done(now, step, tools);
  const same = layout.seed === undefined ? now : { ...now, seed: layout.seed };
  return complete(change.transparent ? { ...same, scene: { ...same.scene, transparent: true } } : same);
}

async function done(layout: Layout, step: Step, tools: Tools): Promise<Layout> {
  if (panelsOf(layout.scene)) return reviseComic(layout, step, tools);
  const now = await applyStep(layout, step, tools);
  // Copies that come in at the other edge of a pattern change with the first.
  return now.scene.purpose === "pattern" ? layOutScene(now.scene, now, tools.variation) : now;
}

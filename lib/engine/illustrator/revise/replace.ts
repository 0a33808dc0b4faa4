// One thing instead of another, where the other stood.
import { castScene, type Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import type { Thing } from "#lib/engine/illustrator/parse/scene.ts";
import type { Action } from "#lib/engine/lexicon/actions.ts";
import { addThings, readThings } from "./add.ts";
import { pushInside } from "./geometry.ts";
import { isolate, patchThing } from "./isolate.ts";
import { withProps } from "./place.ts";
import { settle, type Tools } from "./settle.ts";
import { type Target, targetsOf } from "./targets.ts";

/** Replaces what `what` names by the first thing of `by`; what is not there is added instead. */
export async function replaceThing(
  layout: Layout,
  { what, by }: { readonly what: string; readonly by: string },
  tools: Tools,
): Promise<Layout> {
  const { things, tokens } = readThings(by, tools);
  const [wanted] = things;
  if (!wanted) return layout;
  const named = targetsOf(what, layout, tools.vocabulary, tools.region);
  const target = named[0] ?? same(layout, wanted);
  if (!target) return addThings(layout, by, tools);
  const [split, at] = isolate(layout, target);
  const old = split.scene.things[at];
  if (!old) return layout;
  const counted = tokens.some(({ kind }) => kind === "count");
  const count = counted ? wanted.count : old.count;
  const next = { ...wanted, count, action: wanted.action ?? old.action, step: old.step === null ? null : wanted.name };
  return swap(
    split,
    at,
    old.drawing === next.drawing ? { ...old, count, colour: next.colour ?? old.colour } : next,
    tools,
  );
}

/** What `what` names does something else now, in the pose for it. */
export async function act(
  layout: Layout,
  { what, action }: { readonly what: string; readonly action: Action },
  tools: Tools,
): Promise<Layout> {
  const [target] = targetsOf(what, layout, tools.vocabulary, tools.region);
  if (!target) return layout;
  const [split, at] = isolate(layout, target);
  const thing = split.scene.things[at];
  if (!thing) return layout;
  const posed = await swap(split, at, { ...thing, action }, tools);
  return withProps(posed, await layOutScene(posed.scene, posed, tools.variation), at);
}

const same = ({ scene, boxes }: Layout, { drawing }: Thing): Target | undefined => {
  const thing = scene.things.findIndex((one) => one.drawing === drawing);
  return thing < 0 ? undefined : { thing, boxes: boxes.filter((box) => box.thing === thing) };
};

async function swap(layout: Layout, at: number, thing: Thing, tools: Tools): Promise<Layout> {
  const patched = patchThing(layout, at, thing);
  const { groups } = tools.vocabulary;
  const [before, after] = await Promise.all([castScene(layout.scene, groups), castScene(patched.scene, groups)]);
  const [old, now] = [before, after].map((cast) => cast.find(({ index }) => index === at));
  const steps = layout.scene.steps.length > 0 ? patched.scene.things.map(({ step, name }) => step ?? name) : [];
  const scene = { ...patched.scene, steps };
  const identity = scene.things.map((_, index) => index);
  // From the ground into the air, or where a rider was merged with what it rides: there the old place means nothing.
  if (!old || !now || old.domain !== now.domain)
    return settle(
      layout,
      { ...scene, relations: scene.relations.filter(({ from }) => from !== at) },
      identity.map((index) => (index === at ? null : index)),
      tools,
    );
  const boxes = layout.boxes.map((box) => (box.thing === at ? redraw(box, old, now, patched) : box));
  return settle({ ...patched, boxes }, scene, identity, tools);
}

/** Another drawing on the same spot, as large beside the old one as nature has it, within reason. */
function redraw(box: Box, old: Role, now: Role, layout: Layout): Box {
  const aspect = now.figure ? now.figure.box.width / now.figure.box.height : 1.5;
  const height = box.height * Math.min(1.6, Math.max(0.55, (now.size / old.size) ** 0.62));
  const foot = box.y + box.height;
  const { drawing, name, colour } = now.thing;
  const place = { x: box.x + box.width / 2 - (height * aspect) / 2, y: foot - height, width: height * aspect, height };
  return pushInside({ ...box, ...place, drawing, name, colour, figure: now.figure, flip: false }, layout);
}

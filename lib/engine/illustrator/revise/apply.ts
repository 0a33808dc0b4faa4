// One step of a change, done to a layout.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { addThings, giveThing } from "./add.ts";
import { become } from "./become.ts";
import type { Step } from "./change.ts";
import { boundsOf, companyOf, mapCompany, pushInside, type Rect, scaleAround, shiftBox } from "./geometry.ts";
import { isolate, patchThing } from "./isolate.ts";
import { moveThing } from "./move.ts";
import { isArranged, withTitles } from "./reframe.ts";
import { removeThings } from "./remove.ts";
import { act, replaceThing } from "./replace.ts";
import { resettle } from "./resettle.ts";
import { reviseDiagram } from "./revise-diagram.ts";
import { settle, type Tools } from "./settle.ts";
import { shaded } from "./shade.ts";
import { type Target, targetsOf } from "./targets.ts";

/** Does a step; what it does not name keeps its place, size and colour. A step that names nothing known changes nothing. */
export async function applyStep(layout: Layout, step: Step, tools: Tools): Promise<Layout> {
  switch (step.kind) {
    case "add":
      return addThings(layout, step.words, tools);
    case "give":
      return giveThing(layout, step, tools);
    case "remove":
      return removeThings(layout, step.what, tools);
    case "replace":
      return replaceThing(layout, step, tools);
    case "recolour":
      return recolour(layout, step.what, step.hex, tools);
    case "shade":
      return shade(layout, step.what, step.light, tools);
    case "move":
      return moveThing(layout, step, tools);
    case "resize":
      return resize(layout, step.what, step.factor, tools);
    case "act":
      return act(layout, step, tools);
    case "turn":
      return forEach(layout, step.what, tools, (now, thing) =>
        mapCompany(now, new Set([thing]), (box) => ({ ...box, flip: !box.flip })),
      );
    case "count":
      return recount(layout, step.what, step.count, tools);
    case "zoom":
      return zoom(layout, step.factor);
    case "settings":
      return resettle(layout, step.patch, tools);
    case "texts":
      return setTexts(layout, step.texts, tools);
    case "step-add":
    case "step-remove":
    case "step-rename":
      return reviseDiagram(layout, step, tools);
    case "panel-add":
    case "panel-remove":
      return layout;
    case "become":
      return become(layout, step.prompt, tools);
    default:
      return step satisfies never;
  }
}

function forEach(
  layout: Layout,
  what: string,
  { vocabulary, region }: Tools,
  change: (now: Layout, thing: number) => Layout,
): Layout {
  return targetsOf(what, layout, vocabulary, region).reduce((now, target) => {
    const [split, thing] = isolate(now, target);
    return change(split, thing);
  }, layout);
}

function recolour(layout: Layout, what: string, hex: string, tools: Tools): Layout {
  return forEach(layout, what, tools, (now, thing) => coloured(now, thing, hex));
}

function coloured(layout: Layout, thing: number, hex: string): Layout {
  const patched = patchThing(layout, thing, { colour: hex, colours: [] });
  return { ...patched, boxes: patched.boxes.map((box) => (box.thing === thing ? dyed(box, hex, layout.scene) : box)) };
}

/** Lighter or darker than each is by now. */
function shade(layout: Layout, what: string, light: number, tools: Tools): Layout {
  return forEach(layout, what, tools, (now, thing) => {
    const box = now.boxes.find((one) => one.thing === thing);
    const hex = shaded(box?.colour ?? box?.figure?.dominant ?? "#888888", light);
    return coloured(now, thing, hex);
  });
}

/** In one colour again, a thing keeps the pattern it was asked to have, not the patches of two colours. */
function dyed({ pattern: _, ...box }: Box, hex: string, scene: Layout["scene"]): Box {
  const pattern = scene.things[box.thing]?.pattern;
  return { ...box, colour: hex, ...(pattern ? { pattern } : {}) };
}

/** Standing things grow from their feet, others from their middle; never beyond the canvas. */
function resize(layout: Layout, what: string, factor: number, tools: Tools): Layout {
  const targets = targetsOf(what, layout, tools.vocabulary, tools.region);
  const meant = targets.flatMap(({ boxes }) => boxes);
  if (meant.length > 1) return resizeSeveral(layout, targets, boundsOf(meant), factor);
  return forEach(layout, what, tools, (now, thing) => {
    const box = now.boxes.find((one) => one.thing === thing);
    const size = now.scene.things[thing]?.size ?? 1;
    return box ? patchThing(grow(now, box, companyOf(thing, now), factor), thing, { size: size * factor }) : now;
  });
}

/** Several grow each from its own feet, and apart from each other as far as there is room. */
function resizeSeveral(layout: Layout, targets: readonly Target[], all: Rect, factor: number): Layout {
  const apart = factor > 1 ? Math.max(1, Math.min(factor, (layout.width * 0.94) / all.width)) : factor;
  const middle = all.x + all.width / 2;
  return targets.reduce((now, target) => {
    const [split, thing] = isolate(now, target);
    const size = split.scene.things[thing]?.size ?? 1;
    return mapCompany(patchThing(split, thing, { size: size * factor }), new Set([thing]), (box) => {
      const aside = (box.x + box.width / 2 - middle) * (apart - 1);
      return pushInside(shiftBox(grown(box, factor, split), { scale: 1, dx: aside, dy: 0 }), split);
    });
  }, layout);
}

function grow(layout: Layout, box: Box, company: ReadonlySet<number>, factor: number): Layout {
  const scale = fitting(box, factor, layout);
  const shift = scaleAround(box.x + box.width / 2, footOf(box), scale);
  return mapCompany(layout, company, (one) => pushInside(shiftBox(one, shift), layout));
}

const grown = (box: Box, factor: number, layout: Layout): Box =>
  pushInside(shiftBox(box, scaleAround(box.x + box.width / 2, footOf(box), fitting(box, factor, layout))), layout);

const footOf = (box: Box): number => box.y + box.height * (box.stands === "air" || box.stands === "held" ? 0.5 : 1);

const fitting = (box: Box, factor: number, { width, height }: Layout): number =>
  Math.min(factor, Math.max(1, (width * 0.96) / box.width), Math.max(1, (height * 0.92) / box.height));

async function recount(layout: Layout, what: string, count: number, tools: Tools): Promise<Layout> {
  const thing = targetsOf(what, layout, tools.vocabulary, tools.region)[0]?.thing;
  if (thing === undefined) return layout;
  if (count === 0) return removeThings(layout, what, tools);
  const { scene } = patchThing(layout, thing, { count: Math.min(20, count) });
  return settle(
    layout,
    scene,
    scene.things.map((_, at) => at),
    tools,
  );
}

/** Everything larger or smaller around the ground's middle; larger only as far as nothing leaves the canvas. */
function zoom(layout: Layout, factor: number): Layout {
  if (layout.boxes.length === 0) return layout;
  const { width, height } = layout;
  const bounds = boundsOf(layout.boxes);
  const [x, y] = [width / 2, Math.min(height * 0.92, bounds.y + bounds.height)];
  const room = Math.min(
    x / Math.max(1, x - bounds.x),
    (width - x) / Math.max(1, bounds.x + bounds.width - x),
    y / Math.max(1, y - bounds.y),
  );
  const shift = scaleAround(x, y, factor > 1 ? Math.max(1, Math.min(factor, room * 0.98)) : factor);
  return { ...layout, boxes: layout.boxes.map((box) => shiftBox(box, shift)) };
}

async function setTexts(layout: Layout, texts: readonly string[], { variation }: Tools): Promise<Layout> {
  const scene = { ...layout.scene, texts };
  const fresh = await layOutScene(scene, layout, variation);
  return isArranged(fresh) ? fresh : withTitles({ ...layout, scene }, fresh);
}

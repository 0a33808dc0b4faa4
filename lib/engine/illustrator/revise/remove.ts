// Taking things away: with what they wear and hold; what stood on them comes down.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { sceneryIn } from "#lib/engine/lexicon/scenery.ts";
import { carriedBy, companyOf, mapCompany, restingOn, shiftBox } from "./geometry.ts";
import { isolate } from "./isolate.ts";
import { settle, type Tools } from "./settle.ts";
import { targetsOf } from "./targets.ts";

/** Removes what the words name, all copies or as many as they say. */
export async function removeThings(layout: Layout, what: string, tools: Tools): Promise<Layout> {
  const targets = targetsOf(what, layout, tools.vocabulary, tools.region);
  let now = layout;
  const gone = new Set<number>();
  for (const target of targets) {
    const [split, thing] = isolate(now, target);
    now = lower(split, thing);
    for (const one of [thing, ...carriedBy(thing, split)]) gone.add(one);
  }
  const bare = gone.size === 0 ? layout : await without(now, gone, tools);
  return gone.size === 0 || /\b(?:all|any)\b|所有|全部/iu.test(what) ? withoutScenery(bare, what) : bare;
}

/** "no clouds", "remove the fence": what the place is painted with goes; its ground and sky stay. */
function withoutScenery(layout: Layout, what: string): Layout {
  const said = what.split(/\s*(?:,|，|、|\band\b|\bor\b|和|与|或)\s*/iu).map((word) => word.replace(EACH, ""));
  const gone = sceneryIn(said);
  if (gone.length === 0) return layout;
  const scene = { ...layout.scene, without: [...new Set([...(layout.scene.without ?? []), ...gone])] };
  return { ...layout, scene };
}

const EACH = /^(?:the |any |all |every |of )+|^(?:所有|全部|任何|这些|那些|的)+|(?:都|全)+$/giu;

/** What rests on a thing comes down to where its foot was. */
function lower(layout: Layout, thing: number): Layout {
  const support = layout.boxes.find((box) => box.thing === thing);
  if (!support) return layout;
  const floor = support.y + support.height;
  return restingOn(thing, layout).reduce((now, resting) => {
    const foot = Math.max(...now.boxes.filter((box) => box.thing === resting).map((box) => box.y + box.height));
    if (!Number.isFinite(foot)) return now;
    return mapCompany(now, companyOf(resting, now), (box) => ({
      ...shiftBox(box, { scale: 1, dx: 0, dy: floor - foot }),
      stands: box.stands === "surface" ? support.stands : box.stands,
    }));
  }, layout);
}

function without(layout: Layout, gone: ReadonlySet<number>, tools: Tools): Promise<Layout> {
  const { scene } = layout;
  const stay = scene.things.flatMap((_, at) => (gone.has(at) ? [] : [at]));
  const indexOf = new Map(stay.map((old, at) => [old, at]));
  const relations = scene.relations.flatMap(({ from, kind, to }) => {
    const [start, end] = [indexOf.get(from), indexOf.get(to)];
    return start === undefined || end === undefined ? [] : [{ from: start, kind, to: end }];
  });
  const things = stay.flatMap((at) => scene.things[at] ?? []);
  const steps = scene.steps.length > 0 ? things.map(({ step, name }) => step ?? name) : scene.steps;
  const avoid = [...gone].flatMap((at) => scene.things[at]?.name ?? []);
  return settle(layout, { ...scene, things, relations, steps, avoid: [...scene.avoid, ...avoid] }, stay, tools);
}

// Things that go elsewhere: a part of the picture, or a place beside another thing.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { Relation } from "#lib/engine/illustrator/parse/scene.ts";
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import { boundsOf, companyOf, mapCompany, pushInside, scaleAround, shiftBox } from "./geometry.ts";
import { isolate } from "./isolate.ts";
import { DIRECTIONS } from "./phrases.ts";
import { settle, type Tools } from "./settle.ts";
import { type Target, targetsOf } from "./targets.ts";

type Where = { readonly what: string; readonly where: string };

/** Moves what `what` names, with what it wears, holds and carries. */
export async function moveThing(layout: Layout, { what, where }: Where, tools: Tools): Promise<Layout> {
  const targets = targetsOf(what, layout, tools.vocabulary, tools.region);
  const [target] = targets;
  if (!target) return layout;
  if (targets.length > 1) return moveAll(layout, targets, where);
  const [split, thing] = isolate(layout, target);
  const relation = relationTo(split, thing, where, tools);
  return relation ? moveBeside(split, relation, tools) : moveTo(split, new Set([thing]), where);
}

/** Several things move as one: how they stand to each other stays. */
function moveAll(layout: Layout, targets: readonly Target[], where: string): Layout {
  const moving = new Set<number>();
  const split = targets.reduce((now, target) => {
    const [next, thing] = isolate(now, target);
    moving.add(thing);
    return next;
  }, layout);
  return moveTo(split, moving, where);
}

/** The relation that the words say, when they name another thing of the picture. */
function relationTo(layout: Layout, from: number, where: string, { vocabulary }: Tools): Relation | null {
  const other = targetsOf(where, layout, vocabulary, null).find(({ thing }) => thing !== from);
  if (!other || !tokenize(where, vocabulary).some(({ kind }) => kind === "noun")) return null;
  const said = tokenize(where, vocabulary).find(({ kind }) => kind === "relation" || kind === "locative");
  const kind = said?.kind === "relation" || said?.kind === "locative" ? said.relation : "beside";
  return { from, kind: kind === "toward" ? "beside" : kind, to: other.thing };
}

const KEEPS_SIZE: ReadonlySet<RelationKind> = new Set<RelationKind>(["left", "right", "beside", "behind", "front"]);
const PLACES: ReadonlySet<RelationKind> = new Set<RelationKind>([
  ...KEEPS_SIZE,
  "on",
  "under",
  "in",
  "above",
  "below",
  "between",
]);

async function moveBeside(layout: Layout, relation: Relation, tools: Tools): Promise<Layout> {
  const { from, kind, to } = relation;
  const before = layout.boxes.filter((box) => box.thing === from);
  const kept = layout.scene.relations.filter(
    (one) => !(one.from === from && PLACES.has(one.kind)) && !(one.from === to && one.to === from),
  );
  const scene = { ...layout.scene, relations: [...kept, relation] };
  const moved = await settle(
    layout,
    scene,
    scene.things.map((_, at) => (at === from ? null : at)),
    tools,
  );
  const [old] = before;
  if (!KEEPS_SIZE.has(kind) || !old || before.length !== 1) return moved;
  return beside(moved, relation, old);
}

/** As large as before, on the same ground, and clear of the other thing. */
function beside(layout: Layout, { from, kind, to }: Relation, old: Box): Layout {
  const other = layout.boxes.find((box) => box.thing === to);
  const gap = layout.width * 0.03;
  const { boxes } = mapCompany(layout, new Set([from]), (box) => {
    const sized = shiftBox(box, scaleAround(box.x + box.width / 2, box.y + box.height, old.height / box.height));
    const placed = old.stands === "ground" ? { ...sized, y: old.y, depth: old.depth } : sized;
    if (other && kind === "left")
      return pushInside({ ...placed, x: Math.min(placed.x, other.x - gap - placed.width) }, layout);
    if (other && kind === "right")
      return pushInside({ ...placed, x: Math.max(placed.x, other.x + other.width + gap) }, layout);
    return pushInside(placed, layout);
  });
  return { ...layout, boxes: boxes.toSorted((a, b) => a.depth - b.depth) };
}

function moveTo(layout: Layout, things: ReadonlySet<number>, where: string): Layout {
  const direction = DIRECTIONS.find(([pattern]) => pattern.test(where));
  const boxes = layout.boxes.filter((box) => things.has(box.thing));
  if (!direction || boxes.length === 0) return layout;
  const [, x, y] = direction;
  const group = boundsOf(boxes);
  const goal = pushInside(
    {
      ...group,
      x: x === null ? group.x : x * layout.width - group.width / 2,
      y: y === null ? group.y : heightFor(y, group.height, layout),
    },
    layout,
  );
  const shift = { scale: 1, dx: goal.x - group.x, dy: goal.y - group.y };
  const company = new Set([...things].flatMap((thing) => [...companyOf(thing, layout)]));
  const aloft = y !== null && y < 0.5;
  const change = (box: Box): Box => {
    const moved = shiftBox(box, shift);
    return aloft && moved.stands === "ground" ? { ...moved, stands: "air" } : moved;
  };
  const { boxes: placed } = mapCompany(layout, company, change);
  return { ...layout, boxes: placed.toSorted((a, b) => a.depth - b.depth) };
}

/** Up is measured to the middle, down to the feet; the distance begins at the horizon. */
function heightFor(share: number, height: number, layout: Layout): number {
  if (share < 0.5) return layout.height * share - height / 2;
  if (share < 0.9) return Math.max(layout.horizon + layout.height * 0.03, layout.height * share) - height;
  return layout.height * share - height;
}

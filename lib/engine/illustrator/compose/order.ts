// Who stands left of whom: what relations say, otherwise the hero in the middle and the rest outward.
import type { Relation } from "#lib/engine/illustrator/parse/scene.ts";
import type { Block } from "./block.ts";
import type { Frame } from "./frame.ts";

const ROUNDS = 6;

/** Blocks from left to right. */
export function leftToRight(
  frame: Frame,
  blocks: readonly Block[],
  rootOf: (thing: number) => number,
): readonly Block[] {
  const start = outward(blocks);
  const relations = frame.scene.relations.map(({ from, kind, to }) => ({ from: rootOf(from), kind, to: rootOf(to) }));
  let order = mayMirror(frame) && frame.way % 2 === 1 ? start.toReversed() : start;
  for (let round = 0; round < ROUNDS; round++)
    for (const relation of relations) order = obey(order, relation, relations);
  return bySpot(order);
}

const outward = (blocks: readonly Block[]): readonly Block[] =>
  blocks
    .map((block, at) => ({ block, rank: at % 2 === 0 ? at : -at }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ block }) => block);

function mayMirror({ scene }: Frame): boolean {
  return (
    !scene.relations.some(({ kind }) => kind === "left" || kind === "right") &&
    !scene.things.some(({ spot }) => spot !== undefined)
  );
}

function obey(order: readonly Block[], { from, kind, to }: Relation, all: readonly Relation[]): readonly Block[] {
  const at = (thing: number) => order.findIndex(({ role }) => role.index === thing);
  const [a, b] = [at(from), at(to)];
  if (a < 0 || b < 0 || a === b) return order;
  if (kind === "left") return a < b ? order : moveTo(order, a, b);
  if (kind === "right") return a > b ? order : moveTo(order, a, b + 1);
  if (kind === "beside" || kind === "toward") {
    const sided = all.some(
      (other) => (other.kind === "left" || other.kind === "right") && (other.from === from || other.to === from),
    );
    return Math.abs(a - b) === 1 || sided ? order : moveTo(order, a, a < b ? b : b + 1);
  }
  return kind === "between" ? toMiddle(order, from, all) : order;
}

/** Between two things, or among the copies of one: the others share out to both sides. */
function toMiddle(order: readonly Block[], from: number, all: readonly Relation[]): readonly Block[] {
  const ends = new Set(all.filter((other) => other.kind === "between" && other.from === from).map(({ to }) => to));
  const outer = order.filter(({ role }) => ends.has(role.index));
  const middle = order.filter(({ role }) => role.index === from);
  const rest = order.filter(({ role }) => !ends.has(role.index) && role.index !== from);
  const half = Math.ceil(outer.length / 2);
  const side = Math.ceil(rest.length / 2);
  return [...rest.slice(0, side), ...outer.slice(0, half), ...middle, ...outer.slice(half), ...rest.slice(side)];
}

function moveTo(order: readonly Block[], from: number, to: number): readonly Block[] {
  const moving = order[from];
  if (!moving) return order;
  const target = to > from ? to - 1 : to;
  const rest = order.filter((_, at) => at !== from);
  return [...rest.slice(0, target), moving, ...rest.slice(target)];
}

const SIDES: Readonly<Record<string, number>> = {
  left: -1,
  "top-left": -1,
  "bottom-left": -1,
  right: 1,
  "top-right": 1,
  "bottom-right": 1,
};

const bySpot = (order: readonly Block[]): readonly Block[] =>
  order.toSorted((a, b) => (SIDES[a.role.thing.spot ?? ""] ?? 0) - (SIDES[b.role.thing.spot ?? ""] ?? 0));

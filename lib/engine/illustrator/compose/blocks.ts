// The cast as blocks: who is a root, who stands around whom, at what level and how large.
import { type Block, type Level, makeBlock, type Wanted } from "./block.ts";
import type { Role } from "./cast.ts";
import { aspectOf, type Frame } from "./frame.ts";
import { pileOf } from "./pile.ts";
import { farLine } from "./pose.ts";
import { heroHeight, heroOf, relativeSize } from "./sizes.ts";

export type Stage = {
  readonly blocks: readonly Block[];
  /** The thing whose block a thing belongs to. */
  readonly rootOf: (thing: number) => number;
  readonly hero: Role | undefined;
};

/** Builds every block of a scene at its full size, unplaced. */
export function stageBlocks(frame: Frame, cast: readonly Role[]): Stage {
  const rings = ringsOf(frame, cast);
  const rootOf = (thing: number): number => climb(thing, cast, rings);
  const roots = cast.filter((role) => rootOf(role.index) === role.index);
  const hero = heroOf(frame, roots);
  if (!hero) return { blocks: [], rootOf, hero };
  const heights = fitHeights(frame, roots, hero, cast);
  const shares = roomShares(frame, roots, heights);
  const ringOf = (role: Role) =>
    [...rings].flatMap(([from, to]) => {
      const ring = cast.find(({ index }) => index === from);
      return to === role.index && ring
        ? [{ role: ring, height: (heights.get(role) ?? 0) * relativeSize(ring, role) }]
        : [];
    });
  const blocks = roots.flatMap((role) =>
    halves(frame, role).map(({ count, from }) => {
      const level = levelOf(frame, role, cast);
      const wanted: Wanted = {
        role,
        level,
        height: heights.get(role) ?? 0,
        room: roomOf(frame, level, shares.get(role) ?? 0),
        count,
        from,
        ring: ringOf(role),
      };
      return makeBlock(frame, wanted, cast);
    }),
  );
  return { blocks, rootOf, hero };
}

/** Who stands around whom: thing → root of the thing in the middle. One alone surrounds nobody. */
function ringsOf({ scene }: Frame, cast: readonly Role[]): ReadonlyMap<number, number> {
  const rings = new Map<number, number>();
  const role = (index: number) => cast.find((each) => each.index === index);
  for (const { from, kind, to } of scene.relations) {
    const [ring, middle] = [role(from), role(to)];
    if (kind !== "around" || !ring || !middle || ring.carrier || ring.thing.count < 2 || rings.has(from)) continue;
    if (climb(to, cast, rings) !== from) rings.set(from, to);
  }
  return rings;
}

function climb(thing: number, cast: readonly Role[], rings: ReadonlyMap<number, number>): number {
  let at = thing;
  for (let step = 0; step < cast.length; step++) {
    const up = cast.find(({ index }) => index === at)?.carrier?.index ?? rings.get(at);
    if (up === undefined || !cast.some(({ index }) => index === up)) return at;
    at = up;
  }
  return at;
}

/** Heights of one copy each; all smaller together when the largest, or all side by side, would not fit. */
function fitHeights(
  frame: Frame,
  roots: readonly Role[],
  hero: Role,
  cast: readonly Role[],
): ReadonlyMap<Role, number> {
  const base = heroHeight(frame, hero, roots);
  const heights = roots.map((role) => heightOf(frame, role, hero, base));
  const tallest = Math.max(...heights);
  const most = (frame.floor - frame.top) * (frame.scene.closeUp ? 0.94 : stacks(frame) ? 0.5 : 0.86);
  const across = roots.reduce((sum, role, at) => sum + (heights[at] ?? 0) * aspectOf(role) * spread(role), 0);
  const wide = ((frame.right - frame.left) * (roots.length > 2 ? 1.6 : 1.15)) / across;
  const fit = Math.min(1, most / tallest, roots.length > 1 ? Math.max(LEAST_FIT, wide) : 1);
  const room = (frame.floor - frame.top) * 0.98;
  return new Map(roots.map((role, at) => [role, Math.min((heights[at] ?? 0) * fit, room / pileOf(role, cast))]));
}

const LEAST_FIT = 0.42;

/** How many copies stand side by side. */
const spread = ({ thing }: Role): number => (thing.count <= 4 ? thing.count : 2 + thing.count ** 0.6);

const stacks = ({ scene }: Frame): boolean => scene.relations.some(({ kind }) => kind === "above" || kind === "below");

const CELESTIAL_SHARE = 0.24;

function heightOf(frame: Frame, role: Role, hero: Role, base: number): number {
  const relative = base * relativeSize(role, hero);
  const sheltering = frame.scene.relations.some(({ kind, to }) => kind === "under" && to === role.index) ? 1.25 : 1;
  const distant = role.thing.spot === "background" ? 0.6 : 1;
  const celestial = /^(sun|.*-moon|star|sun-with-face)$/.test(role.thing.drawing) && role !== hero;
  return celestial
    ? Math.min(relative, (frame.floor - frame.top) * CELESTIAL_SHARE * role.thing.size)
    : relative * sheltering * distant;
}

const OPEN = new Set(["space", "sky"]);
const SWIMMERS = /^(duck|swan|goose|turtle|otter|beaver|frog|seal|penguin|crocodile|hippopotamus)$/;
const WATERS = new Set(["sea", "lake"]);
const SKYWARD = new Set(["top", "top-left", "top-right", "wall"]);

/** On the ground, on the water or in the air. */
function levelOf(frame: Frame, role: Role, cast: readonly Role[]): Level {
  const { place, relations } = frame.scene;
  const { spot, drawing, action } = role.thing;
  if (spot && SKYWARD.has(spot)) return "air";
  const isRoot = (index: number) => cast.some((other) => other.index === index && other.carrier === null);
  const lifted = relations.some(
    ({ from, kind, to }) =>
      (kind === "above" && from === role.index && isRoot(to)) ||
      (kind === "below" && to === role.index && isRoot(from)),
  );
  if (lifted) return "air";
  if (OPEN.has(place)) return "air";
  if (place === "underwater") return role.domain === "ground" ? "ground" : "air";
  if (role.domain === "sky") return "air";
  const floats = role.domain === "water" || (SWIMMERS.test(drawing) && WATERS.has(place)) || action === "swimming";
  return floats && (WATERS.has(place) || place === "beach") ? "water" : "ground";
}

/** Something "between two trees" parts the trees. */
function halves(
  { scene }: Frame,
  { index, thing }: Role,
): readonly { readonly count: number; readonly from: number }[] {
  const middles = scene.relations.filter(({ kind, to }) => kind === "between" && to === index);
  const parted = middles.some(
    ({ from }) => scene.relations.filter((other) => other.kind === "between" && other.from === from).length === 1,
  );
  if (!parted || thing.count < 2) return [{ count: thing.count, from: 0 }];
  const first = Math.ceil(thing.count / 2);
  return [
    { count: first, from: 0 },
    { count: thing.count - first, from: first },
  ];
}

/** Width for each group: a few stand side by side, crowds share what is left. */
function roomShares(
  frame: Frame,
  roots: readonly Role[],
  heights: ReadonlyMap<Role, number>,
): ReadonlyMap<Role, number> {
  const width = (frame.right - frame.left) * 0.98;
  const copy = (role: Role) => (heights.get(role) ?? 0) * aspectOf(role);
  const few = roots.filter(({ thing }) => thing.count <= 4);
  const crowds = roots.filter(({ thing }) => thing.count > 4);
  const taken = few.reduce((sum, role) => sum + copy(role) * role.thing.count * 1.12, 0);
  const left = Math.max(width * (crowds.length / (crowds.length + 1)), width - taken);
  const need = crowds.reduce((sum, role) => sum + copy(role) * role.thing.count ** 0.7, 0);
  return new Map([
    ...few.map((role) => [role, Math.min(width, copy(role) * role.thing.count * 1.12)] as const),
    ...crowds.map((role) => [role, (left * copy(role) * role.thing.count ** 0.7) / need] as const),
  ]);
}

const WATER_DEPTH = 0.52;

function roomOf(frame: Frame, level: Level, width: number): Wanted["room"] {
  const tall = (frame.floor - frame.top) * 0.92;
  if (level === "ground") return { width, tall, depth: (frame.floor - farLine(frame)) * 0.96 };
  if (level === "water") return { width, tall, depth: (frame.height - frame.horizon) * WATER_DEPTH };
  const bottom = frame.horizon < frame.height ? frame.horizon : frame.height * 0.9;
  return { width, tall, depth: (bottom - frame.top) * 0.9 };
}

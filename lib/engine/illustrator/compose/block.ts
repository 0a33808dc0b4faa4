// A block: all copies of a thing with everything they carry, moved and scaled as one.
import type { Action } from "#lib/engine/lexicon/actions.ts";
import { placeCarried } from "./carried.ts";
import type { Role } from "./cast.ts";
import { formAir, formGround, type Group } from "./formation.ts";
import { aspectOf, type Frame } from "./frame.ts";
import type { Box } from "./layout.ts";
import { makeBox } from "./make-box.ts";
import { implyProps } from "./props.ts";
import { placeRing } from "./ring.ts";

export type Level = "ground" | "air" | "water";

export type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type Block = {
  readonly role: Role;
  readonly level: Level;
  /** Sun, moon, clouds: behind everything that stands. */
  readonly distant: boolean;
  /** Boxes as if the block stood at x 0 on a base line at y 0. */
  readonly boxes: readonly Box[];
  /** Of all boxes, and of each thing's. */
  readonly extent: Extent;
  readonly extents: ReadonlyMap<number, Extent>;
  /** What may not be covered or run into: a few rectangles. */
  readonly parts: readonly Extent[];
};

function extentOf(boxes: readonly Box[]): Extent {
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
}

/** What an action does to a drawing: off the ground by a share of its height, leaning by degrees to where it looks. */
const MOVES: Readonly<Partial<Record<Action, { readonly lift: number; readonly tilt: number }>>> = {
  jumping: { lift: 0.22, tilt: 10 },
  running: { lift: 0.03, tilt: -5 },
  dancing: { lift: 0.04, tilt: 8 },
};

const PARTS_MAX = 6;
const DISTANT =
  /^(sun|sun-with-face|full-moon|.*-moon|star|glowing-star|shooting-star|ringed-planet|globe-.*|rainbow|milky-way|comet|fireworks|cloud.*|sun-behind-.*)$/;

export type Wanted = {
  readonly role: Role;
  readonly level: Level;
  readonly height: number;
  /** Width and depth the copies may take. */
  readonly room: { readonly width: number; readonly depth: number; readonly tall: number };
  readonly count: number;
  /** Copies before these that stand elsewhere, for colours that take turns. */
  readonly from: number;
  /** Copies of others that stand around it. */
  readonly ring: readonly { readonly role: Role; readonly height: number }[];
};

/** Builds a block at home: its base line at the frame's floor, then moved to the origin. */
export function makeBlock(frame: Frame, wanted: Wanted, cast: readonly Role[]): Block {
  const { role, level } = wanted;
  const own = rootBoxes(frame, wanted);
  const around = wanted.ring.flatMap((ring) => placeRing(ring, own, level));
  const carried = placeCarried(frame, cast, [...own, ...around]);
  const props = implyProps(cast, [...own, ...around, ...carried]);
  const boxes = [...own, ...around, ...carried, ...props].map((box) => moved(box, -frame.width / 2, -frame.floor));
  return {
    role,
    level,
    distant: level === "air" && DISTANT.test(role.thing.drawing),
    boxes,
    extent: extentOf(boxes),
    extents: extentsOf(boxes),
    parts: boxes.length <= PARTS_MAX ? boxes.map((box) => extentOf([box])) : [extentOf(boxes)],
  };
}

function rootBoxes(frame: Frame, { role, level, height, room, count, from }: Wanted): readonly Box[] {
  const aspect = aspectOf(role);
  const asked = { height, aspect, formation: role.thing.formation };
  const space = { ...room, random: frame.random, way: frame.way };
  const group: Group = level === "air" && count > 1 ? formAir(count, asked, space) : formGround(count, asked, space);
  return group.stands.map((stand, copy) => {
    const high = group.height * stand.scale;
    const wide = high * aspect;
    const base = frame.floor + stand.y;
    const { lift, tilt } = MOVES[role.thing.action ?? "looking"] ?? { lift: 0, tilt: 0 };
    return makeBox(
      role,
      {
        x: frame.width / 2 + stand.x - wide / 2,
        y: base - high * (1 + lift),
        width: wide,
        height: high,
        // In a stack the upper one lies on the lower one.
        depth: role.thing.formation === "stack" ? frame.floor + copy * 0.01 : base,
        stands: lift > 0.1 ? "air" : level,
        tilt,
      },
      from + copy,
    );
  });
}

function extentsOf(boxes: readonly Box[]): ReadonlyMap<number, Extent> {
  const things = new Set(boxes.flatMap(({ thing, also }) => [thing, ...(also ?? [])]));
  return new Map(
    [...things].map((thing) => [
      thing,
      extentOf(boxes.filter((box) => box.thing === thing || box.also?.includes(thing))),
    ]),
  );
}

function moved(box: Box, dx: number, dy: number): Box {
  return {
    ...box,
    x: box.x + dx,
    y: box.y + dy,
    depth: box.depth + dy,
    ...(box.cord ? { cord: { x: box.cord.x + dx, y: box.cord.y + dy } } : {}),
  };
}

/** The block's boxes at a place on the canvas. */
export function settleBlock(
  { boxes }: Block,
  { x, y, scale, depth }: { readonly x: number; readonly y: number; readonly scale: number; readonly depth: number },
): readonly Box[] {
  return boxes.map((box) => ({
    ...box,
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
    depth: depth + box.depth * scale,
    ...(box.cord ? { cord: { x: x + box.cord.x * scale, y: y + box.cord.y * scale } } : {}),
  }));
}

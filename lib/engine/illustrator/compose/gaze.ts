// Who looks where: blocks are mirrored, so that what is held goes along.
import { isLettered } from "#lib/engine/illustrator/vocabulary/facing.ts";
import type { Block } from "./block.ts";
import { facingOf } from "./facing.ts";
import type { Frame } from "./frame.ts";
import type { Box } from "./layout.ts";
import type { Posed } from "./pose.ts";

type Side = "left" | "right";

/** The block with everybody looking where they should. */
export function turnBlock(frame: Frame, { block, pose }: Posed, all: readonly Posed[]): Block {
  const wanted = wantedSide(frame, block, pose.x, all);
  const own = block.boxes.find(({ thing }) => thing === block.role.index);
  const native = own ? facingOf(own) : null;
  const turns = wanted === null ? frame.random() < 0.5 : native !== null && native !== wanted;
  const turned = turns && (wanted !== null || mayTurnFreely(block)) ? mirrored(block) : block;
  return { ...turned, boxes: inward(turned.boxes, block) };
}

/** Nobody asked: a thing alone or in company may look either way, unless what it holds would go to the wrong hand. */
const mayTurnFreely = ({ boxes, role }: Block): boolean => boxes.every(({ thing }) => thing === role.index);

function wantedSide(frame: Frame, { role }: Block, x: number, all: readonly Posed[]): Side | null {
  const { gaze, action } = role.thing;
  if (gaze === "left" || gaze === "right") return gaze;
  const target = frame.scene.relations.find(({ from, kind }) => from === role.index && kind === "toward")?.to;
  const seen = all.find(
    ({ block }) => block.role.index === target || (target !== undefined && block.extents.has(target)),
  );
  if (seen && seen.block.role !== role) return seen.pose.x < x ? "left" : "right";
  if (gaze === "each-other" || gaze === "apart") return mutual(role.index, x, all, gaze === "apart");
  const chased = frame.scene.relations.find(({ kind, to }) => kind === "toward" && to === role.index)?.from;
  const chaser = all.find(({ block }) => block.role.index === chased);
  if (chaser && action === "running") return chaser.pose.x < x ? "right" : "left";
  return all.length === 2 && all[0] && all[1] && role.thing.count === 1 ? company(x, all) : null;
}

/** Two in company look at each other. */
function company(x: number, all: readonly Posed[]): Side | null {
  const middle = all.reduce((sum, { pose }) => sum + pose.x, 0) / all.length;
  return Math.abs(x - middle) < 40 ? null : x < middle ? "right" : "left";
}

function mutual(index: number, x: number, all: readonly Posed[], apart: boolean): Side | null {
  const others = all.filter(({ block }) => block.role.thing.gaze !== undefined && block.role.index !== index);
  if (others.length === 0) return null;
  const middle = others.reduce((sum, { pose }) => sum + pose.x, 0) / others.length;
  return middle < x === apart ? "right" : "left";
}

/** Copies of one kind that look at each other, or away, by halves. */
function inward(boxes: readonly Box[], { role }: Block): readonly Box[] {
  const { gaze, count } = role.thing;
  if (count < 2 || (gaze !== "each-other" && gaze !== "apart")) return boxes;
  return boxes.map((box) => {
    if (box.thing !== role.index) return box;
    const wanted = box.x + box.width / 2 < 0 === (gaze === "each-other") ? "right" : "left";
    return facingOf(box) === wanted || facingOf(box) === null ? box : { ...box, flip: !box.flip };
  });
}

/** Turned about its own middle, so that it stays where it was placed. */
function mirrored(block: Block): Block {
  const both = block.extent.left + block.extent.right;
  return {
    ...block,
    boxes: block.boxes.map((box) => ({
      ...box,
      x: both - (box.x + box.width),
      flip: isLettered(box.drawing) ? box.flip : !box.flip,
      tilt: -box.tilt,
      ...(box.cord ? { cord: { x: both - box.cord.x, y: box.cord.y } } : {}),
    })),
  };
}

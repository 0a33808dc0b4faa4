// Where things in the air begin: over what they are above, at their spot, or where most room is.
import type { Relation } from "#lib/engine/illustrator/parse/scene.ts";
import type { Block, Extent } from "./block.ts";
import type { Frame } from "./frame.ts";
import { extentAt, type Pose, type Posed } from "./pose.ts";

const CANDIDATES = 48;

/** First pose of a block in the air; y is its base line. */
export function startAir(
  frame: Frame,
  block: Block,
  relations: readonly Relation[],
  placed: readonly Posed[],
  total: number,
): Posed {
  const over = target(block, relations, placed);
  const isUnder = relations.some(
    ({ from, kind, to }) =>
      (kind === "above" && to === block.role.index) || (kind === "below" && from === block.role.index),
  );
  const start = over
    ? overPose(frame, block, over)
    : isUnder
      ? lowPose(frame, block)
      : block.role.thing.spot
        ? spotPose(frame, block)
        : total === 1
          ? middlePose(frame, block)
          : freePose(frame, block, placed);
  return { block, pose: start, start };
}

function target({ role }: Block, relations: readonly Relation[], placed: readonly Posed[]): Posed | undefined {
  const below = relations.flatMap(({ from, kind, to }) => {
    if (kind === "above" && from === role.index) return [to];
    return kind === "below" && to === role.index ? [from] : [];
  });
  return placed.find((other) => below.includes(other.block.role.index));
}

const tall = ({ extent }: Block): number => extent.bottom - extent.top;
const wide = ({ extent }: Block): number => extent.right - extent.left;

function overPose(frame: Frame, block: Block, under: Posed): Pose {
  const seen = extentAt(under.block.extent, under.pose);
  const gap = frame.height * 0.03;
  const scale = Math.min(1, Math.max(0.25, (seen.top - gap - frame.top) / tall(block)));
  const rise = Math.max(0, seen.top - gap - frame.top - tall(block) * scale) * 0.35;
  return { x: under.pose.x + (frame.random() - 0.5) * frame.width * 0.04, y: seen.top - gap - rise, scale };
}

const RIGHT = /right/;
const LEFT = /left/;

function spotPose(frame: Frame, block: Block): Pose {
  const spot = block.role.thing.spot ?? "";
  const scale = Math.min(1, (frame.width * 0.5) / wide(block));
  const half = (wide(block) * scale) / 2;
  const x = LEFT.test(spot)
    ? frame.left + half
    : RIGHT.test(spot)
      ? frame.right - half
      : (frame.left + frame.right) / 2;
  const high = frame.top + tall(block) * scale;
  return { x, y: spot === "bottom" ? frame.floor : spot === "wall" ? high + frame.height * 0.06 : high, scale };
}

/** In the air, and something else above it. */
function lowPose(frame: Frame, block: Block): Pose {
  const bottom = frame.horizon < frame.height ? frame.horizon : frame.height * 0.86;
  const scale = Math.min(1, (bottom - frame.top) / tall(block) / 2);
  return { x: (frame.left + frame.right) / 2, y: bottom - block.extent.bottom * scale, scale };
}

/** Alone in the air: in the middle, a little aside in other arrangements. */
function middlePose(frame: Frame, block: Block): Pose {
  const bottom =
    frame.scene.place === "underwater"
      ? frame.height * 0.86
      : frame.horizon < frame.height
        ? frame.horizon * 0.98
        : frame.height * 0.9;
  const scale = Math.min(1, (frame.right - frame.left) / wide(block), (bottom - frame.top) / tall(block));
  const aside = frame.scene.balance || frame.way === 0 ? 0 : (frame.random() - 0.5) * 0.16;
  const centre = { x: (block.extent.left + block.extent.right) / 2, y: (block.extent.top + block.extent.bottom) / 2 };
  return {
    x: (frame.left + frame.right) / 2 + aside * frame.width - centre.x * scale,
    y: (frame.top + bottom) / 2 - centre.y * scale,
    scale,
  };
}

/** Of many random places the one farthest from everything placed; suns and moons keep to the upper corners. */
function freePose(frame: Frame, block: Block, placed: readonly Posed[]): Pose {
  const others = placed.map(({ block: other, pose }) => extentAt(other.extent, pose));
  const open = frame.horizon >= frame.height || frame.scene.place === "underwater";
  const bottom = open ? frame.height * 0.86 : frame.horizon * 0.96;
  const scale = Math.min(
    1,
    ((bottom - frame.top) * 0.96) / tall(block),
    ((frame.right - frame.left) * 0.96) / wide(block),
  );
  const [w, h] = [wide(block) * scale, tall(block) * scale];
  let best: Pose = { x: frame.width / 2, y: frame.top + h, scale };
  let farthest = Number.NEGATIVE_INFINITY;
  for (let tried = 0; tried < CANDIDATES; tried++) {
    const left = frame.left + frame.random() * Math.max(1, frame.right - frame.left - w);
    const top = frame.top + frame.random() * Math.max(1, (bottom - frame.top - h) * (block.distant ? 0.4 : 1));
    const spot = { left, right: left + w, top, bottom: top + h };
    const edge = block.distant ? Math.abs(left + w / 2 - frame.width / 2) * 0.3 : 0;
    const away = others.reduce((near, other) => Math.min(near, gapBetween(spot, other)), frame.width / 3) + edge;
    if (away > farthest)
      [farthest, best] = [away, { x: left - block.extent.left * scale, y: top - block.extent.top * scale, scale }];
  }
  return best;
}

function gapBetween(a: Extent, b: Extent): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

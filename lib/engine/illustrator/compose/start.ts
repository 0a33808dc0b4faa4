// Where blocks begin: a row from left to right, dependents by what they depend on, the rest in free air.
import type { Relation } from "#lib/engine/illustrator/parse/scene.ts";
import type { Block } from "./block.ts";
import type { Stage } from "./blocks.ts";
import type { Frame } from "./frame.ts";
import { leftToRight } from "./order.ts";
import { extentAt, farLine, lineAt, type Pose, type Posed, shrinkAt } from "./pose.ts";
import { startAir } from "./start-air.ts";

/** How far a row keeps from the middle in each arrangement, as a share of the free width. */
const ASIDE = [0, -0.28, 0.28, -0.12];
const CROWDED_BELOW = 0.66;
const LINED_BELOW = 0.36;
const DEPENDING = new Set<Relation["kind"]>(["front", "behind", "under", "in"]);

/** First poses of all blocks, before anything is put right. */
export function startPoses(frame: Frame, { blocks, rootOf, hero }: Stage): readonly Posed[] {
  const ground = blocks.filter(({ level }) => level !== "air");
  const relations = frame.scene.relations.map(({ from, kind, to }) => ({ from: rootOf(from), kind, to: rootOf(to) }));
  const isDependent = ({ role }: Block) =>
    relations.some(
      ({ from, kind, to }) =>
        DEPENDING.has(kind) && from === role.index && to !== from && ground.some((other) => other.role.index === to),
    );
  const free = ground.filter((block) => !isDependent(block));
  const row = placeRow(frame, leftToRight(frame, free.length > 0 ? free : ground, rootOf), hero?.index ?? -1);
  const placed: Posed[] = [...row];
  for (const block of ground) {
    if (placed.some((other) => other.block === block)) continue;
    placed.push(startBy(frame, block, relations, placed));
  }
  const upper = new Set(
    relations.flatMap(({ from, kind, to }) => (kind === "above" ? [from] : kind === "below" ? [to] : [])),
  );
  const air = blocks.filter(({ level }) => level === "air");
  // What others are above comes first.
  for (const block of air.toSorted((a, b) => Number(upper.has(a.role.index)) - Number(upper.has(b.role.index))))
    placed.push(startAir(frame, block, relations, placed, blocks.length));
  return placed;
}

const pose = (x: number, y: number, scale: number): Pose => ({ x, y, scale });
const posed = (block: Block, start: Pose): Posed => ({ block, pose: start, start });
const widthOf = ({ extent }: Block): number => extent.right - extent.left;

/** A row across the picture; what is large stands further back, and where it is crowded, in a second row. */
function placeRow(frame: Frame, order: readonly Block[], hero: number): readonly Posed[] {
  const room = frame.right - frame.left;
  const gap = frame.width * (order.length > 4 ? 0.025 : 0.045);
  const needed = order.reduce((sum, block) => sum + widthOf(block) * shrinkAt(depthOf(frame, block, hero, 0)), 0);
  const fit = (room - gap * (order.length + 1)) / needed;
  if (fit >= CROWDED_BELOW || order.length < 3 || (fit >= LINED_BELOW && isLine(frame, order)))
    return alongRow(frame, order, hero, Math.min(1, fit), gap);
  const back = largest(order, hero);
  const front = order.filter((block) => !back.includes(block));
  if (front.length === 0 || back.length === 0) return alongRow(frame, order, hero, fit, gap);
  return [front, back].flatMap((row, at) => {
    const width = row.reduce((sum, block) => sum + widthOf(block) * (at === 1 ? shrinkAt(0.8) : 1), 0);
    const fits = Math.min(1, (room - gap * (row.length + 1)) / width);
    return alongRow(frame, row, hero, fits, gap, at === 1 ? 0.8 : 0);
  });
}

/** Who is said to stand left of, right of or between others stands in one line with them, smaller rather than behind. */
function isLine({ scene }: Frame, order: readonly Block[]): boolean {
  const lined = scene.relations.filter(({ kind }) => kind === "between" || kind === "left" || kind === "right");
  return order.every(({ role }) => lined.some(({ from, to }) => from === role.index || to === role.index));
}

/** The larger half, without the hero; of equals every other one. */
function largest(order: readonly Block[], hero: number): readonly Block[] {
  const ranked = order
    .map((block, at) => ({ block, rank: block.role.natural - (at % 2) * 0.01 }))
    .filter(({ block }) => block.role.index !== hero)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, Math.floor(order.length / 2));
  return order.filter((block) => ranked.some((other) => other.block === block));
}

const isLarge = ({ role }: Block, hero: number): boolean => role.index !== hero && role.natural >= 1.8;

/** 0 in front, 1 at the back. */
function depthOf(frame: Frame, block: Block, hero: number, at: number): number {
  if (block.role.thing.spot === "background") return 1;
  if (block.role.thing.spot === "foreground" || isBefore(frame, block)) return 0;
  if (isLarge(block, hero)) return 0.5;
  return frame.way % 2 === 1 && at % 2 === 1 ? 0.3 : 0;
}

/** What somebody hides behind stands in front. */
const isBefore = ({ scene }: Frame, { role }: Block): boolean =>
  scene.relations.some(({ kind, to }) => kind === "behind" && to === role.index);

function alongRow(
  frame: Frame,
  row: readonly Block[],
  hero: number,
  fit: number,
  gap: number,
  depth?: number,
): readonly Posed[] {
  const scales = row.map((block, at) => fitTall(frame, block, fit, depth ?? depthOf(frame, block, hero, at)));
  const widths = row.map((block, at) => widthOf(block) * (scales[at] ?? 1));
  const needed = widths.reduce((sum, width) => sum + width, 0) + gap * (row.length - 1);
  const slack = Math.max(0, frame.right - frame.left - needed);
  const aside = frame.scene.balance ? 0 : (ASIDE[frame.way % ASIDE.length] ?? 0) * slack;
  let x = frame.left + slack * sideOf(row) + aside;
  return row.map((block, at) => {
    const scale = scales[at] ?? 1;
    const start = pose(
      x - block.extent.left * scale,
      baseOf(frame, block, depth ?? depthOf(frame, block, hero, at)),
      scale,
    );
    x += (widths[at] ?? 0) + gap;
    return posed(block, start);
  });
}

/** The share of free width left of a row: none when all of it was asked to the left. */
function sideOf(row: readonly Block[]): number {
  const spots = new Set(row.map(({ role }) => role.thing.spot?.replace(/^(?:top|bottom)-/, "")));
  if (spots.size !== 1) return 0.5;
  return spots.has("left") ? 0 : spots.has("right") ? 1 : 0.5;
}

/** Boats and swimmers float in the middle of the water, the rest stand on the ground. */
function baseOf(frame: Frame, { level }: Block, depth: number): number {
  return level === "water"
    ? frame.horizon + (frame.height - frame.horizon) * (0.62 - depth * 0.3)
    : lineAt(frame, depth);
}

/** The row's scale at a depth, less where the block would reach over the top. */
function fitTall(frame: Frame, block: Block, fit: number, depth: number): number {
  const tall = block.extent.bottom - block.extent.top;
  return Math.min(fit * shrinkAt(depth), (baseOf(frame, block, depth) - frame.top) / tall);
}

/** In front of, behind, under, or before a building one is said to be in. */
function startBy(frame: Frame, block: Block, relations: readonly Relation[], placed: readonly Posed[]): Posed {
  const relation = relations.find(({ from, kind }) => from === block.role.index && DEPENDING.has(kind));
  const target = placed.find((other) => other.block.role.index === relation?.to);
  if (!relation || !target) return posed(block, pose(frame.width / 2, lineAt(frame, 0), 0.8));
  const seen = extentAt(target.block.extent, target.pose);
  const half = (seen.right - seen.left) / 2;
  const side = frame.random() < 0.5 ? -1 : 1;
  if (relation.kind === "behind") {
    const scale = target.pose.scale * 0.84;
    const base = Math.max(farLine(frame), target.pose.y - Math.max(30, half * 0.2));
    return posed(block, pose(target.pose.x + side * (half + widthOf(block) * scale * 0.2), base, scale));
  }
  if (relation.kind === "under") return posed(block, underPose(frame, block, target));
  const scale = Math.min(target.pose.scale, (half * 1.3) / widthOf(block));
  const aside = relation.kind === "in" ? 0.1 : 0.45;
  return posed(block, pose(target.pose.x + side * half * aside, lineAt(frame, 0), Math.max(0.4, scale)));
}

const ROOFED = 0.52;

/** Small enough to stand beneath, in front of the legs or the trunk. */
function underPose(frame: Frame, block: Block, target: Posed): Pose {
  const seen = extentAt(target.block.extent, target.pose);
  const tall = block.extent.bottom - block.extent.top;
  const scale = Math.min(
    target.pose.scale,
    ((seen.bottom - seen.top) * ROOFED) / tall,
    ((seen.right - seen.left) * 0.7) / widthOf(block),
  );
  return pose(target.pose.x, Math.min(frame.floor, target.pose.y + (seen.bottom - seen.top) * 0.06 + 6), scale);
}

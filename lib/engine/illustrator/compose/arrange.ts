// Arranging a cast in a frame: blocks are built, started, put right, turned and settled.
import { type Block, settleBlock } from "./block.ts";
import { stageBlocks } from "./blocks.ts";
import type { Role } from "./cast.ts";
import { isCard, type Site } from "./cost.ts";
import type { Frame } from "./frame.ts";
import { turnBlock } from "./gaze.ts";
import { placeGrid } from "./grid.ts";
import type { Box } from "./layout.ts";
import type { Posed } from "./pose.ts";
import { repair } from "./repair.ts";
import { startPoses } from "./start.ts";
import { openRelations } from "./truths.ts";

const DISTANT_DEPTH = -100;

/** Boxes of everything a scene shows, back to front. */
export function arrange(frame: Frame, cast: readonly Role[]): readonly Box[] {
  if (frame.scene.balance === "grid") return placeGrid(frame, cast);
  const stage = stageBlocks(frame, cast);
  const site: Site = {
    frame,
    relations: openRelations(frame.scene, stage.rootOf),
    mayHide: mayHide(frame, stage.rootOf, stage.hero?.index ?? -1),
  };
  const placed = repair(site, startPoses(frame, stage));
  return placed
    .flatMap((posed) => settle(frame, turnBlock(frame, posed, placed), posed))
    .toSorted((a, b) => a.depth - b.depth);
}

function settle(frame: Frame, block: Block, { pose }: Posed): readonly Box[] {
  const depth = block.distant ? DISTANT_DEPTH : block.level === "air" ? frame.height * 2 : pose.y;
  return settleBlock(block, { ...pose, depth });
}

const TOUCHING = 0.16;
const SHELTERED = 0.5;
const APART = 0.02;
const BACKDROP = 0.1;

/** What one block may hide of another: something of a backdrop, more of what it is said to stand before or under. */
function mayHide(frame: Frame, rootOf: (thing: number) => number, hero: number): Site["mayHide"] {
  const { relations } = frame.scene;
  return (before, behind) => {
    const [front, back] = [before.block, behind.block];
    const ties = relations.filter(({ from, to }) => {
      const [a, b] = [rootOf(from), rootOf(to)];
      return (a === front.role.index && b === back.role.index) || (b === front.role.index && a === back.role.index);
    });
    if (ties.some(({ kind }) => kind === "under")) return SHELTERED;
    if (ties.some(({ kind }) => kind === "front" || kind === "behind" || kind === "in")) return TOUCHING;
    if (isCard(before) || isCard(behind)) return 0;
    return ties.length === 0 && back.role.natural >= 1.8 && back.role.index !== hero ? BACKDROP : APART;
  };
}

"use client";

import { useEffect } from "react";
import type { Block } from "#lib/studio/gallery/rules.ts";
import { dropSections } from "#lib/studio/shelf/rules.ts";
import { arePartsHeld } from "../picking/picked.ts";
import { shownPictureId } from "../studio/place.ts";
import { useStore } from "../studio/store.ts";
import type { Sight } from "./use-sections.ts";

const keptMax = 12_000; // tiles
const keptAround = 4; // parts of days on both sides of what is in sight stay in any case

/** Forgets the parts of days that are farthest from what is in sight. `key` names the list. */
export function useForgetting(key: string, blocks: readonly Block[], { first, last, isFast }: Sight) {
  const store = useStore();
  const middle = Math.round((first + last) / 2);
  useEffect(() => {
    if (isFast || blocks.reduce((sum, { tiles }) => sum + tiles.length, 0) <= keptMax) return;
    if (arePartsHeld()) return;
    if (shownPictureId() !== null) return; // what lies over the gallery may be far from what is in sight
    let kept = 0;
    const far = new Set<Block>();
    const byDistance = blocks
      .map((block, at) => ({ block, at }))
      .sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle));
    for (const { block, at } of byDistance) {
      kept += block.tiles.length;
      const isAround = at >= first - keptAround && at <= last + keptAround;
      if (kept > keptMax && at > 0 && block.tiles.length > 0 && !isAround) far.add(block);
    }
    if (far.size === 0) return;
    const near = new Set(blocks.flatMap((block) => (far.has(block) ? [] : block.section)));
    const names = [...new Set([...far].map(({ section }) => section))].filter((name) => !near.has(name));
    store.apply((state) => dropSections(state, key, names));
  }, [blocks, first, last, middle, isFast, key, store]);
}

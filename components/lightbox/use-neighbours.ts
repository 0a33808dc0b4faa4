"use client";

import { type Neighbours, type Position, useReel } from "../gallery/use-reel.ts";
import { useShownResults } from "../search/shown-results.ts";
import { useStudio } from "../studio/store.ts";

/** The pictures before and after one among what was searched for, or in the gallery list that is open; reads on when the end comes near. */
export function useNeighbours(id: string) {
  const reel = useReel(id);
  const rows = useStudio((state) => state.assets);
  const found = useShownResults();
  if (!found?.ids.includes(id)) return { ...reel.around(id), ...reel };
  const assets = found.ids.flatMap((one) => rows[one] ?? []);
  const around = (one: string): Neighbours => {
    const at = assets.findIndex((asset) => asset.id === one);
    return at < 0 ? { previous: null, next: null } : { previous: assets[at - 1] ?? null, next: assets[at + 1] ?? null };
  };
  const index = assets.findIndex((asset) => asset.id === id);
  const position: Position | null =
    index < 0 ? null : { at: index + 1, count: assets.length, isComplete: found.isComplete };
  return { ...around(id), around, position, assets };
}

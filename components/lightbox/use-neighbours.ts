"use client";

import { useReel } from "../gallery/use-reel.ts";
import { useShownResults } from "../search/shown-results.ts";
import { useStudio } from "../studio/store.ts";
import { rowAround } from "./row.ts";

/** The pictures before and after one among what was searched for, or in the gallery list that is open; reads on when the end comes near. */
export function useNeighbours(id: string) {
  const reel = useReel(id);
  const rows = useStudio((state) => state.assets);
  const found = useShownResults();
  if (!found?.ids.includes(id)) return { ...reel.around(id), ...reel };
  const assets = found.ids.flatMap((one) => rows[one] ?? []);
  return rowAround(assets, id, found.isComplete);
}

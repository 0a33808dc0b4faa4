"use client";

import { useEffect } from "react";
import { useReel } from "../gallery/use-reel.ts";
import { useShownResults } from "../search/shown-results.ts";
import { useStudio } from "../studio/store.ts";
import { isNearEnd, rowAround } from "./row.ts";

/** The pictures before and after one among what was searched for, or in the gallery list that is open; reads on when the end comes near. */
export function useNeighbours(id: string) {
  const reel = useReel(id);
  const rows = useStudio((state) => state.assets);
  const found = useShownResults();
  const assets = (found?.ids ?? []).flatMap((one) => rows[one] ?? []);
  const reads = found && isNearEnd(assets, id) ? found : null; // another one after each page
  useEffect(() => reads?.readNext(), [reads]);
  if (!found?.ids.includes(id)) return { ...reel.around(id), ...reel };
  return rowAround(assets, id, found.isComplete);
}

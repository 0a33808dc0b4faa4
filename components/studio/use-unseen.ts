"use client";

import { useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";

/** How many pictures are younger than the last look at them. */
export function useUnseen(assets: Readonly<Record<string, AssetView>>, isLooking: boolean): number {
  const [seenId, setSeenId] = useState<string | null>(null);
  const [wasLooking, setWasLooking] = useState(isLooking);
  const newest = Object.keys(assets).reduce((latest, id) => (id > latest ? id : latest), "");
  if (seenId === null) setSeenId(newest);
  if (wasLooking !== isLooking) {
    setWasLooking(isLooking);
    setSeenId(newest);
  }
  if (isLooking || seenId === null) return 0;
  return Object.values(assets).filter((asset) => asset.id > seenId && !asset.isTrashed).length;
}

"use client";

import { useEffect } from "react";
import { listKey } from "#lib/studio/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { usePages } from "../gallery/use-pages.ts";
import { useTiles } from "../gallery/use-tiles.ts";
import { useShownResults } from "../search/shown-results.ts";
import { useConversationId } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";

export type Neighbours = { readonly previous: AssetView | null; readonly next: AssetView | null };

/** The how manieth of how many; more are to come where the list is not complete. */
export type Position = { readonly at: number; readonly count: number; readonly isComplete: boolean };

/** The pictures before and after one among what was searched for, or in the gallery list that is open; reads on when the end comes near. */
export function useNeighbours(id: string) {
  const { view, isScoped } = usePane();
  const openId = useConversationId();
  const scopeId = isScoped ? openId : null;
  const tiles = useTiles(view, scopeId);
  const isWhole = useStudio((state) => state.floors[listKey(view, scopeId)]) === "";
  const rows = useStudio((state) => state.assets);
  const found = useShownResults();
  const { readNext } = usePages(view, scopeId);
  const isFound = found?.ids.includes(id) ?? false;
  const assets =
    found && isFound
      ? found.ids.flatMap((one) => rows[one] ?? [])
      : tiles.flatMap((tile) => (tile.kind === "asset" ? [tile.asset] : []));
  const isComplete = found && isFound ? found.isComplete : isWhole;
  const index = assets.findIndex((asset) => asset.id === id);
  const isNearEnd = !isFound && index >= 0 && index > assets.length - 4;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming near the end is what asks
  useEffect(() => {
    if (isNearEnd) readNext();
  }, [isNearEnd, assets.length]);
  const around = (one: string): Neighbours => {
    const at = assets.findIndex((asset) => asset.id === one);
    return at < 0 ? { previous: null, next: null } : { previous: assets[at - 1] ?? null, next: assets[at + 1] ?? null };
  };
  const position: Position | null = index < 0 ? null : { at: index + 1, count: assets.length, isComplete };
  return { ...around(id), around, position, assets };
}

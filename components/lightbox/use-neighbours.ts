"use client";

import { useEffect } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { usePages } from "../gallery/use-pages.ts";
import { useTiles } from "../gallery/use-tiles.ts";
import { useConversationId } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";

type Neighbours = { readonly previous: AssetView | null; readonly next: AssetView | null };

/** The pictures before and after one in the gallery list that is open; reads on when the end comes near. */
export function useNeighbours(id: string): Neighbours & { readonly around: (id: string) => Neighbours } {
  const { view, isScoped } = usePane();
  const openId = useConversationId();
  const scopeId = isScoped ? openId : null;
  const tiles = useTiles(view, scopeId);
  const { readNext } = usePages(view, scopeId);
  const assets = tiles.flatMap((tile) => (tile.kind === "asset" ? [tile.asset] : []));
  const index = assets.findIndex((asset) => asset.id === id);
  const isNearEnd = index >= 0 && index > assets.length - 4;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming near the end is what asks
  useEffect(() => {
    if (isNearEnd) readNext();
  }, [isNearEnd, assets.length]);
  const around = (one: string): Neighbours => {
    const at = assets.findIndex((asset) => asset.id === one);
    return at < 0 ? { previous: null, next: null } : { previous: assets[at - 1] ?? null, next: assets[at + 1] ?? null };
  };
  return { ...around(id), around };
}

"use client";

import { useMemo } from "react";
import { type Tile, tilesOf } from "#lib/studio/gallery/rules.ts";
import type { GalleryView } from "#lib/studio/schema.ts";
import { useStudio } from "../studio/store.ts";

/** The tiles of a gallery list; the same array until something in it changes. */
export function useTiles(view: GalleryView, conversationId: string | null): readonly Tile[] {
  const assets = useStudio((state) => state.assets);
  const generations = useStudio((state) => state.generations);
  const floors = useStudio((state) => state.floors);
  const gone = useStudio((state) => state.gone);
  return useMemo(
    () => tilesOf({ assets, generations, floors, gone }, view, conversationId, Date.now()),
    [assets, generations, floors, gone, view, conversationId],
  );
}

"use client";

import { useMemo, useRef } from "react";
import { type Block, reuseBlocks, shownBlocks } from "#lib/studio/gallery/rules.ts";
import type { GalleryView } from "#lib/studio/schema.ts";
import { useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";

/** A gallery list as blocks of tiles; what did not change stays the same object. Null while it was not asked for. */
export function useBlocks(view: GalleryView, conversationId: string | null): readonly Block[] | null {
  "use no memo";
  const assets = useStudio((state) => state.assets);
  const generations = useStudio((state) => state.generations);
  const lists = useStudio((state) => state.lists);
  const gone = useStudio((state) => state.gone);
  const conversations = useStudio((state) => state.conversations);
  const titles = useStudio((state) => state.titles);
  const { order } = usePane().look;
  const before = useRef<readonly Block[] | null>(null);
  return useMemo(() => {
    const source = { assets, generations, lists, gone, conversations, titles };
    const next = shownBlocks(source, view, conversationId, { order }, Date.now());
    before.current = reuseBlocks(before.current, next);
    return before.current;
  }, [assets, generations, lists, gone, conversations, titles, view, conversationId, order]);
}

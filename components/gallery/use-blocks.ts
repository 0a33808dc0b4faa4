"use client";

import { useMemo, useRef } from "react";
import { type Block, reuseBlocks, shownBlocks } from "#lib/studio/gallery/rules.ts";
import type { GalleryView } from "#lib/studio/schema.ts";
import type { StudioState } from "#lib/studio/state/schema.ts";
import { useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";

const noConversations: StudioState["conversations"] = {};
const noTitles: StudioState["titles"] = {};

/** A gallery list as blocks of tiles; what did not change stays the same object. Null while it was not asked for. */
export function useBlocks(
  view: GalleryView,
  conversationId: string | null,
  seen: string | null = null,
): readonly Block[] | null {
  "use no memo";
  const assets = useStudio((state) => state.assets);
  const generations = useStudio((state) => state.generations);
  const lists = useStudio((state) => state.lists);
  const gone = useStudio((state) => state.gone);
  const zone = useStudio((state) => state.zone);
  const stacks = useStudio((state) => state.stacks);
  const { order, versions } = usePane().look;
  const isNamed = order === "conversation" && !conversationId; // else no title is shown, and none is worth laying anew
  const conversations = useStudio((state) => (isNamed ? state.conversations : noConversations));
  const titles = useStudio((state) => (isNamed ? state.titles : noTitles));
  const before = useRef<readonly Block[] | null>(null);
  return useMemo(() => {
    const source = { assets, generations, lists, gone, zone, stacks, conversations, titles };
    const next = shownBlocks(source, view, conversationId, { order, versions, seen }, Date.now());
    before.current = reuseBlocks(before.current, next);
    return before.current;
  }, [
    assets,
    generations,
    lists,
    gone,
    zone,
    stacks,
    conversations,
    titles,
    view,
    conversationId,
    order,
    versions,
    seen,
  ]);
}

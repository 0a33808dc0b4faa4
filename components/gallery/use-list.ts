"use client";

import { useEffect, useState } from "react";
import type { GalleryView } from "#lib/studio/schema.ts";
import { listKey } from "#lib/studio/shelf/rules.ts";
import { isStackedIn } from "#lib/studio/stack/rules.ts";
import { readDays } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";

/** Asks which days a gallery list has, when it is opened, and anew after a gap in the events. */
export function useList(view: GalleryView, conversationId: string | null) {
  const store = useStore();
  const isStacked = isStackedIn(view, usePane().look);
  const key = listKey(view, conversationId, isStacked);
  const isWhole = useStudio((state) => state.lists[key]?.areDaysWhole === true);
  const [failedKey, setFailedKey] = useState<string | null>(null);

  useEffect(() => {
    if (isWhole) return;
    const closing = new AbortController();
    void readDays(store, { view, conversationId, isStacked }, closing.signal).then((isRead) => {
      if (!isRead && !closing.signal.aborted) setFailedKey(key);
    });
    return () => closing.abort();
  }, [isWhole, key, store, view, conversationId, isStacked]);

  return {
    isWhole,
    hasFailed: !isWhole && failedKey === key,
    tryAgain: () => void readDays(store, { view, conversationId, isStacked }),
  };
}

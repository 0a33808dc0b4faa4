"use client";

import { useEffect, useState } from "react";
import type { GalleryView } from "#lib/studio/schema.ts";
import { listKey } from "#lib/studio/shelf/rules.ts";
import { readDays } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";

/** Asks which days a gallery list has, when it is opened, and anew after a gap in the events. */
export function useList(view: GalleryView, conversationId: string | null) {
  const store = useStore();
  const key = listKey(view, conversationId);
  const isWhole = useStudio((state) => state.lists[key]?.areDaysWhole === true);
  const [failedKey, setFailedKey] = useState<string | null>(null);

  useEffect(() => {
    if (isWhole) return;
    const closing = new AbortController();
    void readDays(store, view, conversationId, closing.signal).then((isRead) => {
      if (!isRead && !closing.signal.aborted) setFailedKey(key);
    });
    return () => closing.abort();
  }, [isWhole, key, store, view, conversationId]);

  return {
    isWhole,
    hasFailed: !isWhole && failedKey === key,
    tryAgain: () => void readDays(store, view, conversationId),
  };
}

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
  const [failed, setFailed] = useState<{ readonly key: string; readonly times: number } | null>(null);
  const times = failed?.key === key ? failed.times : 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a press on "try again" is what asks once more
  useEffect(() => {
    if (isWhole) return;
    const closing = new AbortController();
    void readDays(store, view, conversationId, closing.signal).then((isRead) => {
      if (!isRead && !closing.signal.aborted) setFailed({ key, times: times + 1 });
    });
    return () => closing.abort();
  }, [isWhole, key]);

  return {
    isWhole,
    hasFailed: !isWhole && times > 0,
    tryAgain: () => void readDays(store, view, conversationId, new AbortController().signal),
  };
}

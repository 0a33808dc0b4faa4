"use client";

import { useEffect, useRef, useState } from "react";
import { listKey } from "#lib/studio/rules.ts";
import type { GalleryView } from "#lib/studio/schema.ts";
import { readPage } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";

/** Reads a gallery list page by page: the first when the list is opened, the next when its end comes near. */
export function usePages(view: GalleryView, conversationId: string | null) {
  const store = useStore();
  const key = listKey(view, conversationId);
  const floor = useStudio((state) => state.floors[key]);
  const reading = useRef<string | null>(null);
  const [failedKey, setFailedKey] = useState<string | null>(null);

  async function read() {
    if (reading.current === key) return;
    reading.current = key;
    const isRead = await readPage(store, view, conversationId);
    if (reading.current === key) reading.current = null;
    setFailedKey(isRead ? null : key);
  }

  const isUnread = floor === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is what asks for a first page
  useEffect(() => {
    if (isUnread) void read();
  }, [isUnread, key]);

  return {
    hasFailed: failedKey === key,
    tryAgain: () => void read(),
    readNext() {
      if (floor && failedKey !== key) void read();
    },
  };
}

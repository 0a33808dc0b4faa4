"use client";

import { useEffect, useState } from "react";
import type { TagView } from "#lib/gallery/tag/schema.ts";
import { readTags } from "../studio/reload.ts";

const pauseMs = 120;

/**
 * The workspace's tags that begin so, or have a word that does; a hundred of them at most. Null before they were read; what
 * was there stays when they cannot be. `read` asks once more.
 */
export function useTags(query: string) {
  const [tags, setTags] = useState<readonly TagView[] | null>(null);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of a tag is what asks once more
  useEffect(() => {
    const closing = new AbortController();
    const timer = setTimeout(() => {
      readTags(query, closing.signal).then(setTags, () => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      closing.abort();
    };
  }, [query, times]);
  return { tags, read: () => setTimes((before) => before + 1) };
}

"use client";

import { useEffect, useRef, useState } from "react";
import { moveBehind } from "#lib/gallery/album/rules.ts";
import { applyEvent } from "#lib/studio/rules.ts";
import type { AssetView, Page } from "#lib/studio/schema.ts";
import { useStore, useStudio } from "../studio/store.ts";
import { useMissing } from "../studio/use-missing.ts";

type Read = {
  readonly albumId: string;
  readonly ids: readonly string[];
  /** What to ask for after these; null: there are no more. */
  readonly next: string | null;
};

const pageMax = 200;

/** Which pictures an album has, in its order; read anew when somebody changes an album. Null: there is none to read. */
export function useAlbumPictures(albumId: string | null) {
  const store = useStore();
  const albums = useStudio((state) => state.albums);
  const [read, setRead] = useState<Read | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const reading = useRef<AbortController | null>(null);
  const isThere = albums.some(({ id }) => id === albumId);
  const here = read?.albumId === albumId ? read : null;

  useMissing(here?.ids ?? []);

  async function fetchPage(before: Read | null, limit: number) {
    if (!albumId) return;
    reading.current?.abort();
    const stop = new AbortController();
    reading.current = stop;
    const query = new URLSearchParams({ limit: `${limit}`, ...(before?.next ? { after: before.next } : {}) });
    try {
      const response = await fetch(`/api/albums/${albumId}?${query}`, { signal: stop.signal });
      if (!response.ok) throw new Error(`${response.status}`);
      const page: Page<AssetView> = await response.json();
      store.apply((state) => page.items.reduce((now, asset) => applyEvent(now, { type: "asset", asset }), state));
      const ids = [...new Set([...(before?.ids ?? []), ...page.items.map(({ id }) => id)])];
      setRead({ albumId, ids, next: page.nextBefore });
      setHasFailed(false);
    } catch {
      if (!stop.signal.aborted) setHasFailed(true);
    } finally {
      if (reading.current === stop) reading.current = null;
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another album, or a change of one, is what asks
  useEffect(() => {
    if (!isThere) return; // it was deleted, here or elsewhere: there is nothing to ask for
    void fetchPage(null, Math.min(pageMax, Math.max(60, here?.ids.length ?? 0)));
    return () => reading.current?.abort();
  }, [albumId, albums]);

  return {
    ids: here?.ids ?? null,
    isWhole: here?.next === null,
    /** Where to read on; null: there are no more. */
    next: here ? here.next : "",
    hasFailed,
    tryAgain: () => void fetchPage(null, pageMax),
    readNext() {
      if (here?.next && !reading.current) void fetchPage(here, 60);
    },
    /** Shown before the server has said so. */
    place(id: string, afterId: string | null) {
      const ids = here && moveBehind(here.ids, id, afterId);
      if (here && ids) setRead({ ...here, ids });
    },
  };
}

"use client";

import { useEffect, useRef, useState } from "react";
import type { SearchPage } from "#lib/gallery/search/schema.ts";
import { applyEvent } from "#lib/studio/rules.ts";
import type { StudioStore } from "../studio/store.ts";
import { useStore } from "../studio/store.ts";
import { type Refusal, Refused, readFound, type Search, searchKey } from "./read.ts";

type Found = {
  readonly key: string;
  readonly ids: readonly string[];
  readonly excerpts: SearchPage["excerpts"];
  readonly versions: SearchPage["versions"];
  readonly count: SearchPage["count"];
  readonly next: string | null;
};

type Failed = { readonly key: string; readonly why: Refusal | null };

/** What the server finds, page by page. What was found before stays until the next answer is here. */
export function useFound(search: Search) {
  const store = useStore();
  const key = searchKey(search);
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [tries, setTries] = useState(0);
  const reading = useRef<AbortController | null>(null);

  async function readPage(before: Found | null, stop: AbortController) {
    reading.current = stop;
    try {
      const page = await readFound(search, before?.next ?? null, stop.signal);
      keep(store, page);
      setFound(joined(key, before, page));
      setFailed(null);
    } catch (error) {
      if (!stop.signal.aborted) setFailed({ key, why: error instanceof Refused ? error.why : null });
    } finally {
      if (reading.current === stop) reading.current = null;
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search, or the same once more, is what asks
  useEffect(() => {
    const stop = new AbortController();
    void readPage(null, stop);
    return () => {
      stop.abort();
      reading.current?.abort();
    };
  }, [key, tries]);

  return {
    found,
    isOld: found?.key !== key,
    hasFailed: failed?.key === key,
    /** Why it is not searched for; null when trying again may help. */
    refusal: failed?.key === key ? failed.why : null,
    tryAgain: () => setTries(tries + 1),
    readNext() {
      if (found?.next && found.key === key && !reading.current) void readPage(found, new AbortController());
    },
  };
}

/** The pictures themselves are where all are, so that what happens to them is seen here as well. */
function keep(store: StudioStore, page: SearchPage) {
  store.apply((state) => page.items.reduce((next, asset) => applyEvent(next, { type: "asset", asset }), state));
}

function joined(key: string, before: Found | null, page: SearchPage): Found {
  return {
    key,
    ids: [...new Set([...(before?.ids ?? []), ...page.items.map(({ id }) => id)])],
    excerpts: { ...before?.excerpts, ...page.excerpts },
    versions: { ...before?.versions, ...page.versions },
    count: page.count ?? before?.count ?? null,
    next: page.nextAfter,
  };
}

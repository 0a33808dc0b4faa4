"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";

// The order of the results, or of the album, that are shown, for whoever walks from one picture to the next or picks a range.

export type ShownResults = {
  readonly ids: readonly string[];
  readonly isComplete: boolean;
  /** Asks for more of them, unless that is done already. */
  readonly readNext: () => void;
};

let shown: ShownResults | null = null;
const listeners = new Set<() => void>();

function show(next: ShownResults | null) {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Null while neither results nor an album are shown. */
export function getShownResults(): ShownResults | null {
  return shown;
}

/** Null while neither results nor an album are shown. */
export function useShownResults(): ShownResults | null {
  return useSyncExternalStore(subscribe, getShownResults, () => null);
}

/** `next` says what comes behind these; null: nothing does. A page may bring none, and yet there are more. */
export function useShowing(ids: readonly string[], next: string | null, readNext: () => void) {
  const latest = useRef(readNext);
  useEffect(() => {
    latest.current = readNext;
  });
  const order = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order, or another place to read on from, is told
  useEffect(() => show({ ids, isComplete: next === null, readNext: () => latest.current() }), [order, next]);
  useEffect(() => () => show(null), []);
}

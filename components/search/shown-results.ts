"use client";

import { useEffect, useSyncExternalStore } from "react";

// The order of the results, or of the album, that are shown, for whoever walks from one picture to the next or picks a range.

export type ShownResults = { readonly ids: readonly string[]; readonly isComplete: boolean };

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

export function useShowing(ids: readonly string[], isComplete: boolean) {
  const order = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is what is told
  useEffect(() => show({ ids, isComplete }), [order, isComplete]);
  useEffect(() => () => show(null), []);
}

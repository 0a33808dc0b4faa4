"use client";

import { useSyncExternalStore } from "react";

let isIdle = false;
const listeners = new Set<() => void>();

function settle() {
  isIdle = true;
  for (const listener of listeners) listener();
  listeners.clear();
}

function subscribe(listener: () => void) {
  if (isIdle) return () => undefined;
  if (listeners.size === 0) {
    if ("requestIdleCallback" in window) requestIdleCallback(settle, { timeout: 1_000 });
    else setTimeout(settle, 300);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** False on the server and until the page has drawn itself and has time to spare. */
export function useIsIdle(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isIdle,
    () => false,
  );
}

import { useSyncExternalStore } from "react";

// Whether the list of keys is shown over the studio. An opened picture shows it over itself.

let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  isOpen = next;
  for (const listener of listeners) listener();
}

/** Chinese keyboards write the wide one. */
export function isKeysKey(key: string): boolean {
  return key === "?" || key === "？";
}

export function openKeys() {
  set(true);
}

export function closeKeys() {
  set(false);
}

export function useAreKeysOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
    () => false,
  );
}

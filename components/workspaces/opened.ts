import { useSyncExternalStore } from "react";

// Whether the list of workspaces is shown over the studio.

let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  isOpen = next;
  for (const listener of listeners) listener();
}

export function openWorkspaces() {
  set(true);
}

export function closeWorkspaces() {
  set(false);
}

export function useAreWorkspacesOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
    () => false,
  );
}

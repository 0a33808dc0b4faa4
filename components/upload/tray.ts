import { useSyncExternalStore } from "react";
import { emptyTray, type Tray } from "#lib/upload/tray/rules.ts";

// The one tray of this tab. Files go on while panes and conversations change.

let tray = emptyTray;
const listeners = new Set<() => void>();

export function readTray(): Tray {
  return tray;
}

export function changeTray(change: (tray: Tray) => Tray) {
  tray = change(tray);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTray(): Tray {
  return useSyncExternalStore(subscribe, readTray, () => emptyTray);
}

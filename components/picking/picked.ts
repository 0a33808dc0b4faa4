import { useSyncExternalStore } from "react";
import { isPicked, nothing, type Picked } from "#lib/gallery/picked/rules.ts";

// What is picked in the gallery of this page. Outside of React's tree: of a thousand tiles only those that change are
// drawn again.

let picked: Picked = nothing;
let anchorId: string | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getPicked(): Picked {
  return picked;
}

/** Where a range begins: the picture that was picked last. */
export function getAnchor(): string | null {
  return anchorId;
}

export function setPicked(next: Picked, anchor: string | null = anchorId) {
  anchorId = anchor;
  if (next === picked) return;
  picked = next;
  for (const listener of listeners) listener();
}

export function clearPicked() {
  setPicked(nothing, null);
}

let areHeld = false;

/** While a range is read, no part of the gallery is forgotten. */
export function holdParts(are: boolean) {
  areHeld = are;
}

export function arePartsHeld(): boolean {
  return areHeld;
}

export function isPicking(): boolean {
  return picked.kind === "all" || picked.ids.size > 0;
}

export function usePicked(): Picked {
  return useSyncExternalStore(subscribe, getPicked, () => nothing);
}

export function useIsPicking(): boolean {
  return useSyncExternalStore(subscribe, isPicking, () => false);
}

export function useIsPicked(id: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPicked(picked, id),
    () => false,
  );
}

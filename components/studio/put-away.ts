import { putAway } from "#lib/studio/shelf/rules.ts";
import type { StudioStore } from "./store.ts";

// Places of pictures that did not come, and that this browser no longer wants to see in the gallery.

const key = "easel.away";
const max = 200;

function load(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
  } catch {
    return []; // storage may be switched off, or hold something else
  }
}

export function putAwayPicture(store: StudioStore, id: string) {
  store.apply((state) => putAway(state, [id]));
  try {
    localStorage.setItem(key, JSON.stringify([...load(), id].slice(-max)));
  } catch {
    // Then it is away until the next page.
  }
}

export function recallPutAway(store: StudioStore) {
  const ids = load();
  if (ids.length > 0) store.apply((state) => putAway(state, ids));
}

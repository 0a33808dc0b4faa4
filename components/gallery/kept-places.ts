import type { Anchor } from "#lib/studio/gallery/wall/rules.ts";

// Where a person was in each gallery list of this tab, in each workspace: they come back to it, also after the page was
// loaded anew.

const key = "easel.places";

function load(): Readonly<Record<string, Anchor>> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    return isRecord(stored) ? Object.fromEntries(Object.entries(stored).filter(isEntry)) : {};
  } catch {
    return {}; // storage may be switched off, or hold something else
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isEntry(entry: [string, unknown]): entry is [string, Anchor] {
  const [, value] = entry;
  return (
    isRecord(value) &&
    typeof value["block"] === "string" &&
    typeof value["depthPx"] === "number" &&
    typeof value["offsetPx"] === "number" &&
    (value["tile"] === null || typeof value["tile"] === "string")
  );
}

let places: Readonly<Record<string, Anchor>> | null = null; // null until they are asked for

export function recallPlace(list: string): Anchor | null {
  places ??= load();
  return places[list] ?? null;
}

const listsMax = 20;

/** Null: they are at the top, where everybody begins. Only in memory: it is called at every step of a scroll. */
export function keepPlace(list: string, anchor: Anchor | null) {
  const { [list]: _, ...others } = places ?? load();
  places = anchor ? { ...others, [list]: anchor } : others;
}

/** For the page when it is loaded anew. */
export function storePlaces() {
  if (!places) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(Object.entries(places).slice(-listsMax))));
  } catch {
    // Then they begin at the top.
  }
}

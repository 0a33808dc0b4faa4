import type { Ends } from "#lib/studio/gallery/ends/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import type { Neighbours, Position } from "../gallery/use-reel.ts";

const nearEnd = 12;

/** One picture of a row of them: what is before and after each, and where in the row this one is. */
export function rowAround(assets: readonly AssetView[], id: string, isComplete: boolean) {
  const around = (one: string): Neighbours => {
    const at = assets.findIndex((asset) => asset.id === one);
    return at < 0 ? { previous: null, next: null } : { previous: assets[at - 1] ?? null, next: assets[at + 1] ?? null };
  };
  const index = assets.findIndex((asset) => asset.id === id);
  const position: Position | null = index < 0 ? null : { at: index + 1, count: assets.length, isComplete };
  const ends: Ends = { first: assets[0]?.id ?? null, last: (isComplete && assets.at(-1)?.id) || null };
  return { ...around(id), around, position, assets, ends };
}

/** Whether the row has so few pictures behind this one that it is time to read on. */
export function isNearEnd(assets: readonly AssetView[], id: string): boolean {
  const index = assets.findIndex((asset) => asset.id === id);
  return index >= 0 && index > assets.length - nearEnd;
}

import { type GenerationState, isRunning } from "../../generation/rules.ts";
import { timeOfId } from "../../ids.ts";
import { listKey, type StudioState } from "../rules.ts";
import type { AssetView, GalleryView, GenerationView } from "../schema.ts";
import type { Place } from "./masonry/rules.ts";

/** One place in the gallery: a picture, or one that is being made. */
export type Tile =
  | { readonly kind: "asset"; readonly key: string; readonly asset: AssetView }
  | { readonly kind: "generation"; readonly key: string; readonly generation: GenerationView };

type Source = Pick<StudioState, "assets" | "generations" | "floors" | "gone">;

function isIn(asset: AssetView, view: GalleryView): boolean {
  if (view === "trash") return asset.isTrashed;
  return !asset.isTrashed && (view === "all" || asset.isFavorite);
}

/** A picture keeps the place of the generation that made it, so that nothing jumps when it is finished. */
function keyOf(asset: AssetView): string {
  return asset.generationId ?? asset.id;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** Ended without a picture, for a reason that the person may still do something about. */
function isOpenQuestion(state: GenerationState): boolean {
  return state === "refused" || state === "failed" || state === "unknown";
}

/** Pictures on their way; and for a day those that did not come, until they are asked for again or put away. */
function isPending(generation: GenerationView, { assets, gone }: Source, nowMs: number): boolean {
  const { id, state, assetId } = generation;
  if (isRunning(state)) return true;
  if (isOpenQuestion(state)) return !gone[id] && timeOfId(id) > nowMs - dayMs;
  return state === "done" && assetId !== null && !assets[assetId] && !gone[assetId];
}

/** What was asked for later in the same place of the same prompt stands for what was asked for before. */
function latestOfPlaces(generations: readonly GenerationView[]): ReadonlySet<string> {
  const latest = new Map<string, string>();
  for (const { id, promptId, position } of generations) {
    const place = `${promptId} ${position}`;
    if (id > (latest.get(place) ?? "")) latest.set(place, id);
  }
  return new Set(latest.values());
}

/** Assets that a conversation took over from another one: they are pictures of both. */
function reusedIn({ generations }: Source, conversationId: string): ReadonlySet<string> {
  const here = Object.values(generations).filter((row) => row.isReused && row.conversationId === conversationId);
  return new Set(here.flatMap(({ assetId }) => assetId ?? []));
}

/** The tiles of a list, newest first. Pictures below the list's floor are left out: what lies between is not here yet. */
export function tilesOf(
  source: Source,
  view: GalleryView,
  conversationId: string | null,
  nowMs: number,
): readonly Tile[] {
  const floor = source.floors[listKey(view, conversationId)];
  const tiles: Tile[] = [];
  const reused = conversationId ? reusedIn(source, conversationId) : null;
  for (const asset of Object.values(source.assets)) {
    if (floor === undefined || asset.id < floor || !isIn(asset, view)) continue;
    if (reused && asset.conversationId !== conversationId && !reused.has(asset.id)) continue;
    tiles.push({ kind: "asset", key: keyOf(asset), asset });
  }
  if (view === "all") {
    const known = new Set(tiles.map((tile) => tile.key));
    const generations = Object.values(source.generations);
    const latest = latestOfPlaces(generations);
    for (const generation of generations) {
      if (conversationId && generation.conversationId !== conversationId) continue;
      if (known.has(generation.id) || !isPending(generation, source, nowMs)) continue;
      if (!isRunning(generation.state) && !latest.has(generation.id)) continue;
      tiles.push({ kind: "generation", key: generation.id, generation });
    }
  }
  return tiles.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
}

/** Width ÷ height of a tile's picture. */
export function ratioOf(tile: Tile): number {
  const { width, height } = tile.kind === "asset" ? tile.asset : tile.generation;
  return width / height;
}

/** The nearest tile in a direction, by geometry: up and down stay in the column's reach. Returns -1 when there is none. */
export function neighbour(places: readonly Place[], from: number, direction: "up" | "down" | "left" | "right"): number {
  const start = places[from];
  if (!start) return places.length > 0 ? 0 : -1;
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    const distance = index === from ? null : distanceTo(start, place, direction);
    if (distance !== null && distance < bestDistance) {
      best = index;
      bestDistance = distance;
    }
  }
  return best;
}

function distanceTo(from: Place, to: Place, direction: "up" | "down" | "left" | "right"): number | null {
  const dx = to.left + to.width / 2 - (from.left + from.width / 2);
  const dy = to.top + to.height / 2 - (from.top + from.height / 2);
  const isAcross = direction === "left" || direction === "right";
  const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
  const aside = Math.abs(isAcross ? dy : dx);
  if (ahead < 1 || (isAcross && Math.abs(dx) < from.width / 2) || (!isAcross && aside > from.width / 2)) return null;
  return ahead + aside * 2;
}

import { type GenerationState, isRunning } from "../../../generation/rules.ts";
import { timeOfId } from "../../../ids.ts";
import type { AssetView, GalleryView, GenerationView } from "../../schema.ts";
import type { StudioState } from "../../state/schema.ts";
import { dayMs } from "../wire/rules.ts";

// Which pictures a list shows besides those that were read: what is on its way, and what a conversation took over.

type Source = Pick<StudioState, "assets" | "generations" | "gone">;

export function isIn(asset: AssetView, view: GalleryView): boolean {
  if (view === "trash") return asset.isTrashed;
  return !asset.isTrashed && (view === "all" || asset.isFavorite);
}

/** Ended without a picture, for a reason that the person may still do something about. */
function isOpenQuestion(state: GenerationState): boolean {
  return state === "refused" || state === "failed" || state === "unknown";
}

/** Pictures on their way; and for a day those that did not come, until they are asked for again or put away. */
function isPending(generation: GenerationView, { assets, gone }: Source, nowMs: number): boolean {
  const { id, state, assetId, movedTo } = generation;
  if (isRunning(state)) return true;
  if (isOpenQuestion(state)) return !gone[id] && timeOfId(id) > nowMs - dayMs;
  return state === "done" && assetId !== null && movedTo === null && !assets[assetId] && !gone[assetId];
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
export function reusedIn({ generations }: Pick<Source, "generations">, conversationId: string): ReadonlySet<string> {
  const here = Object.values(generations).filter((row) => row.isReused && row.conversationId === conversationId);
  return new Set(here.flatMap(({ assetId }) => assetId ?? []));
}

/** Generations that have a place of their own, in any order. */
export function pendingOf(source: Source, conversationId: string | null, nowMs: number): readonly GenerationView[] {
  const generations = Object.values(source.generations);
  const latest = latestOfPlaces(generations);
  return generations.filter(
    (generation) =>
      (!conversationId || generation.conversationId === conversationId) &&
      isPending(generation, source, nowMs) &&
      (isRunning(generation.state) || latest.has(generation.id)),
  );
}

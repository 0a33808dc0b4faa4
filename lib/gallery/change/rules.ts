import type { AssetView } from "../../studio/schema.ts";
import { foldTag } from "../tag/rules.ts";
import type { Change } from "./schema.ts";

/** A picture as it is after a change; the same one where the change makes no difference to it. */
export function applyChange(asset: AssetView, change: Change): AssetView {
  switch (change.kind) {
    case "favorite":
      return asset.isFavorite === change.isFavorite ? asset : { ...asset, isFavorite: change.isFavorite };
    case "status":
      return asset.status === change.status ? asset : { ...asset, status: change.status };
    case "trash":
      return asset.isTrashed ? asset : { ...asset, isTrashed: true, trashedAt: null };
    case "restore":
      return asset.isTrashed ? { ...asset, isTrashed: false } : asset;
    case "tag":
      return hasTag(asset, change.name) ? asset : { ...asset, tags: [...asset.tags, change.name].sort(byFold) };
    case "untag": {
      const folded = foldTag(change.name);
      return hasTag(asset, change.name)
        ? { ...asset, tags: asset.tags.filter((tag) => foldTag(tag) !== folded) }
        : asset;
    }
    case "album":
    case "unalbum":
      return asset;
  }
}

function hasTag({ tags }: AssetView, name: string): boolean {
  const folded = foldTag(name);
  return tags.some((tag) => foldTag(tag) === folded);
}

function byFold(a: string, b: string): number {
  return foldTag(a) < foldTag(b) ? -1 : 1;
}

/** Names that all of the pictures have, and those that only some have. */
export function sharedTags(assets: readonly Pick<AssetView, "tags">[]): readonly { name: string; isOnAll: boolean }[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const name of assets.flatMap(({ tags }) => tags)) {
    const known = counts.get(foldTag(name));
    if (known) known.count++;
    else counts.set(foldTag(name), { name, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => byFold(a.name, b.name))
    .map(({ name, count }) => ({ name, isOnAll: count === assets.length }));
}

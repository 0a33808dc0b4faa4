"use client";

import type { AssetView } from "#lib/studio/schema.ts";
import { useFindSimilar } from "../search/use-find-similar.ts";
import { openPicture } from "../studio/place.ts";
import { download, useAssetCommands } from "../studio/use-asset-commands.ts";

/** What a key does to the picture in focus. Returns whether it did something. */
export function useTileKeys(): (key: string, asset: AssetView) => boolean {
  const { toggleFavorite, trash } = useAssetCommands();
  const findSimilar = useFindSimilar();
  return (key, asset) => {
    switch (key) {
      case " ":
        openPicture(asset.id);
        return true;
      case ".":
        void toggleFavorite(asset);
        return true;
      case "d":
        download(asset);
        return true;
      case "m":
        findSimilar(asset.id);
        return true;
      case "Delete":
        if (!asset.isTrashed) void trash(asset);
        return true;
      default:
        return false;
    }
  };
}

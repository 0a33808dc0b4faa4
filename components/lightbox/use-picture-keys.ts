"use client";

import type { AssetView } from "#lib/studio/schema.ts";
import { useFindSimilar } from "../search/use-find-similar.ts";
import { closePicture, replacePicture } from "../studio/place.ts";
import { download, useAssetCommands } from "../studio/use-asset-commands.ts";

/** The gallery's letters, for the opened picture. Returns whether a key did something. */
export function usePictureKeys(asset: AssetView | null, after: AssetView | null): (key: string) => boolean {
  const { toggleFavorite, trash } = useAssetCommands();
  const findSimilar = useFindSimilar();
  return (key) => {
    if (!asset) return false;
    if (key === ".") void toggleFavorite(asset);
    else if (key === "d") download(asset);
    else if (key === "m") findSimilar(asset.id);
    else if (key === "Delete" && !asset.isTrashed) {
      if (after) replacePicture(after.id);
      else closePicture();
      void trash(asset);
    } else return false;
    return true;
  };
}

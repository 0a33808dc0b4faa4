"use client";

import { useEffect } from "react";
import { useAddressedAlbum } from "../albums/address.ts";
import { useAlbumPictures } from "../albums/use-album-pictures.ts";
import { useAddressedQuery } from "../search/address.ts";
import { useStudio } from "../studio/store.ts";
import { isNearEnd, rowAround } from "./row.ts";
import type { useNeighbours } from "./use-neighbours.ts";

/** The same within the album that the gallery shows, in its order; null when it shows none, or results instead, or not this picture. */
export function useAlbumNeighbours(id: string): ReturnType<typeof useNeighbours> | null {
  const addressed = useAddressedAlbum();
  const albumId = useAddressedQuery() === "" ? addressed : null;
  const { ids, isWhole, readNext } = useAlbumPictures(albumId);
  const rows = useStudio((state) => state.assets);
  const assets = (ids ?? []).flatMap((one) => {
    const asset = rows[one];
    return asset && !asset.isTrashed ? [asset] : [];
  });
  const isNear = isNearEnd(assets, id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming near the end is what asks
  useEffect(() => {
    if (isNear) readNext();
  }, [isNear, assets.length]);
  return assets.some((asset) => asset.id === id) ? rowAround(assets, id, isWhole) : null;
}

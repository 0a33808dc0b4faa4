"use client";

import { useEffect } from "react";
import { useAddressedAlbum } from "../albums/address.ts";
import { useAlbumPictures } from "../albums/use-album-pictures.ts";
import { useStudio } from "../studio/store.ts";
import { rowAround } from "./row.ts";
import type { useNeighbours } from "./use-neighbours.ts";

const nearEnd = 4;

/** The same within the album that the gallery shows, in its order; null when it shows none, or not this picture. */
export function useAlbumNeighbours(id: string): ReturnType<typeof useNeighbours> | null {
  const albumId = useAddressedAlbum();
  const { ids, isWhole, readNext } = useAlbumPictures(albumId);
  const rows = useStudio((state) => state.assets);
  const assets = (ids ?? []).flatMap((one) => {
    const asset = rows[one];
    return asset && !asset.isTrashed ? [asset] : [];
  });
  const index = assets.findIndex((asset) => asset.id === id);
  const isNearEnd = index >= 0 && index > assets.length - nearEnd;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming near the end is what asks
  useEffect(() => {
    if (isNearEnd) readNext();
  }, [isNearEnd, assets.length]);
  return index < 0 ? null : rowAround(assets, id, isWhole);
}

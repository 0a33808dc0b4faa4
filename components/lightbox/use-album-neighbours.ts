"use client";

import { useEffect } from "react";
import { useAddressedAlbum } from "../albums/address.ts";
import { useAlbumPictures } from "../albums/use-album-pictures.ts";
import { useStudio } from "../studio/store.ts";
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
  if (index < 0) return null;
  const around = (one: string) => {
    const at = assets.findIndex((asset) => asset.id === one);
    return at < 0 ? { previous: null, next: null } : { previous: assets[at - 1] ?? null, next: assets[at + 1] ?? null };
  };
  const position = { at: index + 1, count: assets.length, isComplete: isWhole };
  return { ...around(id), around, position, assets };
}

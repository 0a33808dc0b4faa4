"use client";

import { memo } from "react";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import type { Tile } from "#lib/studio/gallery/rules.ts";
import { partialAddress, pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { PictureLink } from "../picture/picture-link.tsx";
import { RunningOverlay } from "../picture/running-overlay.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";
import { TileActions } from "./tile-actions.tsx";

/** One place in the gallery. It keeps its place and its key while the picture in it comes into being. */
export const GalleryTile = memo(function GalleryTile({
  tile,
  place,
  index,
  total,
  isTabStop,
  isEager,
}: {
  readonly tile: Tile;
  /** Null before anything was measured: the style sheet of the first screen knows. */
  readonly place: Place | null;
  readonly index: number;
  readonly total: number;
  readonly isTabStop: boolean;
  readonly isEager: boolean;
}) {
  const asset = tile.kind === "asset" ? tile.asset : null;
  const generation = tile.kind === "generation" ? tile.generation : null;
  const placeholder = useThumbhash(asset?.thumbhash ?? "");
  return (
    <li
      data-tile={tile.key}
      data-link={tile.key}
      aria-setsize={total}
      aria-posinset={index + 1}
      {...(place ? { style: place } : { "data-first": index })}
      className="group/tile absolute overflow-hidden rounded-md bg-mat linked:outline-2 linked:outline-accent linked:outline-offset-2"
    >
      <Layers
        source={asset ? pictureAddress(asset.id, "thumb") : generation ? partialAddress(generation) : ""}
        placeholder={placeholder}
        alt={asset?.altText ?? ""}
        isFirst={isEager}
      />
      {generation ? <RunningOverlay generation={generation} /> : null}
      {asset ? <PictureLink asset={asset} tabIndex={isTabStop ? 0 : -1} /> : null}
      {asset ? <TileActions asset={asset} tabIndex={isTabStop ? 0 : -1} /> : null}
    </li>
  );
});

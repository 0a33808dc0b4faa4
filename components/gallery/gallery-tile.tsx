"use client";

import { memo } from "react";
import type { Place, Tile } from "#lib/studio/gallery/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { RunningPicture } from "../picture/generation-tile.tsx";
import { Layers } from "../picture/layers.tsx";
import { PictureLink } from "../picture/picture-link.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";
import { TileActions } from "./tile-actions.tsx";

/** One place in the gallery. It keeps its place and its key while the picture in it comes into being. */
export const GalleryTile = memo(function GalleryTile({
  tile,
  place,
  index,
  total,
  isTabStop,
  isFirst,
}: {
  readonly tile: Tile;
  readonly place: Place;
  readonly index: number;
  readonly total: number;
  readonly isTabStop: boolean;
  readonly isFirst: boolean;
}) {
  return (
    <li
      data-tile={tile.key}
      data-link={tile.key}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
      className="group/tile absolute overflow-hidden rounded-md bg-mat linked:outline-2 linked:outline-accent linked:outline-offset-2"
    >
      {tile.kind === "generation" ? (
        <RunningPicture generation={tile.generation} />
      ) : (
        <FinishedPicture asset={tile.asset} isTabStop={isTabStop} isFirst={isFirst} />
      )}
    </li>
  );
});

function FinishedPicture({
  asset,
  isTabStop,
  isFirst,
}: {
  readonly asset: AssetView;
  readonly isTabStop: boolean;
  readonly isFirst: boolean;
}) {
  const placeholder = useThumbhash(asset.thumbhash);
  return (
    <>
      <Layers sources={[placeholder, pictureAddress(asset.id, "thumb")]} alt={asset.altText} isFirst={isFirst} />
      <PictureLink asset={asset} tabIndex={isTabStop ? 0 : -1} />
      <TileActions asset={asset} tabIndex={isTabStop ? 0 : -1} />
    </>
  );
}

"use client";

import { memo, Suspense } from "react";
import { isRunning } from "#lib/generation/rules.ts";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import type { Tile } from "#lib/studio/gallery/rules.ts";
import { partialAddress, pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { PictureLink } from "../picture/picture-link.tsx";
import { RunningOverlay } from "../picture/running-overlay.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { PickBox } from "./pick-box.tsx";
import { TileActions } from "./tile-actions.tsx";
import { TileMarks } from "./tile-marks.tsx";

// Seldom needed, and then the server was there a moment ago.
const EndedOverlay = lazyPart(async () => (await import("./ended-overlay.tsx")).EndedOverlay);

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
  const isOnItsWay = generation !== null && (isRunning(generation.state) || generation.state === "done");
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
        source={asset ? pictureAddress(asset.id, "thumb") : isOnItsWay ? partialAddress(generation) : ""}
        placeholder={placeholder}
        alt={asset?.altText ?? ""}
        isFirst={isEager}
      />
      {generation && isOnItsWay ? <RunningOverlay generation={generation} /> : null}
      {generation && !isOnItsWay ? (
        <Suspense>
          <EndedOverlay generation={generation} />
        </Suspense>
      ) : null}
      {asset ? <PictureLink asset={asset} tabIndex={isTabStop ? 0 : -1} /> : null}
      {asset ? <TileMarks asset={asset} /> : null}
      {asset ? <PickBox id={asset.id} tabIndex={isTabStop ? 0 : -1} /> : null}
      {asset ? <TileActions asset={asset} tabIndex={isTabStop ? 0 : -1} /> : null}
    </li>
  );
});

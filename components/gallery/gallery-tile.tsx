"use client";

import { memo, Suspense, useState } from "react";
import { isRunning } from "#lib/generation/rules.ts";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import { assetIdOf, type Tile } from "#lib/studio/gallery/tile/rules.ts";
import { partialAddress, pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { OpenLink } from "../picture/picture-link.tsx";
import { RunningOverlay } from "../picture/running-overlay.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { StackMark } from "./stack-mark.tsx";
import { TileControls } from "./tile-controls.tsx";
import { TileMarks } from "./tile-marks.tsx";
import { useNear } from "./use-near.ts";

// Seldom needed, and then the server was there a moment ago.
const EndedOverlay = lazyPart(async () => (await import("./ended-overlay.tsx")).EndedOverlay);

/** One place in the gallery. It keeps its place and its key while the picture in it comes into being. */
export const GalleryTile = memo(function GalleryTile({
  tile,
  place,
  first,
  index,
  total,
  isTabStop,
  isEager,
  isFast,
}: {
  readonly tile: Tile;
  /** Null before anything was measured: the style sheet of the first screen knows, by `first`. */
  readonly place: Place | null;
  readonly first: number | null;
  readonly index: number;
  readonly total: number;
  readonly isTabStop: boolean;
  readonly isEager: boolean;
  /** It passes by: its bytes are not asked for, unless they were. */
  readonly isFast: boolean;
}) {
  const { isNear, watch } = useNear();
  const [isWanted, setIsWanted] = useState(!isFast);
  if (!isFast && !isWanted) setIsWanted(true);
  const asset = tile.kind === "asset" ? tile.asset : null;
  const generation = tile.kind === "generation" ? tile.generation : null;
  const assetId = assetIdOf(tile);
  const isOnItsWay = generation !== null && (isRunning(generation.state) || generation.state === "done");
  const placeholder = useThumbhash((tile.kind === "picture" ? tile.picture.thumbhash : asset?.thumbhash) ?? "");
  const source = assetId
    ? pictureAddress(assetId, "thumb")
    : generation && isOnItsWay
      ? partialAddress(generation)
      : "";
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li
      data-tile={tile.key}
      data-link={tile.key}
      aria-setsize={total}
      aria-posinset={index + 1}
      {...watch}
      {...(place ? { style: place } : { "data-first": first })}
      className="group/tile absolute overflow-hidden rounded-md bg-mat linked:outline-2 linked:outline-accent linked:outline-offset-2"
    >
      <Layers source={isWanted ? source : ""} placeholder={placeholder} alt={asset?.altText ?? ""} isFirst={isEager} />
      {generation && isOnItsWay ? <RunningOverlay generation={generation} /> : null}
      {generation && !isOnItsWay ? (
        <Suspense>
          <EndedOverlay generation={generation} />
        </Suspense>
      ) : null}
      {assetId ? (
        <OpenLink id={assetId} title={asset ? asset.title || asset.altText : null} tabIndex={tabIndex} />
      ) : null}
      {asset ? <TileMarks asset={asset} /> : null}
      {asset ? <StackMark asset={asset} tabIndex={tabIndex} /> : null}
      {/* Not in what the server sends: a heart may have changed before the page is alive. */}
      {assetId && place ? <TileControls id={assetId} asset={asset} tabIndex={tabIndex} isNear={isNear} /> : null}
    </li>
  );
});

"use client";

import { clsx } from "clsx";
import type { HTMLAttributes } from "react";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { TileControls } from "../gallery/tile-controls.tsx";
import { TileMarks } from "../gallery/tile-marks.tsx";
import { useNear } from "../gallery/use-near.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { PictureLink } from "../picture/picture-link.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";

/** One picture of an album; it can be dragged to another place. */
export function AlbumTile({
  asset,
  place,
  index,
  total,
  isTabStop,
  drag,
  drop,
  isDragged,
}: {
  readonly asset: AssetView;
  readonly place: Place;
  readonly index: number;
  /** -1 while nobody knows. */
  readonly total: number;
  readonly isTabStop: boolean;
  readonly drag: HTMLAttributes<HTMLElement>;
  /** Where the picture that is dragged would go; null: not here. */
  readonly drop: "before" | "after" | null;
  readonly isDragged: boolean;
}) {
  const tabIndex = isTabStop ? 0 : -1;
  const { isNear, watch } = useNear();
  return (
    <li
      {...drag}
      {...watch}
      data-tile={asset.id}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={place}
      className={clsx("absolute", isDragged && "opacity-40")}
    >
      <div
        data-link={asset.generationId ?? asset.id}
        className="group/tile absolute inset-0 overflow-hidden rounded-md bg-mat linked:outline-2 linked:outline-accent linked:outline-offset-2"
      >
        <Layers
          source={pictureAddress(asset.id, "thumb")}
          placeholder={useThumbhash(asset.thumbhash)}
          alt={asset.altText}
        />
        <PictureLink asset={asset} tabIndex={tabIndex} />
        <TileMarks asset={asset} />
        <TileControls id={asset.id} asset={asset} tabIndex={tabIndex} isNear={isNear} />
      </div>
      {drop ? (
        <span
          aria-hidden="true"
          className={clsx(
            "absolute inset-y-0 w-1 rounded-full bg-accent",
            drop === "before" ? "-left-1.5" : "-right-1.5",
          )}
        />
      ) : null}
    </li>
  );
}

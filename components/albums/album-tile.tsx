"use client";

import { clsx } from "clsx";
import type { HTMLAttributes } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { PickBox } from "../gallery/pick-box.tsx";
import { TileActions } from "../gallery/tile-actions.tsx";
import { TileMarks } from "../gallery/tile-marks.tsx";
import { pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { PictureLink } from "../picture/picture-link.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";

/** One picture of an album; it can be dragged to another place. */
export function AlbumTile({
  asset,
  isTabStop,
  drag,
  drop,
  isDragged,
}: {
  readonly asset: AssetView;
  readonly isTabStop: boolean;
  readonly drag: HTMLAttributes<HTMLElement>;
  /** Where the picture that is dragged would go; null: not here. */
  readonly drop: "before" | "after" | null;
  readonly isDragged: boolean;
}) {
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li {...drag} data-tile={asset.id} className={clsx("relative aspect-square", isDragged && "opacity-40")}>
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
        <PickBox id={asset.id} tabIndex={tabIndex} />
        <TileActions asset={asset} tabIndex={tabIndex} />
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

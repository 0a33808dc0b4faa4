"use client";

import { memo } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { PickBox } from "../gallery/pick-box.tsx";
import { TileActions } from "../gallery/tile-actions.tsx";
import { TileMarks } from "../gallery/tile-marks.tsx";
import { pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { PictureLink } from "../picture/picture-link.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";
import { MarkedText } from "./marked-text.tsx";

/** One picture that was found: all of it, and below it why. */
export const ResultTile = memo(function ResultTile({
  asset,
  excerpt,
  words,
  index,
  total,
  isTabStop,
}: {
  readonly asset: AssetView;
  /** Words of its prompt about what was looked for; "" when none of them is there. */
  readonly excerpt: string;
  readonly words: readonly string[];
  readonly index: number;
  readonly total: number;
  readonly isTabStop: boolean;
}) {
  const tabIndex = isTabStop ? 0 : -1;
  const key = asset.generationId ?? asset.id;
  const tags = asset.tags.filter((tag) => words.some((word) => tag.toLowerCase().includes(word)));
  const reason = excerpt || asset.altText;
  return (
    <li
      aria-setsize={total}
      aria-posinset={index + 1}
      data-tile={asset.id}
      className="result-tile flex flex-col gap-1.5"
    >
      <div
        data-link={key}
        className="group/tile relative aspect-square overflow-hidden rounded-md bg-mat linked:outline-2 linked:outline-accent linked:-outline-offset-2"
      >
        <Layers
          source={pictureAddress(asset.id, "thumb")}
          placeholder={useThumbhash(asset.thumbhash)}
          alt={asset.altText}
          isWhole
        />
        <PictureLink asset={asset} tabIndex={tabIndex} />
        <TileMarks asset={asset} />
        <PickBox id={asset.id} tabIndex={tabIndex} />
        <TileActions asset={asset} tabIndex={tabIndex} />
      </div>
      <p className="line-clamp-2 break-words text-sm">
        <MarkedText text={asset.title || asset.fileName || asset.altText} words={words} />
      </p>
      {tags.length > 0 ? (
        <p className="truncate text-faint text-sm">
          <MarkedText text={tags.map((tag) => `#${tag}`).join(" ")} words={words} />
        </p>
      ) : null}
      {reason ? (
        <p className="line-clamp-2 break-words text-faint text-sm">
          <MarkedText text={reason} words={words} />
        </p>
      ) : null}
    </li>
  );
});

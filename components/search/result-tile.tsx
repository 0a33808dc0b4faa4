"use client";

import { clsx } from "clsx";
import { Layers as LayersIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { stackQuery } from "#lib/studio/stack/rules.ts";
import { TileControls } from "../gallery/tile-controls.tsx";
import { TileMarks } from "../gallery/tile-marks.tsx";
import { useNear } from "../gallery/use-near.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { PictureLink } from "../picture/picture-link.tsx";
import { useThumbhash } from "../picture/use-thumbhash.ts";
import { MarkedText } from "./marked-text.tsx";
import { useShowSearch } from "./use-show-search.ts";

/** One picture that was found: all of it, and below it why. */
export const ResultTile = memo(function ResultTile({
  asset,
  place,
  excerpt,
  words,
  versions,
  index,
  total,
  isTabStop,
}: {
  readonly asset: AssetView;
  readonly place: Place;
  /** Words of its prompt about what was looked for; "" when none of them is there. */
  readonly excerpt: string;
  readonly words: readonly string[];
  /** How many there are of it, where it stands for all of them. */
  readonly versions: number;
  readonly index: number;
  readonly total: number;
  readonly isTabStop: boolean;
}) {
  const tabIndex = isTabStop ? 0 : -1;
  const { isNear, watch } = useNear();
  const key = asset.generationId ?? asset.id;
  const tags = asset.tags.filter((tag) => words.some((word) => tag.toLowerCase().includes(word)));
  const name = asset.title || asset.fileName || asset.altText;
  const reason = [excerpt, asset.altText, asset.fileName].find((text) => text && text !== name);
  return (
    <li
      aria-setsize={total}
      aria-posinset={index + 1}
      {...watch}
      data-tile={asset.id}
      style={place}
      className="absolute flex flex-col gap-1.5"
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
        <TileControls id={asset.id} asset={asset} tabIndex={tabIndex} isNear={isNear} />
      </div>
      {/* As high for each, however much there is to say: the grid counts on it. */}
      <div className="h-20 shrink-0 overflow-hidden text-sm">
        <p className="line-clamp-2 break-words">
          <MarkedText text={name} words={words} />
        </p>
        {versions > 1 ? <Versions id={asset.id} count={versions} tabIndex={tabIndex} /> : null}
        {tags.length > 0 ? (
          <p className="truncate text-faint">
            <MarkedText text={tags.map((tag) => `#${tag}`).join(" ")} words={words} />
          </p>
        ) : null}
        {reason ? (
          <p className={clsx("break-words text-faint", tags.length > 0 ? "line-clamp-1" : "line-clamp-2")}>
            <MarkedText text={reason} words={words} />
          </p>
        ) : null}
      </div>
    </li>
  );
});

function Versions({ id, count, tabIndex }: { readonly id: string; readonly count: number; readonly tabIndex: number }) {
  const t = useTranslations("search");
  const showSearch = useShowSearch();
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      onClick={() => showSearch(stackQuery(id))}
      className="reach inline-flex items-center gap-1.5 self-start text-soft text-sm hover:text-ink"
    >
      <LayersIcon size={16} aria-hidden="true" />
      {t("versions", { count })}
    </button>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import type { Block } from "#lib/studio/gallery/rules.ts";
import type { Tile } from "#lib/studio/gallery/tile/rules.ts";
import { DayHeading } from "./day-heading.tsx";
import { GalleryTile } from "./gallery-tile.tsx";
import { GroupHeading } from "./group-heading.tsx";

/** A tile, the how manieth of its block, and of the first screen while nothing was measured. */
export type PlacedTile = { readonly tile: Tile; readonly index: number; readonly first: number | null };

/** A day, or a part of one: its line, and those of its tiles that are in sight. */
export function WallBlock({
  block,
  tiles,
  places,
  top,
  height,
  group,
  tabStop,
  eagerKeys,
  isFast,
}: {
  readonly block: Block;
  readonly tiles: readonly PlacedTile[];
  readonly places: readonly Place[];
  /** Null before anything was measured: the style sheet of the first screen knows. */
  readonly top: number | null;
  readonly height: number;
  readonly group: number;
  readonly tabStop: string | null;
  readonly eagerKeys: ReadonlySet<string>;
  readonly isFast: boolean;
}) {
  const t = useTranslations("gallery");
  const headingId = useId();
  const groupId = useId();
  const { heading, missing } = block;
  const names = [heading ? headingId : "", block.group ? groupId : ""].filter((name) => name !== "").join(" ");
  const total = block.tiles.length + missing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for what is filled in
    <div
      role="group"
      data-block={block.key}
      {...(names ? { "aria-labelledby": names } : {})}
      {...(top === null ? { "data-group": group } : { style: { top, height } })}
      className="absolute inset-x-0"
    >
      {heading ? <DayHeading id={headingId} day={heading.day} count={heading.count} /> : null}
      {block.group ? <GroupHeading id={groupId} group={block.group} /> : null}
      {missing > 0 && block.tiles.length === 0 ? <span aria-hidden="true" className="wall-blank" /> : null}
      {/* Measured places begin at the block's top, those of the style sheet below its lines. */}
      <ul aria-label={t("grid")} className={top === null ? "relative" : "absolute inset-x-0 top-0"}>
        {tiles.map(({ tile, index, first }) => (
          <GalleryTile
            key={tile.key}
            tile={tile}
            place={top === null ? null : (places[index] ?? null)}
            first={first}
            index={index}
            total={total}
            isTabStop={tile.key === tabStop}
            isEager={eagerKeys.has(tile.key)}
            isFast={isFast}
          />
        ))}
      </ul>
    </div>
  );
}

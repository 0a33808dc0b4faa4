"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { layMasonry, type Tile } from "#lib/studio/gallery/rules.ts";
import { GalleryTile } from "./gallery-tile.tsx";
import { useAnchor } from "./use-anchor.ts";
import { useTileFocus } from "./use-tile-focus.ts";
import type { Viewport } from "./use-viewport.ts";

const gap = 8;
const marginPx = 800; // tiles this far outside of the window are kept ready
const nearEndPx = 1_600;
const firstCount = 4; // the server preloads as many

function columnWidthFor(width: number): number {
  if (width < 500) return 150;
  if (width < 900) return 176;
  return width < 1_500 ? 240 : 290;
}

function ratioOf(tile: Tile): number {
  const { width, height } = tile.kind === "asset" ? tile.asset : tile.generation;
  return width / height;
}

/** Places every tile from its stored size and draws those in sight: the page stays small at ten thousand pictures. */
export function Masonry({
  tiles,
  viewport,
  scroller,
  onNearEnd,
}: {
  readonly tiles: readonly Tile[];
  readonly viewport: Viewport;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onNearEnd: () => void;
}) {
  const t = useTranslations("gallery");
  const { width, height, top } = viewport;
  const masonry = useMemo(
    () => layMasonry(tiles.map(ratioOf), width, { columnWidth: columnWidthFor(width), gap }),
    [tiles, width],
  );
  const [firstKeys] = useState(() => new Set(tiles.slice(0, firstCount).map((tile) => tile.key)));
  const visible = tiles.flatMap((tile, index) => {
    const place = masonry.places[index];
    const isInSight = place && place.top + place.height > top - marginPx && place.top < top + height + marginPx;
    return isInSight ? [{ tile, place, index }] : [];
  });
  const focus = useTileFocus(tiles, masonry.places, scroller);
  useAnchor(tiles, masonry.places, scroller);

  const isNearEnd = top + height + nearEndPx > masonry.height;
  const count = tiles.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming near the end of this many tiles is what asks
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, count]);

  const tabStop = visible.some(({ tile }) => tile.key === focus.activeKey) ? focus.activeKey : visible[0]?.tile.key;
  return (
    <ul
      aria-label={t("grid")}
      onKeyDown={focus.onKeyDown}
      onFocus={focus.onFocus}
      className="relative"
      style={{ height: masonry.height }}
    >
      {visible.map(({ tile, place, index }) => (
        <GalleryTile
          key={tile.key}
          tile={tile}
          place={place}
          index={index}
          total={tiles.length}
          isTabStop={tile.key === tabStop}
          isFirst={firstKeys.has(tile.key)}
        />
      ))}
    </ul>
  );
}

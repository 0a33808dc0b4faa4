"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { firstScreenCount, layMasonry, type Place } from "#lib/studio/gallery/masonry/rules.ts";
import { ratioOf, type Tile } from "#lib/studio/gallery/rules.ts";
import { GalleryTile } from "./gallery-tile.tsx";
import { useAnchor } from "./use-anchor.ts";
import { useTileFocus } from "./use-tile-focus.ts";
import type { Viewport } from "./use-viewport.ts";

const marginPx = 800; // tiles this far outside of the window are kept ready
const nearEndPx = 1_600;
const eagerCount = 4; // the server preloads as many

/** Places every tile from its stored size and draws those in sight: the page stays small at ten thousand pictures. */
export function Masonry({
  tiles,
  viewport,
  scroller,
  onNearEnd,
}: {
  readonly tiles: readonly Tile[];
  /** Null until the browser has measured: then the first tiles are placed by the style sheet of <FirstScreen>. */
  readonly viewport: Viewport | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onNearEnd: () => void;
}) {
  "use memo";
  const t = useTranslations("gallery");
  const width = viewport?.width ?? 0;
  const masonry = useMemo(() => layMasonry(tiles.map(ratioOf), width), [tiles, width]);
  const [eagerKeys] = useState(() => new Set(tiles.slice(0, eagerCount).map((tile) => tile.key)));
  const visible = tiles.flatMap((tile, index): readonly Placed[] => {
    if (!viewport) return index < firstScreenCount ? [{ tile, place: null, index }] : [];
    const place = masonry.places[index];
    return place && isNear(place, viewport) ? [{ tile, place, index }] : [];
  });
  const focus = useTileFocus(tiles, masonry.places, scroller);
  useAnchor(tiles, masonry.places, scroller);

  const isNearEnd = viewport !== null && viewport.top + viewport.height + nearEndPx > masonry.height;
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
      {...(viewport ? { style: { height: masonry.height } } : {})}
    >
      {visible.map(({ tile, place, index }) => (
        <GalleryTile
          key={tile.key}
          tile={tile}
          place={place}
          index={index}
          total={tiles.length}
          isTabStop={tile.key === tabStop}
          isEager={eagerKeys.has(tile.key)}
        />
      ))}
    </ul>
  );
}

type Placed = { readonly tile: Tile; readonly place: Place | null; readonly index: number };

function isNear(place: Place, { top, height }: Viewport): boolean {
  return place.top + place.height > top - marginPx && place.top < top + height + marginPx;
}

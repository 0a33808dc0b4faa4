"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import type { Tile } from "#lib/studio/gallery/rules.ts";

/** When pictures come in above what a person looks at, what they look at stays where it is. */
export function useAnchor(
  tiles: readonly Tile[],
  places: readonly Place[],
  scroller: RefObject<HTMLDivElement | null>,
) {
  const before = useRef<{ readonly tiles: readonly Tile[]; readonly places: readonly Place[] } | null>(null);

  useLayoutEffect(() => {
    const box = scroller.current;
    const known = before.current;
    before.current = { tiles, places };
    if (!box || !known || known.tiles === tiles || box.scrollTop < 8) return;
    const seen = known.places.findIndex((place) => place.top >= box.scrollTop);
    const key = known.tiles[seen]?.key;
    const now = places[tiles.findIndex((tile) => tile.key === key)];
    const then = known.places[seen];
    if (now && then && now.top !== then.top) box.scrollTop += now.top - then.top;
  }, [tiles, places, scroller]);
}

"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Place } from "#lib/studio/gallery/masonry/rules.ts";
import { neighbour, type Tile } from "#lib/studio/gallery/rules.ts";
import { useTileKeys } from "./use-tile-keys.ts";

const directions = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

function isArrow(key: string): key is keyof typeof directions {
  return key in directions;
}

/** One tab stop for all tiles, moved with the arrow keys; when the picture in focus goes, its neighbour takes over. */
export function useTileFocus(
  tiles: readonly Tile[],
  places: readonly Place[],
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [active, setActive] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const isOwed = useRef(false); // the focus has to move once the tile is drawn
  const act = useTileKeys();

  function moveTo(index: number) {
    const tile = tiles[index];
    const place = places[index];
    const box = scroller.current;
    if (!tile || !place || !box) return;
    if (place.top < box.scrollTop) box.scrollTop = place.top;
    const below = place.top + place.height - (box.scrollTop + box.clientHeight);
    if (below > 0) box.scrollTop += below + 16;
    isOwed.current = true;
    setActive({ key: tile.key, index });
  }

  const isGone = active !== null && !tiles.some((tile) => tile.key === active.key);
  useLayoutEffect(() => {
    if (isGone && document.activeElement === document.body) {
      moveTo(Math.min(active.index, tiles.length - 1));
      return;
    }
    if (!isOwed.current || !active) return;
    const target = scroller.current?.querySelector<HTMLElement>(`[data-tile="${active.key}"] [data-main]`);
    if (!target) return;
    isOwed.current = false;
    target.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const index = tiles.findIndex((tile) => tile.key === active?.key);
    const to = isArrow(event.key)
      ? neighbour(places, index, directions[event.key])
      : ({ Home: 0, End: tiles.length - 1 }[event.key] ?? -1);
    if (to >= 0) {
      event.preventDefault();
      moveTo(to);
      return;
    }
    const tile = tiles[index];
    if (tile?.kind === "asset" && act(event.key, tile.asset)) event.preventDefault();
  }

  function onFocus(event: FocusEvent) {
    const key = event.target.closest("[data-tile]")?.getAttribute("data-tile");
    const index = tiles.findIndex((tile) => tile.key === key);
    if (key && index >= 0 && key !== active?.key) setActive({ key, index });
  }

  return { activeKey: active?.key ?? null, onKeyDown, onFocus };
}

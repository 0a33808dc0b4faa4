"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Block } from "#lib/studio/gallery/rules.ts";
import type { Tile } from "#lib/studio/gallery/tile/rules.ts";
import { neighbour, type Wall } from "#lib/studio/gallery/wall/rules.ts";
import { useTileKeys } from "./use-tile-keys.ts";
import type { useWallScroll } from "./use-wall-scroll.ts";

const directions = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

function isArrow(key: string): key is keyof typeof directions {
  return key in directions;
}

/** Where a tile is: in which block, and the how manieth there. */
type Spot = { readonly block: number; readonly tile: number };
type Active = Spot & { readonly blockKey: string; readonly key: string };

/** One tab stop for all tiles, moved with the arrow keys; when the picture in focus goes, its neighbour takes over. */
export function useWallFocus(
  blocks: readonly Block[],
  wall: Wall,
  scroll: Pick<ReturnType<typeof useWallScroll>, "origin" | "heightPx" | "jumpTo">,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [active, setActive] = useState<Active | null>(null);
  const isOwed = useRef(false); // the focus has to move once the tile is drawn
  const act = useTileKeys();

  function moveTo({ block, tile }: Spot) {
    const target = blocks[block]?.tiles[tile];
    const place = wall.places[block]?.[tile];
    const box = scroller.current;
    if (!target || !place || !box) return;
    const y = (wall.tops[block] ?? 0) + place.top;
    const top = y - scroll.origin;
    if (top < 0 || top + place.height > scroll.heightPx) scroll.jumpTo(y);
    else {
      if (top < box.scrollTop) box.scrollTop = top;
      const below = top + place.height - (box.scrollTop + box.clientHeight);
      if (below > 0) box.scrollTop += below + 16;
    }
    isOwed.current = true;
    setActive({ block, tile, blockKey: blocks[block]?.key ?? "", key: target.key });
  }

  const spot = active && find(blocks, active);
  const isGone = active !== null && !spot && !isUnread(blocks, active.blockKey);
  useLayoutEffect(() => {
    if (isGone && document.activeElement === document.body) {
      const next = heir(blocks, active);
      if (next) moveTo(next);
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
    const to = isArrow(event.key)
      ? walk(blocks, wall, spot, directions[event.key])
      : event.key === "Home"
        ? { block: 0, tile: 0 }
        : event.key === "End"
          ? lastSpot(blocks)
          : null;
    if (to) {
      event.preventDefault();
      moveTo(to);
      return;
    }
    const tile = spot && blocks[spot.block]?.tiles[spot.tile];
    if (tile?.kind === "asset" && act(event.key, tile.asset)) event.preventDefault();
  }

  function onFocus(event: FocusEvent) {
    const key = event.target.closest("[data-tile]")?.getAttribute("data-tile");
    const blockKey = event.target.closest("[data-block]")?.getAttribute("data-block");
    if (!key || !blockKey || key === active?.key) return;
    const found = find(blocks, { key, blockKey });
    if (found) setActive({ ...found, key, blockKey });
  }

  return { activeKey: active?.key ?? null, activeBlock: spot?.block ?? null, onKeyDown, onFocus };
}

function find(blocks: readonly Block[], { key, blockKey }: Pick<Active, "key" | "blockKey">): Spot | null {
  const block = blocks.findIndex((one) => one.key === blockKey);
  const tile = blocks[block]?.tiles.findIndex((one) => one.key === key) ?? -1;
  if (tile >= 0) return { block, tile };
  // A picture that was made around midnight may be of another day than its place was.
  for (const near of [block - 1, block + 1]) {
    const other = blocks[near]?.tiles.findIndex((one) => one.key === key) ?? -1;
    if (other >= 0) return { block: near, tile: other };
  }
  return null;
}

/** Its part of the day was forgotten, not its picture. */
function isUnread(blocks: readonly Block[], key: string): boolean {
  const block = blocks.find((one) => one.key === key);
  return block !== undefined && block.tiles.length === 0 && block.missing > 0;
}

/** What stands where a tile was: the next one of its block, or the last before it. */
function heir(blocks: readonly Block[], gone: Active): Spot | null {
  const at = blocks.findIndex((block) => block.key === gone.blockKey);
  const tiles = blocks[at]?.tiles ?? [];
  if (tiles.length > 0) return { block: at, tile: Math.min(gone.tile, tiles.length - 1) };
  for (const block of [gone.block, gone.block - 1, gone.block + 1]) {
    const count = blocks[block]?.tiles.length ?? 0;
    if (count > 0) return { block, tile: block < gone.block ? count - 1 : 0 };
  }
  return null;
}

function lastSpot(blocks: readonly Block[]): Spot | null {
  const block = blocks.findLastIndex((one) => one.tiles.length > 0);
  return block < 0 ? null : { block, tile: (blocks[block]?.tiles.length ?? 1) - 1 };
}

function walk(
  blocks: readonly Block[],
  wall: Wall,
  from: Spot | null,
  direction: "up" | "down" | "left" | "right",
): Spot | null {
  if (!from) return { block: 0, tile: 0 };
  const near = [from.block - 1, from.block, from.block + 1].flatMap((block): readonly Near[] =>
    (blocks[block]?.tiles ?? []).map((tile, at) => ({ block, tile: at, key: tile.key })),
  );
  const places = near.flatMap(({ block, tile }) => {
    const place = wall.places[block]?.[tile];
    return place ? [{ ...place, top: place.top + (wall.tops[block] ?? 0) }] : [];
  });
  const start = near.findIndex(({ block, tile }) => block === from.block && tile === from.tile);
  return near[neighbour(places, start, direction)] ?? null;
}

type Near = Spot & { readonly key: Tile["key"] };

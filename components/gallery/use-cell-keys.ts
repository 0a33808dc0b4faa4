"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import type { CellsInSight } from "./use-cells.ts";
import { useTileKeys } from "./use-tile-keys.ts";

export type ActiveCell = { readonly id: string; readonly index: number };

/** Which picture of a grid is the tab stop. */
export function useActiveCell(assets: readonly AssetView[]) {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const index = active ? assets.findIndex(({ id }) => id === active.id) : -1;
  return { active, setActive, index };
}

/** The keys of a grid: one tab stop, moved with the arrows; when the picture in focus goes, the next one takes over. */
export function useCellKeys(
  assets: readonly AssetView[],
  list: RefObject<HTMLUListElement | null>,
  cells: CellsInSight,
  { active, setActive, index }: ReturnType<typeof useActiveCell>,
  /** Alt with an arrow, where pictures have an order of their own. */
  onShift: ((id: string, by: number) => void) | null = null,
) {
  const isOwed = useRef(false); // the focus has to move once the tile is drawn
  const act = useTileKeys();
  const order = assets.map(({ id }) => id).join();

  function moveTo(to: number) {
    const asset = assets[to];
    if (!asset) return;
    cells.reveal(to);
    isOwed.current = true;
    setActive({ id: asset.id, index: to });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is what may have taken the focus
  useLayoutEffect(() => {
    if (!active) return;
    if (document.activeElement === document.body && assets.length > 0) {
      moveTo(index < 0 ? Math.min(active.index, assets.length - 1) : index);
    } else if (index >= 0 && index !== active.index) setActive({ ...active, index });
  }, [order]);

  useLayoutEffect(() => {
    if (!isOwed.current || !active) return;
    const target = list.current?.querySelector<HTMLElement>(`[data-tile="${active.id}"] [data-main]`);
    if (!target) return;
    isOwed.current = false;
    target.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey) return;
    const to = target(event.key, index, assets.length, cells.columns);
    if (event.altKey) {
      if (to === null || !onShift) return;
      event.preventDefault(); // it would leave the page
      if (active && to >= 0 && to < assets.length) onShift(active.id, to - index);
      return;
    }
    if (to !== null && to >= 0 && to < assets.length) {
      event.preventDefault();
      moveTo(to);
      return;
    }
    const asset = assets[index];
    if (asset && act(event.key, asset)) event.preventDefault();
  }

  function onFocus(event: FocusEvent) {
    const id = event.target.closest("[data-tile]")?.getAttribute("data-tile");
    const at = assets.findIndex((asset) => asset.id === id);
    if (id && at >= 0 && id !== active?.id) setActive({ id, index: at });
  }

  return { tabStop: index >= 0 ? active?.id : assets[cells.drawn[0] ?? 0]?.id, onKeyDown, onFocus };
}

/** Null: the key does not move. */
function target(key: string, from: number, count: number, columns: number): number | null {
  return (
    {
      ArrowLeft: from - 1,
      ArrowRight: from + 1,
      ArrowUp: from - columns,
      ArrowDown: from + columns,
      Home: 0,
      End: count - 1,
    }[key] ?? null
  );
}

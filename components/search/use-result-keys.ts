"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { useTileKeys } from "../gallery/use-tile-keys.ts";

/** One tab stop for all results, moved with the arrow keys; when the one in focus goes, the next one takes over. */
export function useResultKeys(assets: readonly AssetView[], list: RefObject<HTMLUListElement | null>) {
  const [active, setActive] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const isOwed = useRef(false); // the focus has to move once the tab stop has
  const act = useTileKeys();
  const index = assets.findIndex(({ id }) => id === active?.id);

  function moveTo(to: number) {
    const asset = assets[to];
    if (!asset) return;
    isOwed.current = true;
    setActive({ id: asset.id, index: to });
  }

  useLayoutEffect(() => {
    if (active && index < 0 && document.activeElement === document.body && assets.length > 0) {
      moveTo(Math.min(active.index, assets.length - 1));
      return;
    }
    if (!isOwed.current || !active) return;
    isOwed.current = false;
    list.current?.querySelector<HTMLElement>(`[data-tile="${active.id}"] [data-main]`)?.focus();
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const to = target(event.key, index, assets.length, columnsOf(list.current));
    if (to !== null) {
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

  return { tabStop: index >= 0 ? active?.id : assets[0]?.id, onKeyDown, onFocus };
}

/** Null: the key does not move, or there is nothing there. */
function target(key: string, from: number, count: number, columns: number): number | null {
  const to = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || to < 0 || to >= count ? null : to;
}

/** As many as begin at the same height as the first. */
function columnsOf(list: HTMLElement | null): number {
  const tops = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect().top);
  const second = tops.findIndex((top) => top > (tops[0] ?? 0) + 1);
  return second < 0 ? Math.max(1, tops.length) : second;
}

"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import type { CellShape } from "#lib/studio/gallery/cells/rules.ts";
import { cellsInSight, heightOfCells, layCells, placeOfCell } from "#lib/studio/gallery/cells/rules.ts";
import { marginPx, stepPx } from "./use-viewport.ts";

const unmeasured = { width: 0, top: 0, height: 0 };

export type CellsInSight = ReturnType<typeof useCells>;

/** Which cells of a long grid are drawn, and where: those near the window, and those that are named. */
export function useCells(
  list: RefObject<HTMLElement | null>,
  count: number,
  shape: CellShape,
  always: readonly number[],
) {
  const [seen, setSeen] = useState(unmeasured);

  useLayoutEffect(() => {
    const grid = list.current;
    const scroller = scrollerOf(grid);
    if (!grid || !scroller) return;
    const measure = () => {
      const width = grid.clientWidth;
      if (width <= 0) return; // the other tab of a phone: what was measured stays
      const above = scroller.getBoundingClientRect().top - grid.getBoundingClientRect().top;
      const top = Math.floor(above / stepPx) * stepPx;
      const height = scroller.clientHeight;
      setSeen((known) =>
        known.width === width && known.top === top && known.height === height ? known : { width, top, height },
      );
    };
    measure();
    const resize = new ResizeObserver(measure);
    resize.observe(grid);
    resize.observe(scroller);
    scroller.addEventListener("scroll", measure, { passive: true });
    return () => {
      resize.disconnect();
      scroller.removeEventListener("scroll", measure);
    };
  }, [list]);

  const cells = layCells(seen.width, shape);
  const range = { fromPx: seen.top - marginPx, toPx: seen.top + seen.height + stepPx + marginPx };
  const drawn = seen.width > 0 ? cellsInSight(cells, count, range, always) : [];
  return {
    columns: cells.columns,
    /** For the list itself; nothing in what the server sends, where no style may stand. */
    frame: seen.width > 0 ? { style: { height: heightOfCells(cells, count) } } : {},
    drawn,
    placeOf: (at: number) => placeOfCell(cells, at),
    /** Those of a list that are drawn, each with its number. */
    pick: <T>(items: readonly T[]) => drawn.flatMap((at) => items.slice(at, at + 1).map((item) => [item, at] as const)),
    /** Scrolls as far as a cell needs to be seen. */
    reveal(at: number) {
      const grid = list.current;
      const scroller = scrollerOf(grid);
      if (!grid || !scroller) return;
      const edge = scroller.getBoundingClientRect();
      const place = placeOfCell(cells, at);
      const top = grid.getBoundingClientRect().top + place.top - edge.top;
      const below = top + place.height - scroller.clientHeight;
      if (top < 0) scroller.scrollTop += top;
      else if (below > 0) scroller.scrollTop += Math.min(top, below + shape.rowGapPx);
    },
  };
}

function scrollerOf(grid: HTMLElement | null): HTMLElement | null {
  return grid?.closest<HTMLElement>(".gallery-scroller") ?? null;
}

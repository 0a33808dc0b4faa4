"use client";

import { useLayoutEffect, useRef, useState } from "react";

export const stepPx = 160; // a new window of tiles for each step, not for each pixel
export const marginPx = 480; // what lies this far outside of the window is kept ready
const fastPxPerMs = 6; // nobody looks at pictures that pass by so quickly
const restMs = 120;

export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** What passes by is not worth asking for. */
  readonly isFast: boolean;
};

/** The inner width, the height and (in steps) the scroll position of a box; null until it was measured. */
export function useViewport() {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport | null>(null);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let last = { top: box.scrollTop, atMs: 0 };
    let rest = 0;
    const measure = (isFast: boolean) => {
      const style = getComputedStyle(box);
      const width = box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const top = Math.floor(box.scrollTop / stepPx) * stepPx;
      const height = box.clientHeight;
      if (width <= 0) return; // the other tab of a phone: what was measured stays
      setViewport((known) =>
        known && known.width === width && known.height === height && known.top === top && known.isFast === isFast
          ? known
          : { width, height, top, isFast },
      );
    };
    const scroll = () => {
      const now = { top: box.scrollTop, atMs: performance.now() };
      const pxPerMs = Math.abs(now.top - last.top) / Math.max(1, now.atMs - last.atMs);
      // A jump is not fast: it is there already.
      const isFast = pxPerMs > fastPxPerMs && now.atMs - last.atMs < restMs;
      last = now;
      clearTimeout(rest);
      rest = window.setTimeout(() => measure(false), restMs);
      measure(isFast);
    };
    const settle = () => measure(false);
    settle();
    const resize = new ResizeObserver(settle);
    resize.observe(box);
    box.addEventListener("scroll", scroll, { passive: true });
    return () => {
      clearTimeout(rest);
      resize.disconnect();
      box.removeEventListener("scroll", scroll);
    };
  }, []);

  return { scroller, viewport };
}

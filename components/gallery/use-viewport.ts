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
    let size = { width: 0, height: 0 };
    const show = (scrollTop: number, isFast: boolean) => {
      const { width, height } = size;
      const top = Math.floor(scrollTop / stepPx) * stepPx;
      if (width <= 0) return; // the other tab of a phone: what was measured stays
      setViewport((known) =>
        known && known.width === width && known.height === height && known.top === top && known.isFast === isFast
          ? known
          : { width, height, top, isFast },
      );
    };
    const scroll = () => {
      const now = { top: box.scrollTop, atMs: performance.now() };
      if (now.top === last.top) return; // a jump says so before the browser does
      const pxPerMs = Math.abs(now.top - last.top) / Math.max(1, now.atMs - last.atMs);
      // A jump is not fast: it is there already.
      const isFast = pxPerMs > fastPxPerMs && now.atMs - last.atMs < restMs;
      last = now;
      clearTimeout(rest);
      rest = window.setTimeout(() => show(box.scrollTop, false), restMs);
      show(now.top, isFast); // scrolling changes no size: to ask for it again would have the page laid out again
    };
    const settle = () => {
      const style = getComputedStyle(box);
      const width = box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      size = { width, height: box.clientHeight };
      show(box.scrollTop, false);
    };
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

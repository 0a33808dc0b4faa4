"use client";

import { useLayoutEffect, useRef, useState } from "react";

const stepPx = 160; // a new window of tiles for each step, not for each pixel

export type Viewport = { readonly width: number; readonly height: number; readonly top: number };

/** The inner width, the height and (in steps) the scroll position of a box; null until it was measured. */
export function useViewport() {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport | null>(null);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const measure = () => {
      const style = getComputedStyle(box);
      const width = box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const top = Math.floor(box.scrollTop / stepPx) * stepPx;
      const height = box.clientHeight;
      if (width <= 0) return; // the other tab of a phone: what was measured stays
      setViewport((known) =>
        known && known.width === width && known.height === height && known.top === top ? known : { width, height, top },
      );
    };
    measure();
    const resize = new ResizeObserver(measure);
    resize.observe(box);
    box.addEventListener("scroll", measure, { passive: true });
    return () => {
      resize.disconnect();
      box.removeEventListener("scroll", measure);
    };
  }, []);

  return { scroller, viewport };
}

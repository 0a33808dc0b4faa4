"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";

const nearPx = 48;

/**
 * Keeps the newest line in sight, but only for somebody who is already there. A new `latestId` always
 * comes into sight: the person has just said something.
 */
export function useStickyBottom(latestId: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isStuck = useRef(true);
  const [isAway, setIsAway] = useState(false);

  useLayoutEffect(() => {
    if (!latestId || !scroller.current) return;
    isStuck.current = true;
    scroller.current.scrollTop = scroller.current.scrollHeight;
  }, [latestId]);

  useEffect(() => {
    const box = scroller.current;
    const inner = content.current;
    if (!box || !inner) return;
    let lastTop = box.scrollTop;
    const look = () => {
      const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx;
      // Far from the end because the text grew is not the same as having gone away from it: only going up is.
      if (isNear) isStuck.current = true;
      else if (box.scrollTop < lastTop - 1) isStuck.current = false;
      lastTop = box.scrollTop;
      setIsAway(!isStuck.current);
    };
    const follow = () => {
      if (isStuck.current) box.scrollTop = box.scrollHeight;
      look();
    };
    const growth = new ResizeObserver(follow);
    growth.observe(inner);
    growth.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      growth.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, []);

  function jump() {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight, behavior: isCalm ? "auto" : "smooth" });
  }

  return { scroller, content, isAway, jump };
}

"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Block } from "#lib/studio/gallery/rules.ts";
import { type Anchor, anchorAt, findAnchor, type Wall } from "#lib/studio/gallery/wall/rules.ts";
import { keepPlace, recallPlace, storePlaces } from "./kept-places.ts";

// Browsers cannot scroll through more than some 30 million pixels, and a gallery may be longer: what can be scrolled
// through is a window of it, which moves along. `origin` is where the window begins.
const windowPx = 12_000_000;
const brinkPx = 1_000_000;
const atTopPx = 8;

/**
 * Keeps what a person looks at where it is, whatever turns out about the days above it, and where they come back to it.
 * `name` is of the list: each has its own place.
 */
export function useWallScroll(
  name: string,
  {
    blocks,
    wall,
    isMeasured,
  }: { readonly blocks: readonly Block[]; readonly wall: Wall; readonly isMeasured: boolean },
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [origin, setOrigin] = useState(0);
  const [isAtTop, setIsAtTop] = useState(true);
  const anchor = useRef<Anchor | null>(null);
  const drawn = useRef({ blocks, wall, origin });
  const ownTop = useRef(-1); // where this code put it: the scroll event that follows says nothing new
  const isRecalled = useRef(false);

  /** Brings `y` of the whole gallery to the upper edge; the window moves there where it must. */
  function jumpTo(y: number) {
    const box = scroller.current;
    if (!box) return;
    const { blocks: here, wall: laid, origin: from } = drawn.current; // a drag calls what an earlier drawing gave it
    const next = windowFor(y, laid.height, from);
    if (next === from) {
      box.scrollTop = Math.max(0, y - from);
      box.dispatchEvent(new Event("scroll")); // the browser's own comes a frame later, and the places have to be asked for
      return;
    }
    anchor.current = anchorAt(here, laid, y);
    setOrigin(next);
  }

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !isMeasured) return;
    const before = drawn.current;
    drawn.current = { blocks, wall, origin };
    if (!isRecalled.current) {
      isRecalled.current = true;
      anchor.current = recallPlace(name);
      if (!anchor.current && box.scrollTop > 0) ownTop.current = put(box, 0); // another list was here
    } else if (before.wall === wall && before.origin === origin) {
      return;
    } else if (Math.abs(box.scrollTop - ownTop.current) > 1 && before.origin === origin) {
      const y = box.scrollTop + before.origin;
      anchor.current = y < atTopPx ? null : anchorAt(before.blocks, before.wall, y);
    }
    const y = anchor.current && findAnchor(blocks, wall, anchor.current);
    if (y !== null) ownTop.current = put(box, y - origin);
  }, [blocks, wall, origin, isMeasured, name, scroller]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const note = () => {
      const { blocks: here, wall: laid, origin: from } = drawn.current;
      const y = box.scrollTop + from;
      setIsAtTop(y < atTopPx);
      if (Math.abs(box.scrollTop - ownTop.current) > 1) {
        ownTop.current = -1;
        anchor.current = y < atTopPx ? null : anchorAt(here, laid, y);
      }
      keepPlace(name, anchor.current);
      const next = windowFor(y, laid.height, from);
      if (next !== from) setOrigin(next);
    };
    box.addEventListener("scroll", note, { passive: true });
    window.addEventListener("pagehide", storePlaces);
    return () => {
      box.removeEventListener("scroll", note);
      window.removeEventListener("pagehide", storePlaces);
      storePlaces();
    };
  }, [name, scroller]);

  return { origin, isAtTop, jumpTo, heightPx: Math.min(wall.height - origin, windowPx) };
}

/** Scrolls there, and says where that is: browsers round, and there is an end. */
function put(box: HTMLDivElement, top: number): number {
  if (Math.abs(box.scrollTop - Math.max(0, top)) >= 0.5) box.scrollTop = top;
  return box.scrollTop;
}

/** Where the window must begin for `y` to lie well within it; as it is, where it does. */
function windowFor(y: number, heightPx: number, origin: number): number {
  const lastOrigin = Math.max(0, heightPx - windowPx);
  const isNearTop = origin > 0 && y - origin < brinkPx;
  const isNearEnd = origin < lastOrigin && y - origin > windowPx - brinkPx;
  if (!isNearTop && !isNearEnd) return Math.min(origin, lastOrigin);
  return Math.round(Math.min(lastOrigin, Math.max(0, y - windowPx / 2)));
}

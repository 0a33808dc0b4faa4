"use client";

import { useEffect, useRef } from "react";
import type { Ends } from "#lib/studio/gallery/ends/rules.ts";
import type { Neighbours } from "../gallery/use-reel.ts";
import { replacePicture, shownPictureId } from "../studio/place.ts";

type Side = keyof Neighbours;
const endOn = { previous: "first", next: "last" } as const;

/** One picture on by a key. Where the list goes on and the next one is not here yet, it is gone to as soon as it is. */
export function useSteps(id: string, around: (id: string) => Neighbours, ends: Ends) {
  const awaited = useRef<{ readonly from: string; readonly side: Side } | null>(null);

  useEffect(() => {
    const wish = awaited.current;
    if (!wish) return;
    const isStillThere = shownPictureId() === wish.from;
    const to = isStillThere ? around(wish.from)[wish.side] : null;
    if (isStillThere && !to) return;
    awaited.current = null;
    if (to) replacePicture(to.id);
  });

  return (side: Side) => {
    // The address is ahead of the screen when keys come fast.
    const from = shownPictureId() ?? id;
    const to = around(from)[side];
    awaited.current = to || ends[endOn[side]] === from ? null : { from, side };
    if (to) replacePicture(to.id);
  };
}

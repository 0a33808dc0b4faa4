"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useStore } from "../studio/store.ts";

/**
 * The newest picture there was when somebody left the top of a list whose versions are stacked; null while they are there.
 * What is newer takes no other picture's place until they are back.
 */
export function useSeen(isStacked: boolean) {
  const store = useStore();
  const [seen, setSeen] = useState<string | null>(null);
  function noteTop(isAtTop: boolean) {
    const isFolding = isAtTop || !isStacked;
    setSeen(isFolding ? null : Object.keys(store.get().assets).reduce((one, other) => (one > other ? one : other), ""));
  }
  return { seen: isStacked ? seen : null, noteTop };
}

/** Says whether the top of a list is in sight, at first and whenever it changes. */
export function useTellTop(isAtTop: boolean, onTop: ((isAtTop: boolean) => void) | undefined) {
  const tell = useEffectEvent((is: boolean) => onTop?.(is));
  useEffect(() => tell(isAtTop), [isAtTop]);
}

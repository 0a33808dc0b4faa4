"use client";

import { useSyncExternalStore } from "react";

let known: MediaQueryList | undefined;

/** One for all tiles: to make it costs more than to ask it. */
function media(): MediaQueryList {
  known ??= matchMedia("(hover: none)");
  return known;
}

function subscribe(listener: () => void) {
  media().addEventListener("change", listener);
  return () => media().removeEventListener("change", listener);
}

/** Whether people use fingers here, which do not rest on things. False on the server. */
export function useIsTouch(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => media().matches,
    () => false,
  );
}

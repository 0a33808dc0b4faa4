"use client";

import { useEffect } from "react";

/** Escape stops the job, unless something that is open wants the key for itself. */
export function useStopKey(stop: (() => void) | null) {
  useEffect(() => {
    if (!stop) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector("[role=dialog], [role=menu]")) return;
      stop();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [stop]);
}

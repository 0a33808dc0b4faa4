"use client";

import { useEffect, useEffectEvent } from "react";

/** Keys for as long as something is on the screen, wherever the focus is. A button in focus keeps its Space. */
export function useKeys(press: (key: string) => boolean) {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.matches("input, textarea, select")) return;
    if (event.key === " " && target instanceof HTMLElement && target.matches("button, a")) return;
    if (press(event.key)) event.preventDefault();
  });
  useEffect(() => {
    // On its way down: the window keeps arrows from whatever is around it.
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);
}

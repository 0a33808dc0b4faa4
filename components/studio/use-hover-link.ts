"use client";

import { useEffect } from "react";

/** Resting on a picture in one pane outlines the same picture in the other: both carry the same `data-link`. */
export function useHoverLink() {
  useEffect(() => {
    let marked: readonly Element[] = [];
    const mark = (event: Event) => {
      const owner = event.target instanceof Element ? event.target.closest("[data-link]") : null;
      const id = owner?.getAttribute("data-link");
      for (const element of marked) element.removeAttribute("data-linked");
      marked = id
        ? [...document.querySelectorAll(`[data-link="${CSS.escape(id)}"]`)].filter((element) => element !== owner)
        : [];
      for (const element of marked) element.setAttribute("data-linked", "");
    };
    document.addEventListener("pointerover", mark, { passive: true });
    document.addEventListener("focusin", mark);
    return () => {
      document.removeEventListener("pointerover", mark);
      document.removeEventListener("focusin", mark);
    };
  }, []);
}

"use client";

import { useLayoutEffect } from "react";

/**
 * A box as tall as its text; its style sheet sets the most. Where the browser does it by itself (`grow-with-text`),
 * nothing is left to do: to measure would lay out the whole page for each letter.
 */
export function useGrowingBox(box: { readonly current: HTMLTextAreaElement | null }, text: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what changes the height
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [box, text]);
}

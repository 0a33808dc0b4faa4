"use client";

import { showSearch } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";

/** Shows what looks like a picture, in the gallery and the nearest first. Back leads to where one was. */
export function useFindSimilar(): (id: string) => void {
  const { showPane, showView } = usePane();
  return (id) => {
    showView("all");
    showPane("gallery");
    showSearch(`like:${id}`);
  };
}

"use client";

import { showSearch } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";

/** Shows what a search finds in the whole workspace, whatever part of it the gallery shows. Back leads to where one was. */
export function useShowSearch(): (q: string) => void {
  const { isScoped, toggleScope, showView, showPane, closeRail } = usePane();
  return (q) => {
    showView("all");
    if (isScoped) toggleScope();
    showPane("gallery");
    closeRail();
    showSearch(q);
  };
}

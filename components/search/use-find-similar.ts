"use client";

import { useShowSearch } from "./use-show-search.ts";

/** Shows what looks like a picture, in the gallery and the nearest first. */
export function useFindSimilar(): (id: string) => void {
  const showSearch = useShowSearch();
  return (id) => showSearch(`like:${id}`);
}

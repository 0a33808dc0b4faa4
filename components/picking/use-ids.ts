import { useCallback, useRef } from "react";
import { makeId } from "#lib/ids.ts";

/** One id for each thing that is meant, however often it is tried: done although its answer was lost, it is not done twice. */
export function useIds(): (meant: string) => string {
  const ids = useRef(new Map<string, string>());
  return useCallback((meant) => {
    const id = ids.current.get(meant) ?? makeId();
    ids.current.set(meant, id);
    return id;
  }, []);
}

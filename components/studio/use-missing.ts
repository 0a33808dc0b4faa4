"use client";

import { useEffect } from "react";
import { readPictures } from "./reload.ts";
import { useStore, useStudio } from "./store.ts";

const batchMax = 100;

/** Pictures that a list names and that were let go since, after a gap in the events, are read again. */
export function useMissing(ids: readonly string[]) {
  const store = useStore();
  const rows = useStudio((state) => state.assets);
  const gone = useStudio((state) => state.gone);
  const missing = ids
    .filter((id) => !rows[id] && !gone[id])
    .slice(0, batchMax)
    .join(",");
  useEffect(() => {
    if (missing !== "") void readPictures(store, missing.split(","));
  }, [missing, store]);
}

"use client";

import { useEffect, useState } from "react";
import { readConversation } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";

type Status = "loading" | "here" | "missing" | "unreachable";

/** Reads a conversation that is opened for the first time; afterwards the events keep it. */
export function useConversation(id: string | null) {
  const store = useStore();
  const loaded = useStudio((state) => (id ? state.loaded[id] : undefined));
  const [trouble, setTrouble] = useState<{ readonly id: string; readonly kind: "missing" | "unreachable" } | null>(
    null,
  );
  const problem = trouble?.id === id ? (trouble?.kind ?? null) : null;
  const isWanted = id !== null && !loaded && problem === null;

  useEffect(() => {
    if (!isWanted || !id) return;
    let isCurrent = true;
    void readConversation(store, id).then((outcome) => {
      if (isCurrent && outcome !== "here") setTrouble({ id, kind: outcome });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, isWanted, store]);

  const status: Status = id === null || loaded ? "here" : (problem ?? "loading");
  return { status, hasEarlier: loaded?.hasEarlier ?? false, tryAgain: () => setTrouble(null) };
}

"use client";

import { useEffect } from "react";
import { learnZone } from "#lib/workspace/zone/actions.ts";
import { attempt } from "./attempt.ts";
import type { StudioStore } from "./store.ts";

/** A workspace of which nobody said where it is is where its first browser is. What comes of it comes as an event. */
export function useHome(store: StudioStore) {
  useEffect(() => {
    if (store.get().zone.name !== null) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    void attempt(() => learnZone({ zone: timeZone }));
  }, [store]);
}

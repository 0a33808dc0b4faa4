"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { persist } from "../ui/lazy-part.ts";
import type { Picking } from "./picking.tsx";
import { useEarly } from "./use-early.ts";

type Part = typeof Picking;

/** Fetches what picks pictures when somebody reaches for the gallery. What they did there meanwhile is done again then. */
export function PickingGate(props: ComponentProps<Part>) {
  const [Loaded, setLoaded] = useState<Part | null>(null);
  const isAsked = useRef(false);

  async function reach() {
    if (isAsked.current) return;
    isAsked.current = true;
    try {
      const part = await persist(async () => (await import("./picking.tsx")).Picking);
      setLoaded(() => part); // a component is a function: a state that is given one would call it
    } catch {
      isAsked.current = false; // the next one who reaches for it asks again
    }
  }

  const doAgain = useEarly(Loaded === null, () => void reach());
  // Behind the effects of what was loaded: it listens now.
  useEffect(() => {
    if (Loaded) doAgain();
  }, [Loaded, doAgain]);
  return Loaded ? <Loaded {...props} /> : null;
}

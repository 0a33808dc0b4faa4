"use client";

import { useState } from "react";

/** A choice of this browser alone, kept for the next time. What cannot be kept or read is as if nobody had chosen. */
export function useRemembered<T>(key: `easel_${string}`, start: T, parse: (kept: unknown) => T) {
  const [value, setValue] = useState(() => read(key, start, parse));
  function choose(next: T) {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing.
    }
  }
  return [value, choose] as const;
}

function read<T>(key: string, start: T, parse: (kept: unknown) => T): T {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? start : parse(JSON.parse(kept));
  } catch {
    return start;
  }
}

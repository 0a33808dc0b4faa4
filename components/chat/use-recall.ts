"use client";

import { type KeyboardEvent, useState } from "react";

/** ArrowUp in an empty box brings the last message back; Alt+Up and Alt+Down walk through all of them. */
export function useRecall(said: readonly string[], text: string, write: (text: string) => void) {
  const [at, setAt] = useState<number | null>(null);

  function walk(by: -1 | 1) {
    const from = at ?? said.length;
    const next = Math.min(said.length, Math.max(0, from + by));
    setAt(next === said.length ? null : next);
    write(said[next] ?? "");
  }

  /** True when the key was one of these. */
  function recall(event: KeyboardEvent): boolean {
    const isWalk = event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown");
    const isFirst = event.key === "ArrowUp" && text === "" && !event.shiftKey && !event.metaKey && !event.ctrlKey;
    if ((!isWalk && !isFirst) || said.length === 0) return false;
    event.preventDefault();
    walk(event.key === "ArrowUp" ? -1 : 1);
    return true;
  }

  return { recall, forget: () => setAt(null) };
}

"use client";

import { useEffect, useState } from "react";
import { readSuggestions } from "./read.ts";
import type { Pending } from "./suggestions.ts";

const pauseMs = 120;
const named: readonly string[] = ["tag", "album", "model", "by"];

/** Names of the workspace for the value that is being typed; the last ones stay until others are here. */
export function useSuggestedNames(pending: Pending | null): readonly string[] {
  const [names, setNames] = useState<{ readonly key: string; readonly items: readonly string[] }>({
    key: "",
    items: [],
  });
  const key = pending && named.includes(pending.key) ? pending.key : "";
  const typed = key === "" ? "" : `${key}:${quoted(pending?.text ?? "")}`;

  useEffect(() => {
    if (typed === "") return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      readSuggestions(typed, stop.signal).then(
        (items) => setNames({ key, items }),
        () => undefined, // something newer took over, or the server is away: nobody needs a suggestion
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, key]);

  return names.key === key ? names.items : [];
}

/** Left open: it may go on. */
function quoted(text: string): string {
  return /\s/u.test(text) ? `"${text}` : text;
}

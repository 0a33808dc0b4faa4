"use client";

import { useEffect, useState } from "react";
import type { ConversationView } from "#lib/studio/schema.ts";
import { searchConversations } from "../studio/reload.ts";

const pauseMs = 180;

/** What the server finds for a query once typing pauses; null while there is no query or no answer yet. */
export function useConversationSearch(query: string): readonly ConversationView[] | null {
  const [answer, setAnswer] = useState<{ readonly query: string; readonly items: readonly ConversationView[] } | null>(
    null,
  );
  const wanted = query.trim();

  useEffect(() => {
    if (wanted === "") return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      searchConversations(wanted, stop.signal).then(
        (items) => setAnswer({ query: wanted, items }),
        () => undefined, // a newer query took over, or the server is away: what was found stays
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted]);

  return wanted === "" || answer === null ? null : answer.items;
}

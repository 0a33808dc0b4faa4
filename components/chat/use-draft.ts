"use client";

import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { StudioFacts } from "../studio/store.ts";
import { placeOfFacts } from "../workspaces/place.ts";

// What was typed and not sent, one text per conversation, in this browser only.

const prefix = "easel.draft.";

function load(key: string): string {
  try {
    return localStorage.getItem(prefix + key) ?? "";
  } catch {
    return ""; // storage may be switched off
  }
}

export function saveDraft(key: string, text: string) {
  try {
    if (text) localStorage.setItem(prefix + key, text);
    else localStorage.removeItem(prefix + key);
  } catch {
    // Without storage a draft lives as long as the page.
  }
}

export function useDraft(key: string) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});

  useEffect(() => {
    const stored = load(key);
    if (stored) setDrafts((known) => (known[key] === undefined ? { ...known, [key]: stored } : known));
  }, [key]);

  function write(text: string) {
    saveDraft(key, text);
    setDrafts((known) => ({ ...known, [key]: text }));
  }

  return [drafts[key] ?? "", write] as const;
}

/** Where what is written but not sent is kept. What begins a conversation is the person's and their workspace's. */
export function draftPlace(conversationId: string | null, facts: Pick<StudioFacts, "person" | "workspace">): string {
  return conversationId ?? `new.${placeOfFacts(facts)}`;
}

/** What was typed before the page came to life is in the box and nowhere else: it becomes the draft. */
export function useEarlyWords(box: RefObject<HTMLTextAreaElement | null>, write: (text: string) => void) {
  const adopt = useEffectEvent(() => {
    const early = box.current?.value;
    if (early) write(early);
  });
  useEffect(() => adopt(), []);
}

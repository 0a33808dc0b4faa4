"use client";

import { useMemo, useRef } from "react";
import { reuseList } from "#lib/studio/row/rules.ts";
import { reuseCards, type TurnCard, turnsOf } from "#lib/studio/transcript/rules.ts";
import { useStudio } from "../studio/store.ts";

const nothing: readonly never[] = [];

/** The turns of a conversation and what was said in them; what did not change stays the same object. */
export function useCards(conversationId: string | null): {
  readonly cards: readonly TurnCard[];
  readonly said: readonly string[];
} {
  "use no memo";
  const turns = useStudio((state) => state.turns);
  const messages = useStudio((state) => state.messages);
  const prompts = useStudio((state) => state.prompts);
  const generations = useStudio((state) => state.generations);
  const sends = useStudio((state) => state.sends);
  const before = useRef<{ readonly cards: readonly TurnCard[]; readonly said: readonly string[] }>({
    cards: nothing,
    said: nothing,
  });
  return useMemo(() => {
    const next = conversationId ? turnsOf({ turns, messages, prompts, generations, sends }, conversationId) : nothing;
    const cards = reuseCards(before.current.cards, next);
    const texts = cards.flatMap((card) => (card.message ? [card.message.text] : []));
    const said = reuseList(before.current.said, texts);
    before.current = { cards, said };
    return before.current;
  }, [turns, messages, prompts, generations, sends, conversationId]);
}

"use client";

import { useEffect } from "react";
import { openConversation } from "../studio/place.ts";

// "Made here": from a picture to the place in its conversation where it was asked for.

const showEvent = "easel:show-turn";
let wanted: { readonly turnId: string; readonly promptId: string | null } | null = null;
let shownId: string | null = null;

/** `promptId`: a prompt of the turn that asks for an answer; it may be on its way to the screen. */
export function showTurn(conversationId: string, turnId: string, promptId: string | null = null) {
  wanted = { turnId, promptId };
  shownId = promptId;
  if (location.pathname !== `/c/${conversationId}`) openConversation(conversationId);
  document.dispatchEvent(new Event(showEvent));
}

/** The prompt that was shown last, for who closes something over it: only then can it take the focus. Once. */
export function takeShownPrompt(): HTMLElement | null {
  const place = shownId ? document.querySelector<HTMLElement>(`[data-prompt="${shownId}"]`) : null;
  shownId = null;
  return place;
}

/** Scrolls to the wanted place, and lets it light up once, as soon as it is among the `ids` on the screen. */
export function useShownTurn(ids: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new on the screen is what makes it look again
  useEffect(() => {
    let frame = 0;
    const look = () => {
      // Two frames: the list first finds its own place at the bottom.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(reveal);
      });
    };
    look();
    document.addEventListener(showEvent, look);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener(showEvent, look);
    };
  }, [ids]);
}

function reveal() {
  if (!wanted) return;
  const { turnId, promptId } = wanted;
  const place = document.querySelector<HTMLElement>(
    promptId ? `[data-prompt="${promptId}"]` : `[data-turn="${turnId}"]`,
  );
  if (!place) return;
  wanted = null;
  place.scrollIntoView({ block: "center" });
  if (promptId) place.focus({ preventScroll: true });
  if (document.activeElement === place) shownId = null; // nothing lay over it
  place.classList.remove("animate-flash");
  requestAnimationFrame(() => place.classList.add("animate-flash"));
}

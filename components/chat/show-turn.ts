"use client";

import { useEffect } from "react";
import { openConversation } from "../studio/place.ts";

// "Made here": from a picture to the place in its conversation where it was asked for.

const showEvent = "easel:show-turn";
let wanted: string | null = null;

export function showTurn(conversationId: string, turnId: string) {
  wanted = turnId;
  openConversation(conversationId);
  document.dispatchEvent(new Event(showEvent));
}

/** Scrolls to the wanted turn, and lets it light up once, as soon as it is among the `turnIds` on the screen. */
export function useShownTurn(turnIds: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new turns on the screen are what makes it look again
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
  }, [turnIds]);
}

function reveal() {
  const turn = wanted ? document.querySelector(`[data-turn="${wanted}"]`) : null;
  if (!turn) return;
  wanted = null;
  turn.scrollIntoView({ block: "center" });
  turn.classList.remove("animate-flash");
  requestAnimationFrame(() => turn.classList.add("animate-flash"));
}

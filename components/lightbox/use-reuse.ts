"use client";

import { useRef } from "react";
import type { PromptView } from "#lib/studio/schema.ts";
import { addToComposer } from "../chat/compose.ts";
import { closePicture } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";

/** Puts a prompt into the message box; nothing is sent, and what somebody was writing stays. */
export function useReuse() {
  const { showPane } = usePane();
  const isReused = useRef(false);
  return {
    reuse(prompt: PromptView) {
      isReused.current = true;
      addToComposer(prompt.text);
      showPane("chat");
      closePicture();
    },
    /** Where the focus goes when the picture has closed; null: to where it came from. */
    takeFocus(): HTMLElement | null {
      if (!isReused.current) return null;
      isReused.current = false;
      return document.getElementById("composer");
    },
  };
}

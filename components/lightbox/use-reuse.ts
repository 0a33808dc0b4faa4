"use client";

import { useRef } from "react";
import type { PromptView } from "#lib/studio/schema.ts";
import { addToComposer, changeInComposer } from "../chat/compose.ts";
import { closePicture } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";

/** Puts a prompt into the message box; nothing is sent, and what somebody was writing stays. */
export function useReuse() {
  const { showPane } = usePane();
  const isReused = useRef(false);

  function goOn() {
    isReused.current = true;
    showPane("chat");
    closePicture();
  }

  return {
    reuse(prompt: PromptView) {
      addToComposer(prompt.text);
      goOn();
    },
    /** The next message is about a change of this picture. */
    change(id: string) {
      changeInComposer(id);
      goOn();
    },
    /** Where the focus goes when the picture has closed; null: to where it came from. */
    takeFocus(): HTMLElement | null {
      if (!isReused.current) return null;
      isReused.current = false;
      return document.getElementById("composer");
    },
  };
}

"use client";

import { useEffect } from "react";
import { isKeysKey, openKeys } from "../keys/opened.ts";
import { openConversation } from "./place.ts";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

/**
 * Keys that work anywhere in the studio: `/` goes to the message box, Mod+K to the search, Mod+Shift+O begins a new chat,
 * `?` lists all keys.
 */
export function useShortcuts() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("[role=dialog]")) return;
      const isMod = event.metaKey || event.ctrlKey;
      if (isMod && event.shiftKey && event.key.toLowerCase() === "o") {
        event.preventDefault();
        openConversation(null);
        focusComposer();
      } else if (isMod && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        document.getElementById("gallery-search")?.focus();
      } else if (event.key === "/" && !isMod && !event.altKey && !isTyping(event.target)) {
        event.preventDefault();
        focusComposer();
      } else if (isKeysKey(event.key) && !isMod && !event.altKey && !isTyping(event.target)) {
        event.preventDefault();
        openKeys();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

export function focusComposer() {
  document.getElementById("composer")?.focus();
}

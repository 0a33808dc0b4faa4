"use client";

import { useEffect } from "react";

declare global {
  interface Window {
    easelEarly?: () => HTMLElement | null;
  }
}

// A page is seen before it listens: what was pressed in between is remembered, and pressed again when it does. As soon as
// React listens at the document it answers by itself, also while it still reads the page: then nothing is remembered.
const script = `(() => {
  let pressed = null;
  const note = ({ target }) => {
    if (Object.keys(document).some((key) => key.startsWith("_reactListening"))) return;
    const button = target instanceof Element ? target.closest("button[type=button]") : null;
    if (button) pressed = button;
  };
  addEventListener("click", note, true);
  window.easelEarly = () => {
    removeEventListener("click", note, true);
    return pressed;
  };
})()`;

/** The first thing in the page. Links and forms need no help: the browser follows and sends them by itself. */
export function EarlyClicks({ nonce }: { readonly nonce: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is a constant
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />;
}

/** The last thing in the page: its effect runs when all before it listens. Only the latest press counts. */
export function LateClick() {
  useEffect(() => {
    const pressed = window.easelEarly?.();
    delete window.easelEarly;
    if (pressed?.isConnected) pressed.click();
  }, []);
  return null;
}

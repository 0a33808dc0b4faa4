"use client";

import { type MouseEvent, type ReactNode, useEffect } from "react";

declare global {
  interface Window {
    /** React has answered this click. */
    easelHeard?: (event: Event) => void;
    /** The page is alive. */
    easelAlive?: () => void;
  }
}

const againMs = 100;
const tailMs = 5_000; // parts of the page may come to life after the page

// A page is seen before it listens: a press that nobody answered is made again until somebody does. Whether React
// answers cannot be seen from outside: while it reads the page it listens already, and still stops and drops what it is
// not ready for. So it says of each click that it heard it. Links and forms need no help: the browser follows and sends them.
const script = `(() => {
  let pressed = null;
  let heard = null;
  const note = (event) => {
    const button = event.target instanceof Element ? event.target.closest("button[type=button]") : null;
    if (button) setTimeout(() => {
      if (event !== heard) pressed = button;
    });
  };
  addEventListener("click", note, true);
  const timer = setInterval(() => {
    if (pressed && !pressed.isConnected) pressed = null;
    if (pressed) pressed.click();
  }, ${againMs});
  window.easelHeard = (event) => {
    heard = event;
    pressed = null;
  };
  window.easelAlive = () => setTimeout(() => {
    removeEventListener("click", note, true);
    clearInterval(timer);
  }, ${tailMs});
})()`;

function hear({ nativeEvent }: MouseEvent) {
  window.easelHeard?.(nativeEvent);
}

/** The page's body. Only the latest press that came too early counts. */
export function Body({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  useEffect(() => {
    window.easelAlive?.();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button is a click
    <body onClickCapture={hear} onClick={hear}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is a constant */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
      {children}
    </body>
  );
}

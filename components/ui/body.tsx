"use client";

import type { MouseEvent, ReactNode } from "react";

declare global {
  interface Window {
    /** React has answered this click. */
    easelHeard?: (event: Event) => void;
  }
}

const againMs = 100;

// A page is seen before it listens, and parts of it listen later than others: a press that nobody answered is made again
// until somebody does. Whether React answers cannot be seen from outside: while it reads the page it listens already, and
// still stops and drops what it is not ready for. So it says of each click that it heard it. Links and forms need no
// help: the browser follows and sends them.
const script = `(() => {
  let pressed = null;
  let heard = null;
  let timer = 0;
  const forget = () => {
    pressed = null;
    clearInterval(timer);
    timer = 0;
  };
  addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button[type=button]") : null;
    if (button) setTimeout(() => {
      if (event === heard) return;
      pressed = button;
      timer ||= setInterval(() => pressed.isConnected ? pressed.click() : forget(), ${againMs});
    });
  }, true);
  window.easelHeard = (event) => {
    heard = event;
    forget();
  };
})()`;

function hear({ nativeEvent }: MouseEvent) {
  window.easelHeard?.(nativeEvent);
}

/** The page's body. Only the latest press that came too early counts. */
export function Body({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
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

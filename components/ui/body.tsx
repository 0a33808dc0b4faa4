"use client";

import type { MouseEvent, ReactNode } from "react";

declare global {
  interface Window {
    /** React has answered this click. */
    easelHeard?: (event: Event) => void;
  }
}

const againMs = 100;
const lostMax = 50; // so often a button that is gone is looked for

// A page is seen before it listens, and parts of it listen later than others: a press that nobody answered is made again
// until somebody does. Whether React answers cannot be seen from outside: while it reads the page it listens already, and
// still stops and drops what it is not ready for. So it says of each click that it heard it. Links and forms need no
// help: the browser follows and sends them.
const script = `(() => {
  let pressed = null;
  let heard = null;
  let timer = 0;
  let lost = 0;
  const forget = () => {
    pressed = null;
    lost = 0;
    clearInterval(timer);
    timer = 0;
  };
  const nameOf = (button) => button.getAttribute("aria-label") ?? button.textContent;
  const press = () => {
    if (pressed.isConnected) return pressed.click();
    // React drew its part of the page anew: the same button is another one now, or will be.
    const same = [...document.querySelectorAll("button[type=button]")].filter((one) => nameOf(one) === nameOf(pressed));
    if (same.length > 1 || ++lost > ${lostMax}) forget();
    else if (same[0]) (pressed = same[0]).click();
  };
  addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button[type=button]") : null;
    if (button) setTimeout(() => {
      if (event === heard) return;
      pressed = button;
      timer ||= setInterval(press, ${againMs});
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

// How other parts of the studio put words into the message box.

const fillEvent = "easel:fill";

export function fillComposer(text: string) {
  document.dispatchEvent(new CustomEvent(fillEvent, { detail: text }));
}

/** Calls `take` with every text that is put in; returns how to stop. */
export function onFill(take: (text: string) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === "string") take(event.detail);
  };
  document.addEventListener(fillEvent, listen);
  return () => document.removeEventListener(fillEvent, listen);
}

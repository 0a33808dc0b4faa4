"use client";

import { useEffect, useRef } from "react";
import { isPicked, togglePicked } from "#lib/gallery/picked/rules.ts";
import { getShownResults } from "../search/shown-results.ts";
import { clearPicked, getAnchor, getPicked, isPicking, setPicked } from "./picked.ts";
import { isGalleryKey, isPickClick, pictureAt } from "./where.ts";

const pressMs = 450; // as long as the system's own long press
const slipPx = 10;

/** Results and albums say their order themselves, wherever they are drawn. */
export function shownOrder(order: readonly string[]): readonly string[] {
  return getShownResults()?.ids ?? order;
}

function toggle(id: string) {
  setPicked(togglePicked(getPicked(), id), id);
}

export type GestureKeys = {
  /** Everything from one picture to another one. */
  readonly pickTo: (fromId: string, toId: string) => void;
  readonly pickAll: () => void;
  /** A letter of the gallery; returns whether it did something. */
  readonly press: (key: string) => boolean;
  readonly undo: () => boolean;
};

/**
 * Picking by pointer, finger and keys. It listens before the tiles do: while somebody picks, a press on a picture picks
 * it instead of opening it.
 */
export function useGestures(keys: GestureKeys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    const stop = [listenToPresses(latest), listenToKeys(latest), listenToFingers()];
    return () => {
      for (const each of stop) each();
    };
  }, []);
}

type Latest = { readonly current: GestureKeys };

function listen<K extends keyof DocumentEventMap>(type: K, hear: (event: DocumentEventMap[K]) => void): () => void {
  document.addEventListener(type, hear, { capture: true });
  return () => document.removeEventListener(type, hear, { capture: true });
}

function listenToPresses(latest: Latest): () => void {
  return listen("click", (event) => {
    const id = pictureAt(event.target);
    if (!id || !isPickClick(event, isPicking())) return;
    event.preventDefault();
    event.stopPropagation();
    const anchor = getAnchor();
    if (event.shiftKey && anchor) latest.current.pickTo(anchor, id);
    else toggle(id);
  });
}

function listenToKeys(latest: Latest): () => void {
  let isExtending = false; // the focus moves with Shift held: what it comes to is picked too
  const forgetKeys = listen("keydown", (event) => {
    if (!isGalleryKey(event)) return;
    if (answer(event, latest.current)) {
      event.preventDefault();
      event.stopPropagation();
    }
    isExtending = event.shiftKey && event.key.startsWith("Arrow");
    const id = pictureAt(event.target);
    if (isExtending && id && !isPicked(getPicked(), id)) toggle(id);
  });
  const forgetFocus = listen("focusin", ({ target }) => {
    const [id, anchor] = [pictureAt(target), getAnchor()];
    if (!isExtending || !id || !anchor) return;
    isExtending = false;
    latest.current.pickTo(anchor, id);
  });
  return () => {
    forgetKeys();
    forgetFocus();
  };
}

/** Whether the key was for the gallery. */
function answer(event: KeyboardEvent, { pickAll, press, undo }: GestureKeys): boolean {
  const isMod = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
  if (isMod) {
    if (event.key === "a") {
      pickAll();
      return true;
    }
    return event.key === "z" && undo();
  }
  if (event.altKey || event.metaKey || event.ctrlKey) return false;
  if (event.key === "Escape" && isPicking()) {
    clearPicked();
    return true;
  }
  const id = pictureAt(event.target);
  if (event.key === "x" && id) {
    toggle(id);
    return true;
  }
  return press(event.key);
}

/** A finger that rests on a picture picks it; from then on a tap does. */
function listenToFingers(): () => void {
  let timer = 0;
  let start = { x: 0, y: 0 };
  let isHeld = false; // the press that picked must not open the picture when the finger leaves
  const end = () => clearTimeout(timer);
  const stop = [
    listen("pointerdown", (event) => {
      isHeld = false;
      const id = event.pointerType === "touch" && !isPicking() ? pictureAt(event.target) : null;
      if (!id) return;
      start = { x: event.clientX, y: event.clientY };
      timer = window.setTimeout(() => {
        isHeld = true;
        toggle(id);
      }, pressMs);
    }),
    listen("pointermove", ({ clientX, clientY }) => {
      if (Math.hypot(clientX - start.x, clientY - start.y) > slipPx) end();
    }),
    listen("pointerup", end),
    listen("pointercancel", end),
    listen("contextmenu", (event) => {
      if (isHeld || (isPicking() && pictureAt(event.target))) event.preventDefault();
    }),
  ];
  const swallow = (event: Event) => {
    if (!isHeld) return;
    isHeld = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("click", swallow, { capture: true }); // before the document hears of it
  return () => {
    end();
    for (const each of stop) each();
    window.removeEventListener("click", swallow, { capture: true });
  };
}

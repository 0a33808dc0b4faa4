"use client";

import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { isGalleryKey, isInGallery, isPickClick, pictureAt } from "./where.ts";

const slipPx = 10;
const keysOfPictures = /^(?:[xtaz0-4]|Arrow.*)$/;

type Early = {
  /** A button or a finger that is still down. */
  press: PointerEvent | null;
  /** The latest click or key that was meant for what is not here yet. Nobody else heard it. */
  act: MouseEvent | KeyboardEvent | null;
};

/**
 * Listens in the place of what picks pictures until that is here: says that somebody reaches for the gallery, and keeps
 * what they did. Returns what does it again.
 */
export function useEarly(isEarly: boolean, onReach: () => void): () => void {
  const early = useRef<Early>({ press: null, act: null });
  const reach = useEffectEvent(onReach);

  useEffect(() => {
    if (!isEarly) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const keep = (act: MouseEvent | KeyboardEvent) => {
      early.current.act = act;
      act.preventDefault();
      act.stopPropagation();
      reach();
    };
    const look = ({ target }: Event) => (isInGallery(target) ? reach() : undefined);
    const letGo = () => {
      early.current.press = null;
    };
    document.addEventListener("pointerover", look, options);
    document.addEventListener("focusin", look, options);
    document.addEventListener(
      "pointerdown",
      (press) => {
        if (!isInGallery(press.target)) return;
        early.current.press = press;
        reach();
      },
      options,
    );
    document.addEventListener(
      "pointermove",
      ({ pointerType, clientX, clientY }) => {
        const { press } = early.current;
        if (!press || pointerType !== "touch") return;
        if (Math.hypot(clientX - press.clientX, clientY - press.clientY) > slipPx) letGo();
      },
      options,
    );
    document.addEventListener("pointerup", letGo, options);
    document.addEventListener("pointercancel", letGo, options);
    document.addEventListener("click", (event) => (isPickClick(event, false) ? keep(event) : undefined), options);
    document.addEventListener("keydown", (event) => (isForPicking(event) ? keep(event) : undefined), options);
    return () => stop.abort();
  }, [isEarly]);

  return useCallback(() => {
    const { press, act } = early.current;
    early.current = { press: null, act: null };
    for (const event of [press, act]) if (event) repeat(event);
  }, []);
}

/** While nothing is picked, only these keys are for picking; the others do what they do. */
function isForPicking(event: KeyboardEvent): boolean {
  if (event.altKey || !isGalleryKey(event)) return false;
  if (event.metaKey || event.ctrlKey) return !event.shiftKey && (event.key === "a" || event.key === "z");
  if (event.key.startsWith("Arrow") && !event.shiftKey) return false;
  return keysOfPictures.test(event.key) && pictureAt(event.target) !== null;
}

function repeat(event: PointerEvent | MouseEvent | KeyboardEvent) {
  const { target, type } = event;
  if (!(target instanceof Element) || !target.isConnected) return;
  if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent(type, event));
  else if (event instanceof PointerEvent) target.dispatchEvent(new PointerEvent(type, event));
  else target.dispatchEvent(new MouseEvent(type, event));
}

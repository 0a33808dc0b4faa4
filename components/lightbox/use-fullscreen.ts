"use client";

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

/** All of the screen for one element. Escape, which the browser keeps to itself there, is heard as `onEscape`. */
export function useFullscreen(element: RefObject<HTMLElement | null>, onEscape: () => void) {
  const [isOn, setIsOn] = useState(false);
  const isLeaving = useRef(false); // by the button
  const change = useEffectEvent(() => {
    const isNowOn = document.fullscreenElement !== null;
    if (!isNowOn && isOn && !isLeaving.current) onEscape();
    isLeaving.current = false;
    setIsOn(isNowOn);
  });
  useEffect(() => {
    document.addEventListener("fullscreenchange", change);
    return () => {
      document.removeEventListener("fullscreenchange", change);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  return {
    isOn,
    canToggle: document.fullscreenEnabled,
    toggle() {
      isLeaving.current = isOn;
      if (isOn) void document.exitFullscreen();
      else void element.current?.requestFullscreen();
    },
  };
}

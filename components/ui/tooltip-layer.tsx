"use client";

import { useEffect, useRef } from "react";

const delayMs = 450;
const gap = 6;

/**
 * Shows the `data-tip` of whatever the pointer or the keyboard rests on. One layer for the whole page: a tooltip here
 * repeats the name that the control already has, so that it needs no wiring of its own.
 */
export function TooltipLayer() {
  const layer = useRef<HTMLDivElement>(null);
  useTooltips(layer);
  return (
    <div
      ref={layer}
      aria-hidden="true"
      hidden
      className="pointer-events-none fixed z-50 max-w-64 animate-appear whitespace-pre rounded-sm border border-line bg-ink px-2 py-1 text-paper text-sm"
    />
  );
}

function useTooltips(layer: { readonly current: HTMLDivElement | null }) {
  useEffect(() => {
    let timer = 0;
    const hide = () => {
      clearTimeout(timer);
      if (layer.current) layer.current.hidden = true;
    };
    const show = (event: Event) => {
      hide();
      const owner = event.target instanceof Element ? event.target.closest("[data-tip]") : null;
      if (!owner) return;
      if (event.type === "focusin" && !owner.matches(":focus-visible")) return;
      timer = window.setTimeout(() => place(layer.current, owner), delayMs);
    };
    const hideAll = ["pointerdown", "keydown", "scroll", "focusout"] as const;
    document.addEventListener("mouseover", show);
    document.addEventListener("focusin", show);
    for (const type of hideAll) document.addEventListener(type, hide, { capture: true, passive: true });
    return () => {
      hide();
      document.removeEventListener("mouseover", show);
      document.removeEventListener("focusin", show);
      for (const type of hideAll) document.removeEventListener(type, hide, { capture: true });
    };
  }, [layer]);
}

function place(tip: HTMLDivElement | null, owner: Element) {
  if (!tip || !owner.isConnected) return;
  tip.textContent = owner.getAttribute("data-tip");
  tip.hidden = false;
  const at = owner.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left + at.width / 2 - size.width / 2), innerWidth - size.width - 8);
  const isRoomBelow = at.bottom + gap + size.height < innerHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${isRoomBelow ? at.bottom + gap : at.top - gap - size.height}px`;
}

"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { chatWidth, clampChatWidth } from "./chat-width.ts";
import { rememberChoice } from "./remember.ts";

const stepPx = 16;

/** The line between chat and gallery: drag it, or move it with the arrow keys. Double-click puts it back. */
export function Separator() {
  const t = useTranslations("studio");
  const line = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);

  function currentWidth(): number {
    return line.current?.parentElement?.getBoundingClientRect().width ?? chatWidth.usual;
  }

  function widen(to: number) {
    const next = clampChatWidth(to);
    document.documentElement.style.setProperty("--chat-width", `${next}px`);
    setWidth(next);
    return next;
  }

  function drag(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const from = { x: event.clientX, width: currentWidth() };
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => widen(from.width + moved.clientX - from.x);
    const end = (ended: globalThis.PointerEvent) => {
      handle.removeEventListener("pointermove", move);
      rememberChoice("easel_chat", String(widen(from.width + ended.clientX - from.x)));
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", end, { once: true });
  }

  function press(event: KeyboardEvent) {
    const now = currentWidth();
    const to = {
      ArrowLeft: now - stepPx,
      ArrowRight: now + stepPx,
      Home: chatWidth.least,
      End: chatWidth.most,
      Enter: chatWidth.usual,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    rememberChoice("easel_chat", String(widen(to)));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be moved
    <div
      ref={line}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("resize")}
      aria-valuemin={chatWidth.least}
      aria-valuemax={chatWidth.most}
      aria-valuenow={width ?? chatWidth.usual}
      onPointerDown={drag}
      onKeyDown={press}
      onFocus={() => setWidth(Math.round(currentWidth()))}
      onDoubleClick={() => rememberChoice("easel_chat", String(widen(chatWidth.usual)))}
      className="separator"
    />
  );
}

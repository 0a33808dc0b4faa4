"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Input } from "../ui/input.tsx";

/** A title being changed in place. Enter and leaving keep it, Escape does not (`onDone(null)`). */
export function TitleBox({
  title,
  label,
  lengthMax = 120,
  onDone,
}: {
  readonly title: string;
  /** What it is the title of, where that is no conversation. */
  readonly label?: string;
  /** In UTF-16 code units; a conversation's, where nothing is said. */
  readonly lengthMax?: number;
  readonly onDone: (title: string | null) => void;
}) {
  const t = useTranslations("rail");
  const box = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useSelectedAtStart(box);

  function finish(next: string | null) {
    if (isOver.current) return;
    isOver.current = true;
    onDone(next);
  }

  return (
    <Input
      ref={box}
      defaultValue={title}
      maxLength={lengthMax}
      aria-label={label ?? t("title")}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") {
          event.preventDefault(); // what takes the focus now must not be pressed by the same key
          finish(event.currentTarget.value);
        }
        if (event.key === "Escape") finish(null);
        event.stopPropagation();
      }}
      className="h-8 px-2"
    />
  );
}

function useSelectedAtStart(box: { readonly current: HTMLInputElement | null }) {
  useEffect(() => {
    // The menu that led here gives the focus back to its button first.
    const timer = requestAnimationFrame(() => requestAnimationFrame(() => box.current?.select()));
    return () => cancelAnimationFrame(timer);
  }, [box]);
}

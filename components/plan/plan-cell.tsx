"use client";

import { clsx } from "clsx";
import { useRef } from "react";
import { useGrowingBox } from "../chat/use-growing-box.ts";

const lengthMax = 4_000;

/** A cell that is written in place: it looks like text until somebody reaches for it. */
export function PlanCell({
  label,
  text,
  placeholder,
  isQuiet = false,
  onWrite,
}: {
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly isQuiet?: boolean;
  readonly onWrite: (text: string) => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  useGrowingBox(box, text);
  return (
    <textarea
      ref={box}
      rows={1}
      defaultValue={text}
      key={text}
      maxLength={lengthMax}
      aria-label={label}
      placeholder={placeholder}
      onBlur={({ target }) => {
        if (target.value.trim() !== text) onWrite(target.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      className={clsx(
        "type-box grow-with-text block w-full resize-none rounded-md border border-transparent bg-transparent px-2 py-1 transition-colors duration-100 hover:border-line focus-visible:border-ink focus-visible:outline-none touch:border-line touch:py-2",
        isQuiet ? "text-soft text-sm" : "text-base text-ink",
      )}
    />
  );
}

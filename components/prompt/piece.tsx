"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import type { Piece as PieceData } from "#lib/prompt/ledger/schema.ts";
import { OriginMark } from "./origin-mark.tsx";

const underlines = {
  said: "decoration-transparent group-hover:decoration-edge",
  kept: "decoration-transparent group-hover:decoration-edge",
  added: "decoration-dotted decoration-edge",
  preset: "decoration-dashed decoration-edge",
  rule: "decoration-dashed decoration-edge",
  pinned: "decoration-solid decoration-edge",
  written: "decoration-wavy decoration-edge",
} as const;

/** One piece of a line: pressed, it says where it comes from and what can be done with it. Delete takes it out. */
export function Piece({
  piece,
  joint,
  isOut,
  isOpen,
  onOpen,
  onToggle,
}: {
  readonly piece: PieceData;
  /** What stands between it and the next one: it must not begin a line. */
  readonly joint: string;
  readonly isOut: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
}) {
  const t = useTranslations("ledger");
  const { kind } = piece.origin;

  function press(event: KeyboardEvent) {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    onToggle();
  }

  return (
    <button
      type="button"
      data-piece={piece.id}
      aria-expanded={isOpen}
      onClick={onOpen}
      onKeyDown={press}
      className={clsx(
        "group touch:inline-flex touch:min-h-11 touch:min-w-11 touch:items-center rounded-sm text-left transition-colors duration-100 hover:bg-hover aria-expanded:bg-hover",
        isOut ? "text-faint" : null,
      )}
    >
      {isOut ? null : <OriginMark kind={kind} />}
      {isOut ? (
        <s className="decoration-1">{piece.text}</s>
      ) : (
        <span className={clsx("underline decoration-1 underline-offset-4", underlines[kind])}>{piece.text}</span>
      )}
      {joint.trimEnd()}
      <span className="sr-only"> ({isOut ? t("out") : t(`origin_${kind}`)})</span>
    </button>
  );
}

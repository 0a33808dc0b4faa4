"use client";

import { Pin, PinOff, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Op, Piece } from "#lib/prompt/ledger/schema.ts";
import { Button } from "../ui/button.tsx";

/** What can be done with the piece that is pressed, and where it comes from. */
export function PieceActions({
  piece,
  isOut,
  onChange,
}: {
  readonly piece: Piece;
  readonly isOut: boolean;
  readonly onChange: (op: Op) => void;
}) {
  const t = useTranslations("ledger");
  const { id, origin, text } = piece;
  const isPinned = origin.kind === "pinned";
  return (
    <fieldset
      aria-label={t("pieceActions", { text })}
      className="my-1 flex flex-wrap items-center gap-x-1 gap-y-0.5 rounded-md bg-well px-1.5 py-1"
    >
      {isOut ? (
        <Button size="sm" variant="quiet" className="h-7 px-2" onClick={() => onChange({ op: "restore", id })}>
          <Undo2 size={16} aria-hidden="true" />
          {t("putBack")}
        </Button>
      ) : (
        <>
          <Button size="sm" variant="quiet" className="h-7 px-2" onClick={() => onChange({ op: "remove", id })}>
            <X size={16} aria-hidden="true" />
            {t("takeOut")}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            className="h-7 px-2"
            onClick={() => onChange({ op: isPinned ? "unpin" : "pin", id })}
          >
            {isPinned ? <PinOff size={16} aria-hidden="true" /> : <Pin size={16} aria-hidden="true" />}
            {isPinned ? t("unpin") : t("pin")}
          </Button>
        </>
      )}
      <span className="px-1 text-faint text-sm">{isOut ? t("outWhy") : t(`origin_${origin.kind}`)}</span>
    </fieldset>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Fragment, useRef, useState } from "react";
import { joinPieces, jointOf } from "#lib/prompt/ledger/rules.ts";
import type { FieldName, Op, Piece as PieceData } from "#lib/prompt/ledger/schema.ts";
import { LineEditor } from "./line-editor.tsx";
import { Piece } from "./piece.tsx";
import { PieceActions } from "./piece-actions.tsx";
import { usePurposeName } from "./use-purpose-name.ts";

/** One line of a prompt: its label opens it for writing, its pieces can be pressed. */
export function LedgerLine({
  field,
  pieces,
  out,
  onChange,
}: {
  readonly field: FieldName;
  readonly pieces: readonly PieceData[];
  /** Pieces that were taken out, and can be put back. */
  readonly out: readonly PieceData[];
  readonly onChange: ((op: Op) => void) | null;
}) {
  const t = useTranslations("ledger");
  const [openId, setOpenId] = useState<string | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const words = useRef<HTMLElement>(null);
  const isLeft = useRef(false);
  const nameOf = usePurposeName();
  const shown = [...pieces, ...out].map((one) => (field === "purpose" ? { ...one, text: nameOf(one.text) } : one));
  const open = shown.find(({ id }) => id === openId);
  const label = t(`line_${field}`);
  const isBare = field === "words";

  function change(op: Op, id: string) {
    onChange?.(op);
    // Its buttons are others now; the piece itself is still there.
    requestAnimationFrame(() => words.current?.querySelector<HTMLElement>(`[data-piece="${CSS.escape(id)}"]`)?.focus());
  }

  if (isWriting && onChange) {
    const close = (text: string | null) => {
      setIsWriting(false);
      isLeft.current = true;
      if (text !== null) onChange({ op: "write", field, text });
    };
    return <LineEditor label={label} text={joinPieces(pieces)} onClose={close} />;
  }
  return (
    <div className="col-span-2 grid grid-cols-subgrid">
      <dt className={isBare ? "sr-only" : "text-faint"}>
        {onChange && !isBare ? (
          <button
            type="button"
            ref={(button) => {
              // Back from writing the line: the focus goes where it came from.
              if (button && isLeft.current) button.focus();
              isLeft.current = false;
            }}
            data-tip={t("writeLine")}
            onClick={() => setIsWriting(true)}
            className="hit rounded-sm text-left underline decoration-transparent decoration-1 underline-offset-4 transition-colors duration-100 hover:text-ink hover:decoration-edge"
          >
            {label}
            <span className="sr-only">{t("writeLineAfter")}</span>
          </button>
        ) : (
          label
        )}
      </dt>
      <dd ref={words} className={isBare ? "col-span-2 whitespace-pre-wrap break-words" : "break-words"}>
        {shown.map((piece, at) => {
          const isOut = at >= pieces.length;
          const next = isOut ? undefined : pieces[at + 1];
          const joint = next ? jointOf(piece.text, next.text) : "";
          return (
            <Fragment key={piece.id}>
              {onChange ? (
                <Piece
                  piece={piece}
                  joint={joint}
                  isOut={isOut}
                  isOpen={piece.id === openId}
                  onOpen={() => setOpenId(piece.id === openId ? null : piece.id)}
                  onToggle={() => change({ op: isOut ? "restore" : "remove", id: piece.id }, piece.id)}
                />
              ) : (
                piece.text + joint.trimEnd()
              )}
              {/\s$/.test(joint) || (next === undefined && out.length > 0) ? " " : ""}
            </Fragment>
          );
        })}
        {open && onChange ? (
          <PieceActions
            piece={open}
            isOut={out.some(({ id }) => id === open.id)}
            onChange={(op) => change(op, open.id)}
          />
        ) : null}
      </dd>
    </div>
  );
}

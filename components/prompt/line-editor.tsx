"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useGrowingBox } from "../chat/use-growing-box.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Textarea } from "../ui/input.tsx";

const lengthMax = 4_000;

/** Writes one line anew, in its place. Enter keeps it, Esc leaves it as it was. */
export function LineEditor({
  label,
  text,
  onClose,
}: {
  readonly label: string;
  readonly text: string;
  readonly onClose: (text: string | null) => void;
}) {
  const t = useTranslations("ledger");
  const common = useTranslations("common");
  const [words, setWords] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  useGrowingBox(box, words);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  return (
    <div className="col-span-2 flex items-start gap-1 py-1">
      <Textarea
        ref={box}
        rows={1}
        value={words}
        maxLength={lengthMax}
        aria-label={label}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === "Escape") {
            event.preventDefault();
            event.stopPropagation();
            onClose(null);
          }
          if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            onClose(words === text ? null : words);
          }
        }}
        className="grow-with-text grow resize-none"
      />
      <IconButton label={t("keepLine")} onClick={() => onClose(words === text ? null : words)}>
        <Check size={16} />
      </IconButton>
      <IconButton label={common("cancel")} onClick={() => onClose(null)}>
        <X size={16} />
      </IconButton>
    </div>
  );
}

"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Term } from "#lib/gallery/query/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { ColorDot } from "./color-dot.tsx";
import { useTermText } from "./use-term-text.ts";

/** A condition in the search box, with a button that takes it away. */
export function TermChip({ term, onRemove }: { readonly term: Term; readonly onRemove: () => void }) {
  const t = useTranslations("search");
  const what = useTermText()(term);
  return (
    <span
      className={clsx(
        "inline-flex h-7 nth-last-2:max-w-[calc(100%-(--spacing(9)))] max-w-full items-center rounded-full border pl-2.5 text-sm touch:my-1.5", // a row of chips alone stands clear of the frame
        term.kind === "unclear" ? "border-danger border-dashed text-danger" : "border-line bg-well text-soft",
      )}
    >
      {term.kind === "color" ? <ColorDot color={term.color} className="mr-1.5 size-3.5 shrink-0" /> : null}
      {term.kind === "like" || term.kind === "stack" ? (
        // biome-ignore lint/performance/noImgElement: bytes that need a session are served by a route of their own
        <img
          src={pictureAddress(term.id, "thumb")}
          alt=""
          className="-ml-1.5 mr-1.5 size-5 shrink-0 rounded-full bg-mat object-cover"
        />
      ) : null}
      <span className={clsx("truncate", term.isNegated && "italic")}>{what}</span>
      <button
        type="button"
        aria-label={t("remove", { what })}
        data-tip={t("remove", { what })}
        onClick={onRemove}
        className="reach inline-flex size-6 touch:size-8 shrink-0 items-center justify-center rounded-full text-faint hover:text-ink"
      >
        <X size={14} />
      </button>
    </span>
  );
}

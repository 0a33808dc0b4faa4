"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { formatTerm } from "#lib/gallery/query/format/rules.ts";
import type { Term } from "#lib/gallery/query/schema.ts";
import { ColorDot } from "./color-dot.tsx";
import { type Pending, type Suggestion, suggestFor } from "./suggestions.ts";
import { useSuggestedNames } from "./use-suggested-names.ts";
import { useColorText, useTermText } from "./use-term-text.ts";

/** What may stand in the box next. The focus stays in the box; the list is read through it. */
export function SuggestionList({
  id,
  pending,
  text,
  active,
  onChoose,
}: {
  readonly id: string;
  readonly pending: Pending | null;
  readonly text: string;
  readonly active: string | null;
  readonly onChoose: (suggestion: Suggestion) => void;
}) {
  const t = useTranslations("search");
  const termText = useTermText();
  const colorText = useColorText();
  // In a palette the key is not said twelve times.
  const wordOf = (term: Term) => (term.kind === "color" && !term.isNegated ? colorText(term.color) : termText(term));
  const suggestions = suggestFor(pending, text, useSuggestedNames(pending));
  return (
    <div
      role="listbox"
      id={id}
      aria-label={t("suggestions")}
      hidden={suggestions.length === 0}
      className={clsx(
        "absolute inset-x-0 top-full z-30 mt-1 max-h-80 animate-appear overflow-y-auto rounded-md border border-line bg-sheet p-1 shadow-float",
        pending?.key === "color" && "grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))]",
      )}
    >
      {suggestions.map((suggestion, index) => {
        const optionId = `${id}-${index}`;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the box, which has the focus
          <div
            key={suggestion.kind === "key" ? suggestion.text : formatTerm(suggestion.term)}
            role="option"
            id={optionId}
            tabIndex={-1}
            aria-selected={active === optionId}
            onPointerDown={(event) => event.preventDefault()} // the box keeps the focus
            onClick={() => onChoose(suggestion)}
            className={clsx(
              "flex h-9 cursor-default select-none items-center gap-2.5 rounded-sm px-2.5 text-base hover:bg-hover touch:h-11",
              active === optionId && "bg-hover",
            )}
          >
            {suggestion.kind === "key" ? (
              <>
                <span className="shrink-0 font-medium">{suggestion.text}</span>
                <span className="truncate text-faint text-sm">{t(`hint.${suggestion.key}`)}</span>
              </>
            ) : (
              <>
                {suggestion.term.kind === "color" ? (
                  <ColorDot color={suggestion.term.color} className="size-4 shrink-0" />
                ) : null}
                <span className="truncate">{wordOf(suggestion.term)}</span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

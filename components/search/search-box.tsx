"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, Suspense, useId, useLayoutEffect, useRef, useState } from "react";
import { formatTerm } from "#lib/gallery/query/format/rules.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { boxInput } from "./box-frame.tsx";
import { TermChip } from "./term-chip.tsx";
import { type BoxStart, useSearchBox } from "./use-search-box.ts";

const SuggestionList = lazyPart(async () => (await import("./suggestion-list.tsx")).SuggestionList);

/** One line above the gallery: words, and conditions as chips. */
export function SearchBox({ start }: { readonly start: BoxStart | null }) {
  "use memo";
  const t = useTranslations("search");
  const listId = useId();
  const box = useSearchBox(start);
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null); // id of the suggestion that Enter takes

  const isListed = isOpen && (box.text !== "" || box.chips.length === 0);

  // The one in whose place it stands had the focus. At once: a letter that is typed meanwhile must not go elsewhere.
  useLayoutEffect(() => {
    if (!start?.hasFocus) return;
    input.current?.focus();
    input.current?.setSelectionRange(start.text.length, start.text.length);
  }, [start]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const { key, currentTarget } = event;
    const isAtStart = currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      setActive(stepFrom(listId, active, key === "ArrowDown" ? 1 : -1));
    } else if (key === "Enter") {
      const option = active === null || !isOpen ? null : document.getElementById(active);
      if (option) option.click();
      else {
        box.finish();
        setIsOpen(false);
      }
    } else if (key === "Escape" && (isOpen || box.q !== "" || box.text !== "")) {
      event.stopPropagation();
      if (isOpen) setIsOpen(false);
      else box.clear();
    } else if (key === "Backspace" && isAtStart && box.chips.length > 0) {
      box.removeChip(box.chips.length - 1);
    }
  }

  return (
    <>
      <div className="flex min-w-0 grow flex-wrap items-center gap-1 py-1 touch:py-0">
        {box.chips.map((term, index) => (
          <TermChip
            key={formatTerm(term)}
            term={term}
            onRemove={() => {
              box.removeChip(index);
              input.current?.focus();
            }}
          />
        ))}
        <input
          ref={input}
          {...boxInput}
          // Beside the last condition there is room until somebody writes.
          className={clsx(boxInput.className, box.chips.length > 0 && !box.text && "not-focus:min-w-8")}
          role="combobox"
          value={box.text}
          aria-label={t("label")}
          aria-expanded={isListed}
          aria-controls={listId}
          {...(isListed && active ? { "aria-activedescendant": active } : {})}
          placeholder={box.chips.length === 0 ? t("placeholder") : ""}
          onChange={(event) => {
            const isComposing = "isComposing" in event.nativeEvent && event.nativeEvent.isComposing === true;
            (isComposing ? box.compose : box.type)(event.target.value);
            setActive(null);
            setIsOpen(true);
          }}
          onCompositionEnd={(event) => box.type(event.currentTarget.value)}
          onFocus={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      {box.q === "" && box.text === "" ? null : (
        <IconButton
          label={t("clear")}
          onClick={() => {
            box.clear();
            input.current?.focus();
          }}
        >
          <X size={16} />
        </IconButton>
      )}
      <Suspense>
        {isListed ? (
          <SuggestionList
            id={listId}
            pending={box.pending}
            text={box.text}
            active={active}
            onChoose={(suggestion) => {
              box.complete(suggestion.kind === "key" ? suggestion.text : suggestion.term);
              setActive(null);
            }}
          />
        ) : null}
      </Suspense>
    </>
  );
}

/** The id of the next suggestion in the list; after the last comes the box itself. */
function stepFrom(listId: string, active: string | null, by: 1 | -1): string | null {
  const ids = [...(document.getElementById(listId)?.querySelectorAll("[role=option]") ?? [])].map(({ id }) => id);
  const at = active === null ? -1 : ids.indexOf(active);
  const to = at + by;
  return to < -1 ? (ids.at(-1) ?? null) : (ids[to] ?? null);
}

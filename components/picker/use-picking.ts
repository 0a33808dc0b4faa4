"use client";

import { type KeyboardEvent, type RefObject, type SyntheticEvent, useRef, useState } from "react";
import { chosenMax, type PickedPreset } from "#lib/preset/schema.ts";
import { findSlash, replaceSlash } from "#lib/preset/slash/rules.ts";
import { type ReadyTemplate, variablesOf } from "#lib/template/rules.ts";
import { usePicked } from "./use-picked.ts";

/** What may be chosen after a slash. */
export type Pick =
  | { readonly kind: "style"; readonly preset: PickedPreset }
  | { readonly kind: "template"; readonly template: ReadyTemplate }
  | { readonly kind: "batch"; readonly template: ReadyTemplate | null }
  | { readonly kind: "own" };

/** What is open over the studio because of a choice. */
export type Opened = Exclude<Pick, { readonly kind: "style" }>;

export type KeyTaker = (event: KeyboardEvent) => boolean;

export const pickerListId = "picker-list";

/** The slash in the message box: a list opens, and a choice becomes a chip, words, or a window. */
export function usePicking(
  box: RefObject<HTMLTextAreaElement | null>,
  { text, write, place }: { readonly text: string; readonly write: (text: string) => void; readonly place: string },
) {
  const [caret, setCaret] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [picked, setPicked] = usePicked(place);
  const keys = useRef<KeyTaker | null>(null);
  const isAwaited = useRef(false); // Enter was pressed before the list was there to take it
  const insertAt = useRef<number | null>(null);
  const found = caret === null ? null : findSlash(text, caret);
  const slash = found && found.start !== closedAt ? found : null;

  function look({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = currentTarget;
    const at = selectionStart === selectionEnd ? selectionStart : null;
    isAwaited.current = false;
    setCaret(at);
    if (at === null || !findSlash(value, at)) setClosedAt(null);
  }

  /** The caret goes where it belongs once the box has its new words. */
  function put(words: string, at: number) {
    write(words);
    setCaret(null);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(at, at);
    });
  }

  function insert(words: string) {
    const at = Math.min(insertAt.current ?? text.length, text.length);
    const { start, end } = slash ?? { start: at, end: at };
    insertAt.current = null;
    put(replaceSlash(text, { start, end, query: "" }, words), start + words.length);
  }

  /** The focus goes to the window; what comes of it lands where the slash was. */
  function openWindow(next: Opened) {
    insertAt.current = slash?.start ?? null;
    if (slash) write(replaceSlash(text, slash, ""));
    setCaret(null);
    setOpened(next);
  }

  function choose(pick: Pick) {
    if (pick.kind === "template" && variablesOf(pick.template.text).length === 0) return insert(pick.template.text);
    if (pick.kind !== "style") return openWindow(pick);
    if (slash) insert("");
    const others = picked.filter(({ id }) => id !== pick.preset.id).slice(-(chosenMax - 1));
    setPicked([...others, pick.preset]);
  }

  /** True when the key was for the list. */
  function press(event: KeyboardEvent): boolean {
    if (!slash) return false;
    if (event.key !== "Escape") return keys.current ? keys.current(event) : keepForList(event);
    event.preventDefault();
    isAwaited.current = false;
    setClosedAt(slash.start);
    return true;
  }

  /** While the list is on its way Enter is kept for it: the name of a style is not sent as a message. */
  function keepForList(event: KeyboardEvent): boolean {
    if (event.key !== "Enter" || event.shiftKey) return false;
    event.preventDefault();
    isAwaited.current = true;
    return true;
  }

  /** True once, for a list that comes after the Enter that was meant for it. */
  function isLate(): boolean {
    const isWaitedFor = isAwaited.current;
    isAwaited.current = false;
    return isWaitedFor;
  }

  /** The button's way in: it writes the slash, or comes back to the one that is there. */
  function begin() {
    const at = box.current?.selectionStart ?? text.length;
    const isBegun = findSlash(text, at) !== null;
    const mark = isBegun ? "" : at === 0 || /\s$/u.test(text.slice(0, at)) ? "/" : " /";
    setClosedAt(null);
    if (!isBegun) write(text.slice(0, at) + mark + text.slice(at));
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(at + mark.length, at + mark.length);
      setCaret(at + mark.length);
    });
  }

  return {
    slash,
    picked,
    opened,
    keys,
    combobox: {
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-controls": slash ? pickerListId : undefined,
      "aria-activedescendant": slash ? (activeId ?? undefined) : undefined,
      onSelect: look,
      onInput: look, // what an input method writes moves the caret without a key
      onBlur: () => setCaret(null),
    } as const,
    press,
    isLate,
    begin,
    choose,
    insert,
    setActiveId,
    open: setOpened,
    remove: (id: string) => setPicked(picked.filter((preset) => preset.id !== id)),
    setPicked,
    clear: () => setPicked([]),
  };
}

export type Picking = ReturnType<typeof usePicking>;

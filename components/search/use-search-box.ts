"use client";

import { useEffect, useRef, useState } from "react";
import { formatQuery, parseQuery } from "#lib/gallery/query/rules.ts";
import type { Term } from "#lib/gallery/query/schema.ts";
import { isWordTerm, readTyped, showQuery } from "#lib/gallery/query/typing/rules.ts";
import { addressedNow, addressQuery, useAddressedQuery } from "./address.ts";

const pauseMs = 180;

type Shown = { readonly q: string; readonly text: string };

/** What was done in the plain box before this one stood in its place. */
export type BoxStart = { readonly text: string; readonly hasFocus: boolean };

/** The search box: chips and a line of text, which together are the query in the address once typing pauses. */
export function useSearchBox(start: BoxStart | null) {
  const addressed = useAddressedQuery();
  const [shown, setShown] = useState<Shown>(() =>
    start ? { q: addressed, text: start.text } : { q: addressed, text: showQuery(addressed).text },
  );
  const timer = useRef(0);

  const written = useRef(addressed); // what this box put into the address, or found there

  // Back, a saved search, another page: the address is right. What this box wrote itself may be older than what it shows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the address became another one is what asks
  useEffect(() => {
    const now = addressedNow();
    if (now === written.current) return;
    written.current = now;
    clearTimeout(timer.current);
    setShown({ q: now, text: showQuery(now).text });
  }, [addressed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before this box was here
  useEffect(() => {
    if (start && start.text !== "") type(start.text);
    return () => clearTimeout(timer.current);
  }, []);

  const { chips } = showQuery(shown.q);
  const { pending } = readTyped(shown.text);

  function write(q: string) {
    written.current = q;
    addressQuery(q);
  }

  function show(next: Shown, waitMs: number) {
    setShown(next);
    clearTimeout(timer.current);
    if (waitMs === 0) write(next.q);
    else timer.current = window.setTimeout(() => write(next.q), waitMs);
  }

  function type(text: string) {
    const typed = readTyped(text);
    const terms = [...chips, ...typed.chips, ...typed.words];
    show({ q: formatQuery({ terms }), text: typed.rest }, pauseMs);
  }

  /** A word that an input method is still writing is no word yet. */
  function compose(text: string) {
    setShown({ ...shown, text });
  }

  /** Everything in the box holds, finished or not. */
  function finish() {
    const parsed = parseQuery(shown.text);
    const q = formatQuery({ terms: [...chips, ...(parsed.ok ? parsed.query.terms : [])] });
    show({ q, text: showQuery(q).text }, 0);
  }

  function removeChip(index: number) {
    const words = readTyped(shown.text).words;
    show({ q: formatQuery({ terms: [...chips.filter((_, at) => at !== index), ...words] }), text: shown.text }, 0);
  }

  /** In the place of what is being typed. */
  function complete(term: Term | string) {
    const { words } = readTyped(pending ? shown.text : shown.text.replace(/\S+$/u, ""));
    const kept = formatQuery({ terms: words.filter(isWordTerm) });
    const text = kept === "" ? "" : `${kept} `;
    if (typeof term === "string")
      return show({ q: formatQuery({ terms: [...chips, ...words] }), text: text + term }, pauseMs);
    show({ q: formatQuery({ terms: [...chips, term, ...words] }), text }, 0);
  }

  return {
    chips,
    pending,
    text: shown.text,
    q: shown.q,
    type,
    compose,
    finish,
    removeChip,
    complete,
    clear: () => show({ q: "", text: "" }, 0),
  };
}

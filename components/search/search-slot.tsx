"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, Suspense, useLayoutEffect, useRef, useState } from "react";
import { lazyPart, persist } from "../ui/lazy-part.ts";
import { useAddressedQuery } from "./address.ts";
import { BoxFrame, boxInput } from "./box-frame.tsx";
import type { BoxStart } from "./use-search-box.ts";

type Box = ComponentType<{ readonly start: BoxStart | null }>;

const loadBox = async (): Promise<Box> => (await import("./search-box.tsx")).SearchBox;
const LazyBox = lazyPart(loadBox);
const SavedSearches = lazyPart(async () => (await import("./saved-searches.tsx")).SavedSearches);

/**
 * The place of the search box. What understands queries is fetched when somebody reaches for it: until then a plain box
 * stands there, and what was typed into it meanwhile is kept.
 */
export function SearchSlot() {
  const q = useAddressedQuery();
  const [isSearched, setIsSearched] = useState(q !== "");
  const [reached, setReached] = useState<{ readonly Box: Box; readonly start: BoxStart } | null>(null);
  const [areSavedOpen, setAreSavedOpen] = useState(false);
  if (q !== "" && !isSearched && !reached) setIsSearched(true);
  const plain = <PlainBox onReached={(Box, start) => setReached({ Box, start })} />;
  return (
    <BoxFrame onOpenSaved={() => setAreSavedOpen(true)}>
      {reached ? (
        <reached.Box start={reached.start} />
      ) : isSearched ? (
        <Suspense fallback={plain}>
          <LazyBox start={null} />
        </Suspense>
      ) : (
        plain
      )}
      <Suspense>{areSavedOpen ? <SavedSearches q={q} onClose={() => setAreSavedOpen(false)} /> : null}</Suspense>
    </BoxFrame>
  );
}

function PlainBox({ onReached }: { readonly onReached: (Box: Box, start: BoxStart) => void }) {
  const t = useTranslations("search");
  const input = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<Box | null>(null);
  const [isComposing, setIsComposing] = useState(false);

  function reach() {
    void persist(loadBox).then(
      (Box) => setLoaded(() => Box), // a component is a function: a state that is given one would call it
      () => undefined,
    );
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: that it is here, and no word is half written, is what changes the boxes
  useLayoutEffect(() => {
    const box = input.current;
    if (loaded && box && !isComposing) onReached(loaded, { text: box.value, hasFocus: document.activeElement === box });
  }, [loaded, isComposing]);

  return (
    <input
      ref={input}
      {...boxInput}
      role="combobox"
      aria-label={t("label")}
      aria-expanded={false}
      aria-controls="gallery-search"
      placeholder={t("placeholder")}
      onFocus={reach}
      onCompositionStart={() => setIsComposing(true)}
      onCompositionEnd={() => setIsComposing(false)}
    />
  );
}

"use client";

import { useEffect, useRef, useState } from "react";
import { type Block, isUndivided } from "#lib/studio/gallery/rules.ts";
import type { GalleryView } from "#lib/studio/schema.ts";
import { listKey } from "#lib/studio/shelf/rules.ts";
import { isStackedIn } from "#lib/studio/stack/rules.ts";
import { readSection } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";

export type Sight = { readonly first: number; readonly last: number; readonly isFast: boolean };

/** Reads the parts of days that come in sight, and gives up those that have passed by. */
export function useSections(
  list: { readonly view: GalleryView; readonly conversationId: string | null },
  blocks: readonly Block[],
  { first, last, isFast }: Sight,
) {
  const store = useStore();
  const { view, conversationId } = list;
  const { look } = usePane();
  const isStacked = isStackedIn(view, look);
  const key = listKey(view, conversationId, isStacked);
  const held = useStudio((state) => state.lists[key]?.sections);
  const round = useStudio((state) => state.round);
  const reading = useRef(new Map<string, AbortController>());
  const [hasFailed, setHasFailed] = useState(false);
  const order = conversationId ? "time" : look.order;
  const inSight = blocks.slice(first, last + 1);
  const lacking = inSight.filter(
    (block) =>
      block.missing > 0 ||
      held?.[block.section]?.isStale ||
      (order === "conversation" && block.tiles.length > 0 && isUndivided(block)),
  );
  const wanted = [...new Set(lacking.map(({ section }) => section))].join(" ");

  async function read(name: string) {
    const closing = new AbortController();
    reading.current.set(name, closing);
    const isRead = await readSection(store, { view, conversationId, isStacked }, name, order, closing.signal);
    if (reading.current.get(name) === closing) reading.current.delete(name);
    if (!closing.signal.aborted) setHasFailed(!isRead);
  }

  // Whatever is on its way answers the question as it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, order or round is another question
  useEffect(() => () => giveUp(reading.current), [key, order, round]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is what asks
  useEffect(() => {
    const names = new Set(wanted === "" ? [] : wanted.split(" "));
    if (names.size === 0) setHasFailed(false);
    for (const [name, closing] of reading.current) {
      if (names.has(name)) continue;
      closing.abort();
      reading.current.delete(name);
    }
    if (isFast) return;
    for (const name of names) if (!reading.current.has(name)) void read(name);
  }, [wanted, isFast, key, order, round]);

  return {
    hasFailed: hasFailed && wanted !== "",
    tryAgain() {
      for (const name of wanted.split(" ")) if (name !== "" && !reading.current.has(name)) void read(name);
    },
  };
}

function giveUp(reading: Map<string, AbortController>) {
  for (const closing of reading.values()) closing.abort();
  reading.clear();
}

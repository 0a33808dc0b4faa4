"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { type Ends, partOf, partsOf, type Range, rangeOf } from "#lib/gallery/picked/range/rules.ts";
import { type ListOf, pickAlso } from "#lib/gallery/picked/rules.ts";
import { pickedMax } from "#lib/gallery/picked/schema.ts";
import type { Block } from "#lib/studio/gallery/rules.ts";
import { dayOfId } from "#lib/studio/gallery/wire/rules.ts";
import { useSections } from "../gallery/use-sections.ts";
import { getShownResults } from "../search/shown-results.ts";
import { useStore } from "../studio/store.ts";
import { showToast } from "../ui/toast.ts";
import { getAnchor, getPicked, holdParts, setPicked } from "./picked.ts";

const nothing = { first: 0, last: -1 };

/** Picks from one picture to another one, and reads first what lies between them and is not here. */
export function useRange({ view, conversationId }: ListOf, blocks: readonly Block[]) {
  const t = useTranslations("organise");
  const errors = useTranslations("error");
  const store = useStore();
  const parts = useMemo(() => partsOf(blocks), [blocks]);
  const [asked, setAsked] = useState<Ends | null>(null);
  const range = asked && rangeOf(getPicked(), parts, asked);
  const sight = range?.kind === "unread" ? range : nothing;
  const { hasFailed } = useSections({ view, conversationId }, blocks, { ...sight, isFast: false });

  function settle(ends: Ends, settled: Exclude<Range, { readonly kind: "unread" }>) {
    if (getAnchor() !== ends.fromId) return; // meanwhile something else was picked, or nothing
    if (settled.kind === "here") setPicked(pickAlso(getPicked(), settled.ids));
    else if (settled.kind === "gone") setPicked(pickAlso(getPicked(), [ends.toId]), ends.toId);
    else showToast(t("rangeTooLong", { count: pickedMax }));
  }

  function pickTo(fromId: string, toId: string) {
    const ends = { fromId, fromDay: dayOfId(store.get().zone, fromId), toId };
    const shown = getShownResults();
    const found = rangeOf(getPicked(), shown ? partOf(shown.ids) : parts, ends);
    setAsked(found.kind === "unread" ? ends : null);
    if (found.kind !== "unread") settle(ends, found);
  }

  useEffect(() => {
    if (!asked || !range) return;
    if (range.kind !== "unread") settle(asked, range);
    else if (hasFailed) showToast(errors("offline"));
    else return;
    setAsked(null);
  });
  const isReading = asked !== null;
  useEffect(() => holdParts(isReading), [isReading]);

  return { pickTo, isReading };
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { addPrices, formatPrice, isFree, timesPrice } from "#lib/budget/price/rules.ts";
import { applyOps } from "#lib/prompt/change/rules.ts";
import { nothingPending, toWish } from "#lib/studio/pending/rules.ts";
import type { Revision } from "#lib/studio/transcript/rules.ts";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { priceOf } from "./price-of.ts";
import { usePending } from "./use-pending.ts";

const DenialNote = lazyPart(async () => (await import("./denial-note.tsx")).DenialNote);

/** Nothing is drawn yet: all prompts of the turn at once, or none of them. One alone has its own button. */
export function ReviewBar({
  turnId,
  waiting,
  message,
}: {
  readonly turnId: string;
  readonly waiting: readonly Revision[];
  readonly message: string;
}) {
  const t = useTranslations("review");
  const { drawPrompts, stop } = useChatCommands();
  const pending = usePending();
  const [isAnswered, setIsAnswered] = useState(false);
  const firstId = waiting[0]?.prompt.id ?? "";
  const isDenied = useStudio((state) => firstId in state.denials);
  const isOpen = waiting.some(({ prompt }) => prompt.questions.length > 0);
  const isPlan = waiting.length > 1;
  const price = usePriceText(waiting, message);

  async function answer(run: () => Promise<boolean>) {
    setIsAnswered(true);
    if (!(await run())) setIsAnswered(false);
  }

  async function drawAll(): Promise<boolean> {
    const isDrawn = await drawPrompts(
      waiting.map(({ prompt: { id } }) => ({ ...toWish(pending.of(id), true), parentId: id })),
    );
    if (isDrawn) for (const { prompt } of waiting) pending.set(prompt.id, nothingPending);
    return isDrawn;
  }

  return (
    <>
      <Suspense>{isPlan && isDenied ? <DenialNote promptId={firstId} /> : null}</Suspense>
      <div className="flex flex-wrap items-center gap-2">
        <p className="mr-auto text-soft text-sm">{isOpen ? t("asked") : t("waiting")}</p>
        {isPlan && !isOpen ? (
          <Button size="sm" variant="primary" disabled={isAnswered} onClick={() => void answer(drawAll)}>
            {t("drawAll", { count: waiting.length })}
            {price ? <span className="tabular font-normal">{price}</span> : null}
          </Button>
        ) : null}
        <Button size="sm" variant="quiet" disabled={isAnswered} onClick={() => void answer(() => stop(turnId))}>
          {t("leave")}
        </Button>
      </div>
    </>
  );
}

/** What all of it would cost as it stands on the cards; "" where that is not known, or nothing. */
function usePriceText(waiting: readonly Revision[], message: string): string {
  const locale = useLocale();
  const drawer = useStudio((state) => state.drawer);
  const pending = usePending();
  const prices = waiting.map(({ prompt }) => {
    const own = pending.of(prompt.id);
    const price = priceOf(prompt, own, applyOps(prompt.ledger, own.ops, message), drawer);
    return price && timesPrice(price, own.asked.count ?? prompt.count);
  });
  const known = prices.filter((price) => price !== null);
  if (known.length < prices.length || known.length === 0) return "";
  const sum = addPrices(known);
  return isFree(sum) ? "" : formatPrice(sum, locale);
}

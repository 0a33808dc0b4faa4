"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { addPrices, formatPrice, isFree, timesPrice } from "#lib/budget/price/rules.ts";
import type { Revision } from "#lib/studio/transcript/rules.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { toWish, usePending } from "./pending.ts";

/** Nothing is drawn yet: all prompts of the turn at once, or none of them. One alone has its own button. */
export function ReviewBar({ turnId, waiting }: { readonly turnId: string; readonly waiting: readonly Revision[] }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { drawPrompts, stop } = useChatCommands();
  const pending = usePending();
  const [isAnswered, setIsAnswered] = useState(false);
  const isOpen = waiting.some(({ prompt }) => prompt.questions.length > 0);
  const prices = waiting.flatMap(({ prompt }) => (prompt.price ? [timesPrice(prompt.price, prompt.count)] : []));
  const price = prices.length === waiting.length ? addPrices(prices) : null;

  async function answer(run: () => Promise<boolean>) {
    setIsAnswered(true);
    if (!(await run())) setIsAnswered(false);
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="mr-auto text-soft text-sm">{isOpen ? t("asked") : t("waiting")}</p>
      {waiting.length > 1 && !isOpen ? (
        <Button
          size="sm"
          variant="primary"
          disabled={isAnswered}
          onClick={() =>
            void answer(() =>
              drawPrompts(waiting.map(({ prompt: { id } }) => ({ ...toWish(pending.of(id), true), parentId: id }))),
            )
          }
        >
          {t("drawAll", { count: waiting.length })}
          {price && !isFree(price) ? <span className="tabular font-normal">{formatPrice(price, locale)}</span> : null}
        </Button>
      ) : null}
      <Button size="sm" variant="quiet" disabled={isAnswered} onClick={() => void answer(() => stop(turnId))}>
        {t("leave")}
      </Button>
    </div>
  );
}

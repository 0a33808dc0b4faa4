"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { addPrices, formatPrice, timesPrice } from "#lib/budget/price/rules.ts";
import { isRunning } from "#lib/generation/rules.ts";
import { countOffered } from "#lib/turn/offer/rules.ts";
import type { Offer } from "#lib/turn/offer/schema.ts";
import { GenerationTile } from "../picture/generation-tile.tsx";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

/** The wish was drawn before: the pictures that are there, for nothing, or new ones and what they would cost. */
export function OfferNote({ turnId, offer }: { readonly turnId: string; readonly offer: Offer }) {
  "use memo";
  const t = useTranslations("offer");
  const { takeOffered, drawAnew, stop } = useChatCommands();
  const [isAnswered, setIsAnswered] = useState(false);
  const { pictures, isReady, isComing } = useOffered(offer);
  const { there: count, all } = countOffered(offer);
  const missing = all - count;
  const priceOfAll = usePriceText(offer.map((one) => [one.promptId, one.count]));
  const priceOfMissing = usePriceText(offer.map((one) => [one.promptId, one.count - one.generationIds.length]));
  const title = missing > 0 ? t("titleSome", { count, all }) : t("title", { count });

  async function answer(run: () => Promise<boolean>) {
    setIsAnswered(true);
    if (!(await run())) setIsAnswered(false);
  }

  return (
    <section aria-label={title} className="flex flex-col gap-3 rounded-lg border border-line bg-sheet p-3.5">
      <div className="flex flex-col gap-0.5">
        <h3 className="font-medium">{title}</h3>
        <p className="text-soft text-sm">{isComing ? t("coming", { count }) : t("text", { count })}</p>
      </div>
      <div className="grid grid-cols-3 gap-2">
        {pictures.map((generation) => (
          <GenerationTile key={generation.id} generation={generation} />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          variant="primary"
          disabled={isAnswered || !isReady}
          onClick={() => void answer(() => takeOffered(turnId, offer[0]?.promptId ?? ""))}
        >
          {missing > 0 ? t("takeSome", { count: missing }) : t("take", { count })}
          {missing > 0 && priceOfMissing ? <span className="tabular font-normal">{priceOfMissing}</span> : null}
        </Button>
        <Button
          size="sm"
          disabled={isAnswered}
          onClick={() => void answer(() => drawAnew(turnId, offer[0]?.promptId ?? ""))}
        >
          {missing > 0 ? t("drawAll", { count: all }) : t("draw", { count })}
          {priceOfAll ? <span className="tabular font-normal text-faint">{priceOfAll}</span> : null}
        </Button>
        <Button size="sm" variant="quiet" disabled={isAnswered} onClick={() => void answer(() => stop(turnId))}>
          {t("neither")}
        </Button>
      </div>
    </section>
  );
}

function useOffered(offer: Offer) {
  const generations = useStudio((state) => state.generations);
  const assets = useStudio((state) => state.assets);
  const ids = offer.flatMap(({ generationIds }) => generationIds);
  const pictures = ids.flatMap((id) => generations[id] ?? []);
  const isHere = (id: string) => {
    const asset = assets[generations[id]?.assetId ?? ""];
    return asset !== undefined && !asset.isTrashed;
  };
  return { pictures, isReady: ids.every(isHere), isComing: pictures.some(({ state }) => isRunning(state)) };
}

/** What so many pictures of these prompts would cost; "" while that is not known. */
function usePriceText(wanted: readonly (readonly [promptId: string, count: number])[]): string {
  const locale = useLocale();
  const prompts = useStudio((state) => state.prompts);
  const prices = wanted
    .filter(([, count]) => count > 0)
    .map(([promptId, count]) => {
      const price = prompts[promptId]?.price;
      return price ? timesPrice(price, count) : null;
    });
  const known = prices.filter((price) => price !== null);
  return known.length === prices.length ? formatPrice(addPrices(known), locale) : "";
}

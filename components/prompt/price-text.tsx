"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatPrice, isFree, timesPrice } from "#lib/budget/price/rules.ts";
import type { PriceView } from "#lib/budget/schema.ts";

/** What so many pictures would cost, quietly. Nothing at all where drawing is free: that is said once, elsewhere. */
export function PriceText({ price, count }: { readonly price: PriceView | null; readonly count: number }) {
  const t = useTranslations("price");
  const locale = useLocale();
  if (price && isFree(price)) return null;
  return (
    <span title={t("hint")} className="tabular text-faint text-sm">
      {price ? (
        <>
          <span className="sr-only">{t("label")} </span>
          {formatPrice(timesPrice(price, count), locale)}
        </>
      ) : (
        t("unknown")
      )}
    </span>
  );
}

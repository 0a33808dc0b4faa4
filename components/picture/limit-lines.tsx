"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { LimitFacts } from "#lib/budget/limit/schema.ts";
import { formatMoney } from "#lib/budget/price/rules.ts";

/** How a limit stands, and when it resets. */
export function LimitLines({ limit }: { readonly limit: LimitFacts }) {
  const t = useTranslations("limit");
  const format = useFormatter();
  const locale = useLocale();
  const [now] = useState(() => new Date());
  const { unit, max, left, resetsAt } = limit;
  const when = format.relativeTime(new Date(resetsAt), now);
  const money = (microUsd: number) => formatMoney(microUsd, locale);
  return (
    <p className="tabular text-soft" suppressHydrationWarning>
      {unit === "money" ? t("money", { left: money(left), max: money(max), when }) : t("pictures", { left, max, when })}
    </p>
  );
}

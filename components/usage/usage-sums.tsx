import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { formatMoney } from "#lib/budget/price/rules.ts";
import type { UsageView } from "#lib/budget/report/schema.ts";
import { UsageChart } from "./usage-chart.tsx";

/** What all of it comes to, what is not certain about that, and when it was used. */
export async function UsageSums({ view }: { readonly view: UsageView }) {
  const t = await getTranslations("usage");
  const format = await getFormatter();
  const locale = await getLocale();
  const { total, span, holds } = view;
  const day = (text: string) => format.dateTime(new Date(text), { dateStyle: "medium", timeZone: "UTC" });
  const isNothing = total.pictures + total.talks + total.looks === 0;
  const isFree = !isNothing && total.microUsd === 0 && total.unpriced === 0;

  return (
    <section aria-label={t("sums")} className="flex flex-col gap-4 border-line border-t py-6">
      <div className="flex flex-col gap-1">
        <p className="tabular text-faint text-sm">{t("span", { from: day(span.from), to: day(span.to) })}</p>
        <p className="tabular font-semibold text-xl">{formatMoney(total.microUsd, locale)}</p>
        <p className="tabular text-soft">
          {isNothing ? t("empty") : t("counts", { pictures: total.pictures, talks: total.talks, looks: total.looks })}
        </p>
      </div>
      {isNothing ? null : <UsageChart view={view} />}
      <ul className="flex flex-col gap-1 text-soft text-sm empty:hidden">
        {isFree ? <li>{t("allFree")}</li> : null}
        {total.estimatedMicroUsd > 0 ? (
          <li>{t("estimated", { money: formatMoney(total.estimatedMicroUsd, locale) })}</li>
        ) : null}
        {total.unpriced > 0 ? <li>{t("unpriced", { count: total.unpriced })}</li> : null}
        {holds.pictures > 0 ? (
          <li>{t("held", { count: holds.pictures, money: formatMoney(holds.microUsd, locale) })}</li>
        ) : null}
      </ul>
    </section>
  );
}

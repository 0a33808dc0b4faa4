import { getLocale, getTranslations } from "next-intl/server";
import type { LimitRow } from "#lib/budget/limit/editing/schema.ts";
import { formatMoney } from "#lib/budget/price/rules.ts";
import { RemoveLimitForm } from "./remove-limit-form.tsx";

/** The owner's limits: for everybody first, then those of one person or workspace. */
export async function LimitList({ rows }: { readonly rows: readonly LimitRow[] }) {
  const t = await getTranslations("usage");
  const locale = await getLocale();
  if (rows.length === 0) return <p className="text-soft">{t("noRows")}</p>;

  function nameOf({ scope, subject, period }: LimitRow): string {
    const who = subject ? (subject.label ?? t("gone")) : t(`each_${scope}`);
    return t("rule", { who, period: t(`period_${period}`) });
  }

  function amountOf({ maxMicroUsd, maxPictures }: LimitRow): string {
    const money = maxMicroUsd === null ? [] : [formatMoney(maxMicroUsd, locale)];
    const pictures = maxPictures === null ? [] : [t("amountPictures", { count: maxPictures })];
    const amounts = [...money, ...pictures];
    return amounts.length === 0 ? t("unlimited") : amounts.join(t("and"));
  }

  return (
    <ul className="flex flex-col">
      {rows.map((row) => {
        const name = nameOf(row);
        return (
          <li
            key={row.id ?? `${row.scope} ${row.period}`}
            className="flex items-center gap-4 border-line border-t py-2.5 first:border-t-0"
          >
            <div className="min-w-0 grow">
              <p className="break-words font-medium">{name}</p>
              <p className="tabular text-soft text-sm">{amountOf(row)}</p>
            </div>
            {row.id === null ? (
              <span className="text-faint text-sm">{t("fromEnv")}</span>
            ) : (
              <RemoveLimitForm id={row.id} label={t("removeLabel", { name })} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

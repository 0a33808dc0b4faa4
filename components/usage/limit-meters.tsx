import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { formatMoney } from "#lib/budget/price/rules.ts";
import type { LimitView } from "#lib/budget/report/schema.ts";

/** How much of each limit is used. */
export async function LimitMeters({ limits, now }: { readonly limits: readonly LimitView[]; readonly now: Date }) {
  const t = await getTranslations("usage");
  const format = await getFormatter();
  const locale = await getLocale();
  if (limits.length === 0) return <p className="text-soft">{t("noLimits")}</p>;
  const say = ({ unit, used, max }: LimitView) =>
    unit === "money"
      ? t("usedOf", { used: formatMoney(used, locale), max: formatMoney(max, locale) })
      : t("usedPictures", { used, max });
  const sayLeft = ({ unit, used, max }: LimitView) => {
    const left = Math.max(0, max - used);
    return unit === "money" ? formatMoney(left, locale) : t("amountPictures", { count: left });
  };
  return (
    <ul className="flex flex-col gap-4">
      {limits.map((limit) => {
        const { scope, period, unit, max, used, resetsAt } = limit;
        const name = t(`standing_${scope}_${period}`);
        const share = max === 0 ? 1 : Math.min(1, used / max);
        return (
          <li key={`${scope} ${period} ${unit}`} className="flex flex-col gap-1.5">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">{name}</span>
              <span className="tabular text-soft">{say(limit)}</span>
            </p>
            <svg
              viewBox="0 0 100 1"
              preserveAspectRatio="none"
              aria-hidden="true"
              className={`h-1.5 w-full rounded-full bg-hover ${share >= 1 ? "text-danger" : "text-soft"}`}
            >
              <rect width={share * 100} height="1" fill="currentColor" />
            </svg>
            <p className="tabular text-faint text-sm">
              {t("afresh", { left: sayLeft(limit), when: format.relativeTime(new Date(resetsAt), now) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

import { Download } from "lucide-react";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "#components/ui/button.tsx";
import { formatMoney } from "#lib/budget/price/rules.ts";
import { type Amount, groupings, type Line, type UsageView } from "#lib/budget/report/schema.ts";
import { toSearch, usagePath } from "./address.ts";
import { ChoiceLinks } from "./choice-links.tsx";

const figure = "py-2 pl-3 text-right align-baseline";

/** The same by model, person or day, and the way to take it along. */
export async function UsageTable({ view: { query, lines, total } }: { readonly view: UsageView }) {
  const t = await getTranslations("usage");
  const format = await getFormatter();
  const locale = await getLocale();
  if (lines.length === 0) return null;
  const isSeen = total.looks > 0;
  const offered = groupings.filter((by) => by !== "person" || query.of !== "me");

  function nameOf({ label, isGone }: Line): string {
    if (query.by === "day") return format.dateTime(new Date(label ?? ""), { dateStyle: "medium", timeZone: "UTC" });
    if (label !== null) return label;
    return isGone ? t("gone") : t("guest");
  }

  function costOf({ microUsd, estimatedMicroUsd, unpriced }: Amount): string {
    if (microUsd === 0) return unpriced > 0 ? t("unknown") : t("free");
    const money = formatMoney(microUsd, locale);
    const said = estimatedMicroUsd > 0 ? t("about", { money }) : money;
    return unpriced > 0 ? t("andUnknown", { money: said }) : said;
  }

  return (
    <section aria-label={t("table")} className="flex flex-col gap-4 border-line border-t py-6">
      <ChoiceLinks
        label={t("grouping")}
        value={query.by}
        choices={offered.map((by) => ({
          value: by,
          label: t(`by_${by}`),
          href: `${usagePath}${toSearch(query, { by })}`,
        }))}
      />
      <table className="tabular w-full text-sm">
        <caption className="sr-only">{t(`by_${query.by}`)}</caption>
        <thead className="text-faint">
          <tr>
            <th scope="col" className="py-2 text-left font-normal">
              {t(query.by)}
            </th>
            <th scope="col" className={`${figure} font-normal`}>
              {t("pictures")}
            </th>
            <th scope="col" className={`${figure} font-normal`}>
              {t("talks")}
            </th>
            {isSeen ? (
              <th scope="col" className={`${figure} font-normal`}>
                {t("looks")}
              </th>
            ) : null}
            <th scope="col" className={`${figure} font-normal`}>
              {t("cost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} className="border-line border-t">
              <th scope="row" className="w-2/5 max-w-0 py-2 text-left align-baseline font-normal">
                <span className="block break-words">{nameOf(line)}</span>
              </th>
              <td className={figure}>{format.number(line.pictures)}</td>
              <td className={figure}>{format.number(line.talks)}</td>
              {isSeen ? <td className={figure}>{format.number(line.looks)}</td> : null}
              <td className={figure}>{costOf(line)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-edge border-t font-medium">
            <th scope="row" className="py-2 text-left font-medium">
              {t("total")}
            </th>
            <td className={figure}>{format.number(total.pictures)}</td>
            <td className={figure}>{format.number(total.talks)}</td>
            {isSeen ? <td className={figure}>{format.number(total.looks)}</td> : null}
            <td className={figure}>{costOf(total)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-faint text-sm">
        <a href={`/api/usage${toSearch(query)}`} download className={buttonClass({ size: "sm" })}>
          <Download size={16} aria-hidden="true" />
          {t("csv")}
        </a>
        {t("csvHint")}
      </p>
    </section>
  );
}

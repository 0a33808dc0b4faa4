import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { formatMoney } from "#lib/budget/price/rules.ts";
import { barsOf } from "#lib/budget/report/rules.ts";
import type { UsageView } from "#lib/budget/report/schema.ts";

const height = 100;
const step = 10; // of one bar, its gap included
const leastHeight = 1.5; // what is more than nothing can be seen

/** A bar for each day, or month. Pictures are counted where nothing costs anything. The figures stand in a table below. */
export async function UsageChart({ view: { span, days, total } }: { readonly view: UsageView }) {
  const t = await getTranslations("usage");
  const format = await getFormatter();
  const locale = await getLocale();
  const isMoney = total.microUsd > 0;
  const bars = barsOf(span, days);
  const isMonthly = bars[0]?.key.length === 7;
  const sizeOf = (bar: (typeof bars)[number]) => (isMoney ? bar.microUsd : bar.pictures + bar.talks);
  const most = Math.max(1, ...bars.map(sizeOf));
  const tall = (value: number) => (value === 0 ? 0 : Math.max(leastHeight, (value / most) * height));
  const say = (value: number) => (isMoney ? formatMoney(value, locale) : format.number(value));
  const name = (key: string) =>
    format.dateTime(new Date(key), {
      timeZone: "UTC",
      ...(isMonthly ? ({ year: "numeric", month: "short" } as const) : ({ day: "numeric", month: "short" } as const)),
    });
  const [first, last] = [bars[0], bars.at(-1)];
  const title = t(`chart_${isMoney ? "money" : "calls"}_${isMonthly ? "months" : "days"}`);

  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="flex justify-between text-faint text-sm">
        <span>{title}</span>
        <span className="tabular">{t("most", { amount: say(most) })}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${bars.length * step} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-36 w-full border-line border-b text-soft"
      >
        {bars.map((bar, at) => {
          const whole = tall(sizeOf(bar));
          const sure = isMoney && bar.microUsd > 0 ? whole * (1 - bar.estimatedMicroUsd / bar.microUsd) : whole;
          const place = { x: at * step + step * 0.15, width: step * 0.7 };
          return (
            <g key={bar.key} fill="currentColor">
              <title>{`${name(bar.key)}: ${say(sizeOf(bar))}`}</title>
              <rect x={at * step} width={step} y="0" height={height} fillOpacity="0" />
              <rect {...place} y={height - whole} height={whole} fillOpacity="0.35" />
              <rect {...place} y={height - sure} height={sure} />
            </g>
          );
        })}
      </svg>
      <p aria-hidden="true" className="tabular flex justify-between text-faint text-sm">
        <span>{first ? name(first.key) : ""}</span>
        <span>{last && last !== first ? name(last.key) : ""}</span>
      </p>
      <details className="text-sm">
        <summary className="hit w-fit cursor-pointer text-soft underline underline-offset-2">{t("asTable")}</summary>
        <table className="tabular mt-2 w-full">
          <caption className="sr-only">{title}</caption>
          <thead className="text-faint">
            <tr>
              <th scope="col" className="py-1 text-left font-normal">
                {t(isMonthly ? "month" : "day")}
              </th>
              <th scope="col" className="py-1 text-right font-normal">
                {isMoney ? t("cost") : t("calls")}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key} className="border-line border-t">
                <th scope="row" className="py-1 text-left font-normal">
                  {name(bar.key)}
                </th>
                <td className="py-1 text-right">{say(sizeOf(bar))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

"use client";

import { useFormatter, useTranslations } from "next-intl";
import { dayMs } from "#lib/studio/gallery/wire/rules.ts";

/** Days are those of the counters: by UTC, and said so that server and browser agree. */
export function useDayText(): (day: number) => string {
  const format = useFormatter();
  return (day) => {
    const date = new Date(day * dayMs);
    const isThisYear = date.getUTCFullYear() === new Date().getUTCFullYear();
    return format.dateTime(date, {
      day: "numeric",
      month: "long",
      ...(isThisYear ? { weekday: "short" as const } : { year: "numeric" as const }),
      timeZone: "UTC",
    });
  };
}

/** The line over a day's pictures; its height is `headingPx`. */
export function DayHeading({ id, day, count }: { readonly id: string; readonly day: number; readonly count: number }) {
  const t = useTranslations("gallery");
  const textOf = useDayText();
  return (
    <h2 id={id} className="flex h-10 items-center gap-2 truncate text-sm text-soft">
      {textOf(day)}
      {count > 0 ? (
        <>
          <span className="tabular text-faint" aria-hidden="true">
            {count}
          </span>
          <span className="sr-only">{t("count", { count })}</span>
        </>
      ) : null}
    </h2>
  );
}

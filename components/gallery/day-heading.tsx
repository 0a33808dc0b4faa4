"use client";

import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { dayMs } from "#lib/studio/gallery/wire/rules.ts";
import { dayAt } from "#lib/workspace/zone/rules.ts";
import { useStudio } from "../studio/store.ts";

/** Days are those of the counters, where the workspace is: which one it is is known, so that the rest is of no zone. */
export function useDayText(): (day: number) => string {
  const format = useFormatter();
  const zone = useStudio((state) => state.zone);
  return (day) => {
    const date = new Date(day * dayMs);
    const today = new Date(dayAt(zone, Date.now()) * dayMs);
    const isThisYear = date.getUTCFullYear() === today.getUTCFullYear();
    return format.dateTime(date, {
      day: "numeric",
      month: "long",
      ...(isThisYear ? { weekday: "short" as const } : { year: "numeric" as const }),
      timeZone: "UTC",
    });
  };
}

/** The line over a day's pictures; its height is `headingPx`. Not drawn again with every row that comes in sight. */
export const DayHeading = memo(function DayHeading({
  id,
  day,
  count,
}: {
  readonly id: string;
  readonly day: number;
  readonly count: number;
}) {
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
});

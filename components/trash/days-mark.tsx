"use client";

import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { useDaysLeft } from "./use-days-left.ts";

/** On the tile of a picture in the trash: for how long it can still be brought back. */
export function DaysMark({ asset }: { readonly asset: AssetView }) {
  const t = useTranslations("trash");
  const count = useDaysLeft(asset);
  return (
    <span
      role="img"
      aria-label={t("days", { count })}
      className="tabular pointer-events-none absolute top-1.5 left-1.5 rounded-full bg-sheet px-2 py-0.5 text-soft text-sm touch:top-auto touch:bottom-1.5"
    >
      {t("daysShort", { count })}
    </span>
  );
}

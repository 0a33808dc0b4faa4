"use client";

import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { useDaysLeft } from "./use-days-left.ts";

/** Beside an opened picture of the trash: when it goes for ever. */
export function DaysLine({ asset }: { readonly asset: AssetView }) {
  const t = useTranslations("trash");
  const count = useDaysLeft(asset);
  return <p className="tabular w-full text-soft text-sm">{t("days", { count })}</p>;
}

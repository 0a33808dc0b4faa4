"use client";

import { useTranslations } from "next-intl";
import { countPicked, type Picked } from "#lib/gallery/picked/rules.ts";

/** How many pictures are picked, as far as that is known: of a long list only the server knows. */
export function useSayPicked(): (picked: Picked, total: number | null) => string {
  const t = useTranslations("organise");
  return (picked, total) => {
    const count = countPicked(picked, total);
    if (count !== null) return t("count", { count });
    const left = picked.kind === "all" ? picked.except.size : 0;
    return left > 0 ? t("allBut", { count: left }) : t("all");
  };
}

"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";

/** That a picture is a draft, on the picture. */
export function DraftMark({ className }: { readonly className: string }) {
  const t = useTranslations("draft");
  return (
    <span
      className={clsx("pointer-events-none absolute rounded-full bg-sheet px-2 py-0.5 text-soft text-sm", className)}
    >
      {t("mark")}
    </span>
  );
}

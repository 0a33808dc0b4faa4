"use client";

import { useTranslations } from "next-intl";
import { Skeleton } from "../ui/skeleton.tsx";

/** The shape of a conversation that is on its way. */
export function TranscriptSkeleton() {
  const t = useTranslations("common");
  return (
    <div className="flex grow flex-col gap-4 overflow-hidden px-4 pt-4">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-12 w-3/5 self-end" />
      <Skeleton className="h-4 w-11/12" />
      <Skeleton className="h-4 w-4/6" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="aspect-square w-3/5" />
    </div>
  );
}

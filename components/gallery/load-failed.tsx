"use client";

import { useTranslations } from "next-intl";
import { FailedRead } from "../ui/failed-read.tsx";

/** Pictures that did not come, always in sight, with the way to ask again. */
export function LoadFailed({ onTry }: { readonly onTry: () => void }) {
  const t = useTranslations("gallery");
  return (
    <FailedRead
      text={t("loadFailed")}
      retryLabel={t("more")}
      onRetry={onTry}
      className="sticky bottom-2 z-10 mx-auto w-fit rounded-full border border-line bg-sheet px-4 py-2 shadow-float"
    />
  );
}

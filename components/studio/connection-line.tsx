"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "../ui/spinner.tsx";

/** One quiet line while the event stream is away. */
export function ConnectionLine({ isConnected }: { readonly isConnected: boolean }) {
  const t = useTranslations("studio");
  return (
    <p role="status" className="pointer-events-none fixed top-2 left-1/2 z-40 -translate-x-1/2">
      {isConnected ? null : (
        <span className="flex animate-appear items-center gap-2 rounded-full border border-line bg-sheet px-3 py-1 text-soft text-sm shadow-float">
          <Spinner className="size-3" />
          {t("reconnecting")}
        </span>
      )}
    </p>
  );
}

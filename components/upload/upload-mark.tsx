"use client";

import { clsx } from "clsx";
import { ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";

/** That a picture was uploaded, on its tile; beside another mark where there is one. */
export function UploadMark({ className }: { readonly className: string }) {
  const t = useTranslations("upload");
  return (
    <span
      className={clsx(
        "pointer-events-none absolute bottom-1.5 flex size-6 items-center justify-center rounded-full bg-sheet text-soft touch:top-1.5 touch:bottom-auto",
        className,
      )}
    >
      <ImageUp size={14} aria-hidden="true" />
      <span className="sr-only">{t("mark")}</span>
    </span>
  );
}

"use client";

import { ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { createPortal } from "react-dom";

/** Over the whole studio while files are held over it. The pointer goes through it. */
export function DropOverlay() {
  const t = useTranslations("upload");
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-50 flex bg-scrim p-3">
      <div className="flex grow animate-appear items-center justify-center rounded-lg border-2 border-accent border-dashed">
        <div className="flex max-w-100 flex-col items-center gap-1.5 rounded-lg bg-sheet px-8 py-6 text-center shadow-float">
          <ImageUp size={20} aria-hidden="true" className="text-accent-ink" />
          <p className="font-semibold text-lg">{t("drop")}</p>
          <p className="text-soft text-sm">{t("limits")}</p>
        </div>
      </div>
    </div>,
    document.body,
  );
}

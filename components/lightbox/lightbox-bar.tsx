"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { closePicture } from "../studio/place.ts";
import { IconButton } from "../ui/icon-button.tsx";

export function LightboxBar() {
  const t = useTranslations("lightbox");
  return (
    <IconButton
      label={t("close")}
      hint="Esc"
      onClick={closePicture}
      className="absolute top-[calc(0.75rem+env(safe-area-inset-top))] left-3 size-10 bg-sheet text-ink"
    >
      <X size={20} />
    </IconButton>
  );
}

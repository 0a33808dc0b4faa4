"use client";

import { Info, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Position } from "../gallery/use-reel.ts";
import { closePicture } from "../studio/place.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** Over the picture: the way out, where one is in the list, and what else can be seen. */
export function LightboxBar({
  position = null,
  children,
}: {
  readonly position?: Position | null;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("lightbox");
  return (
    <div className="pointer-events-none absolute inset-x-3 top-[calc(0.75rem+env(safe-area-inset-top))] flex items-center gap-2">
      <div className="lightbox-bar pointer-events-auto">
        <IconButton label={t("close")} hint="Esc" onClick={closePicture}>
          <X size={20} />
        </IconButton>
      </div>
      {position ? (
        <p className="lightbox-bar tabular px-3 text-soft text-sm">
          {t(position.isComplete ? "position" : "positionSoFar", { at: position.at, count: position.count })}
        </p>
      ) : null}
      <span className="grow" />
      {children ? <div className="lightbox-bar pointer-events-auto">{children}</div> : null}
    </div>
  );
}

export function DetailsButton({ isOpen, onToggle }: { readonly isOpen: boolean; readonly onToggle: () => void }) {
  const t = useTranslations("lightbox");
  return (
    <IconButton label={t("details")} hint="i" aria-expanded={isOpen} aria-pressed={isOpen} onClick={onToggle}>
      <Info size={20} />
    </IconButton>
  );
}

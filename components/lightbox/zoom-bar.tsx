"use client";

import { Maximize, Minimize, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { stepFactor } from "#lib/studio/zoom/rules.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { Zoom } from "./use-zoom.ts";

/** What the wheel and fingers do, as buttons; and how near one is. */
export function ZoomBar({ zoom }: { readonly zoom: Zoom }) {
  const t = useTranslations("lightbox");
  return (
    <div className="lightbox-bar absolute bottom-3 left-1/2 -translate-x-1/2">
      <IconButton label={t("zoomOut")} hint="-" onClick={() => zoom.by(1 / stepFactor)}>
        <Minus size={16} />
      </IconButton>
      <output aria-label={t("zoom")} className="tabular w-13 text-center text-sm text-soft">
        {zoom.percent === null ? "" : t("percent", { percent: zoom.percent })}
      </output>
      <IconButton label={t("zoomIn")} hint="+" onClick={() => zoom.by(stepFactor)}>
        <Plus size={16} />
      </IconButton>
      <IconButton label={t("actual")} hint="o" onClick={() => zoom.show("actual")}>
        <span className="text-sm">1:1</span>
      </IconButton>
      <IconButton
        label={zoom.isWhole ? t("fill") : t("whole")}
        hint="f"
        onClick={() => zoom.show(zoom.isWhole ? "fill" : 1)}
      >
        {zoom.isWhole ? <Maximize size={16} /> : <Minimize size={16} />}
      </IconButton>
    </div>
  );
}

"use client";

import { ChevronsLeftRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type CSSProperties, useState } from "react";
import { ComparedFrame } from "./compared-frame.tsx";
import type { Zoom } from "./use-zoom.ts";

/** Two pictures in one place, the first on the left of a line that one moves. */
export function CompareWipe({ ids, zoom }: { readonly ids: readonly string[]; readonly zoom: Zoom }) {
  const t = useTranslations("lightbox");
  const [percent, setPercent] = useState(50);
  const [left = "", right = ""] = ids;
  const style: CSSProperties & Readonly<Record<"--share", number>> = { "--share": percent / 100 };
  return (
    <div className="wipe-frame absolute inset-0" style={style}>
      <ComparedFrame id={left} zoom={zoom} className="px-4 py-16 lg:px-16" />
      <div className="wipe-over absolute inset-0 bg-well">
        <ComparedFrame id={right} zoom={zoom} className="px-4 py-16 lg:px-16" />
      </div>
      <div aria-hidden="true" className="wipe-line" />
      <span aria-hidden="true" className="wipe-grip">
        <ChevronsLeftRight size={20} />
      </span>
      <input
        type="range"
        min={0}
        max={100}
        value={percent}
        aria-label={t("wipe")}
        aria-valuetext={t("percent", { percent })}
        onChange={(event) => setPercent(Number(event.target.value))}
        className="wipe"
      />
    </div>
  );
}

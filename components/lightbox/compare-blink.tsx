"use client";

import { Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useStudio } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { ComparedFrame } from "./compared-frame.tsx";
import { useKeys } from "./use-keys.ts";
import type { Zoom } from "./use-zoom.ts";

const blinkMs = 900; // about once a second: far from what harms

/** Two pictures in one place, one after the other: what differs leaps to the eye. Space changes by hand. */
export function CompareBlink({ ids, zoom }: { readonly ids: readonly string[]; readonly zoom: Zoom }) {
  const t = useTranslations("lightbox");
  const [at, setAt] = useState(0);
  const [isRunning, setIsRunning] = useState(() => !matchMedia("(prefers-reduced-motion: reduce)").matches);
  const asset = useStudio((state) => state.assets[ids[at] ?? ""]);

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setAt((now) => 1 - now), blinkMs);
    return () => clearInterval(timer);
  }, [isRunning]);

  function flip() {
    setIsRunning(false);
    setAt(1 - at);
  }
  useKeys((key) => {
    if (key !== " ") return false;
    flip();
    return true;
  });

  return (
    <div className="absolute inset-0">
      {ids.map((id, index) => (
        <div key={id} className={index === at ? "absolute inset-0" : "invisible absolute inset-0"}>
          <ComparedFrame id={id} zoom={zoom} className="px-4 py-16 lg:px-16" />
        </div>
      ))}
      <div className="lightbox-bar absolute bottom-16 left-1/2 -translate-x-1/2 sm:bottom-3 sm:left-3 sm:translate-x-0">
        <IconButton label={isRunning ? t("pause") : t("play")} onClick={() => setIsRunning(!isRunning)}>
          {isRunning ? <Pause size={16} /> : <Play size={16} />}
        </IconButton>
        <Button variant="quiet" size="sm" onClick={flip} data-tip={t("flipHint")} className="max-w-44">
          <span className="tabular">{t("shownOf", { at: at + 1, count: ids.length })}</span>
          <span className="truncate">{asset?.title || asset?.altText}</span>
        </Button>
      </div>
    </div>
  );
}

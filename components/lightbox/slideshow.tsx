"use client";

import { ChevronLeft, ChevronRight, Expand, Pause, Play, Shrink, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { previewEdge } from "#lib/studio/zoom/rules.ts";
import type { Position } from "../gallery/use-reel.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { useFullscreen } from "./use-fullscreen.ts";
import { useKeys } from "./use-keys.ts";

const intervalsS = [3, 5, 10, 30] as const;

/** One picture after the other, and nothing else. It rests while a hand is on its bar. */
export function Slideshow({
  asset,
  position,
  stage,
  onStep,
  onEnd,
}: {
  readonly asset: AssetView;
  readonly position: Position | null;
  /** What fills the screen. */
  readonly stage: RefObject<HTMLElement | null>;
  /** To the next picture or the one before; after the last comes the first. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnd: () => void;
}) {
  const t = useTranslations("lightbox");
  const [intervalS, setIntervalS] = useState<number>(5);
  const [isPaused, setIsPaused] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  const fullscreen = useFullscreen(stage, onEnd);
  const address = useSharpAddress(asset);
  const hereAddress = useHere(address);
  const isWaiting = isPaused || isHeld || hereAddress !== address;
  const step = useEffectEvent(onStep);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each picture has its time
  useEffect(() => {
    if (isWaiting) return;
    const timer = setInterval(() => step(1), intervalS * 1000); // the next one may not be here yet
    return () => clearInterval(timer);
  }, [isWaiting, intervalS, asset.id]);

  useKeys((key) => {
    if (key === " ") setIsPaused(!isPaused);
    else if (key === "ArrowLeft") onStep(-1);
    else if (key === "ArrowRight") onStep(1);
    else if (key === "s") onEnd();
    else return false;
    return true;
  });

  return (
    <section aria-label={t("slideshow")} className="group/show relative min-h-0 grow bg-well">
      <div className="absolute inset-0 [&_img]:transition-opacity [&_img]:duration-150">
        <Layers source={address} placeholder={pictureAddress(asset.id, "thumb")} alt={asset.altText} isWhole isFirst />
      </div>
      <div
        onPointerEnter={(event) => setIsHeld(event.pointerType === "mouse")}
        onPointerLeave={() => setIsHeld(false)}
        className="lightbox-bar absolute bottom-[calc(0.75rem+env(safe-area-inset-bottom))] left-1/2 -translate-x-1/2"
      >
        <IconButton label={t("previous")} hint="←" onClick={() => onStep(-1)}>
          <ChevronLeft size={20} />
        </IconButton>
        <IconButton label={isPaused ? t("play") : t("pause")} hint={t("space")} onClick={() => setIsPaused(!isPaused)}>
          {isPaused ? <Play size={20} /> : <Pause size={20} />}
        </IconButton>
        <IconButton label={t("next")} hint="→" onClick={() => onStep(1)}>
          <ChevronRight size={20} />
        </IconButton>
        {position ? (
          <p className="tabular px-2 text-soft text-sm max-sm:hidden">
            {t(position.isComplete ? "position" : "positionSoFar", { at: position.at, count: position.count })}
          </p>
        ) : null}
        <select
          aria-label={t("interval")}
          value={intervalS}
          onChange={(event) => setIntervalS(Number(event.target.value))}
          className="h-8 rounded-md bg-sheet px-1 text-sm touch:min-h-11"
        >
          {intervalsS.map((seconds) => (
            <option key={seconds} value={seconds}>
              {t("seconds", { seconds })}
            </option>
          ))}
        </select>
        {fullscreen.canToggle ? (
          <IconButton label={fullscreen.isOn ? t("window") : t("fullscreen")} onClick={fullscreen.toggle}>
            {fullscreen.isOn ? <Shrink size={20} /> : <Expand size={20} />}
          </IconButton>
        ) : null}
        <IconButton label={t("endShow")} hint="Esc" onClick={onEnd}>
          <X size={20} />
        </IconButton>
      </div>
    </section>
  );
}

/** On a screen that shows more than a preview has, the original. */
function useSharpAddress({ id }: AssetView): string {
  const [isLarge] = useState(() => Math.max(screen.width, screen.height) * devicePixelRatio > previewEdge * 1.25);
  return pictureAddress(id, isLarge ? "original" : "preview");
}

/** The last address whose picture can be shown. */
function useHere(address: string): string {
  const [here, setHere] = useState("");
  useEffect(() => {
    let isCurrent = true;
    const image = new Image();
    image.src = address;
    image.decode().then(
      () => isCurrent && setHere(address),
      () => isCurrent && setHere(address), // one that cannot be read holds nobody up
    );
    return () => {
      isCurrent = false;
    };
  }, [address]);
  return here;
}

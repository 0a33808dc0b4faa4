"use client";

import { clsx } from "clsx";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { readSwipe } from "#lib/studio/zoom/rules.ts";
import { replacePicture } from "../studio/place.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { Zoom } from "./use-zoom.ts";
import { ZoomBar } from "./zoom-bar.tsx";
import { ZoomFrame } from "./zoom-frame.tsx";

const step = "absolute top-1/2 size-10 -translate-y-1/2 bg-sheet touch:hidden";

/** The picture in as much room as there is, and the ways to its neighbours. `children` is the bar over it. */
export function LightboxStage({
  asset,
  previous,
  next,
  zoom,
  children,
}: {
  readonly asset: AssetView;
  readonly previous: AssetView | null;
  readonly next: AssetView | null;
  readonly zoom: Zoom;
  readonly children: ReactNode;
}) {
  const t = useTranslations("lightbox");
  return (
    <div className="relative flex h-[72dvh] min-h-0 min-w-0 shrink-0 grow flex-col lg:h-auto lg:shrink">
      <ZoomFrame
        key={asset.id}
        asset={asset}
        zoom={zoom}
        onSwipe={(by) => {
          const asked = readSwipe(by);
          const to = asked && { previous, next }[asked];
          if (to) replacePicture(to.id);
        }}
        className="px-4 py-16 sm:px-8 lg:px-16"
      />
      {previous ? (
        <IconButton
          label={t("previous")}
          hint="←"
          onClick={() => replacePicture(previous.id)}
          className={clsx(step, "left-3")}
        >
          <ChevronLeft size={20} />
        </IconButton>
      ) : null}
      {next ? (
        <IconButton
          label={t("next")}
          hint="→"
          onClick={() => replacePicture(next.id)}
          className={clsx(step, "right-3")}
        >
          <ChevronRight size={20} />
        </IconButton>
      ) : null}
      {children}
      <ZoomBar zoom={zoom} />
    </div>
  );
}

"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type TouchEvent, useRef } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { replacePicture } from "../studio/place.ts";
import { IconButton } from "../ui/icon-button.tsx";

const swipePx = 56;

/** The picture as large as there is room: the thumbnail at once, the preview over it when it is here. */
export function LightboxPicture({
  asset,
  previous,
  next,
}: {
  readonly asset: AssetView;
  readonly previous: AssetView | null;
  readonly next: AssetView | null;
}) {
  const t = useTranslations("lightbox");
  const start = useRef<number | null>(null);

  function release(event: TouchEvent) {
    const touch = event.changedTouches[0];
    const moved = start.current === null || !touch ? 0 : touch.clientX - start.current;
    start.current = null;
    if (moved > swipePx && previous) replacePicture(previous.id);
    if (moved < -swipePx && next) replacePicture(next.id);
  }

  return (
    <>
      <div
        onTouchStart={(event) => {
          start.current = event.touches.length === 1 ? (event.touches[0]?.clientX ?? null) : null;
        }}
        onTouchEnd={release}
        className="relative m-4 grow touch-pan-y sm:m-8 lg:m-14"
      >
        <Layers
          source={pictureAddress(asset.id, "preview")}
          placeholder={pictureAddress(asset.id, "thumb")}
          alt={asset.altText}
          isWhole
          isFirst
        />
      </div>
      {previous ? (
        <IconButton
          label={t("previous")}
          hint="←"
          onClick={() => replacePicture(previous.id)}
          className="absolute top-1/2 left-3 size-10 -translate-y-1/2 touch:hidden"
        >
          <ChevronLeft size={20} />
        </IconButton>
      ) : null}
      {next ? (
        <IconButton
          label={t("next")}
          hint="→"
          onClick={() => replacePicture(next.id)}
          className="absolute top-1/2 right-3 size-10 -translate-y-1/2 touch:hidden"
        >
          <ChevronRight size={20} />
        </IconButton>
      ) : null}
    </>
  );
}

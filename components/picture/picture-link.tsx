"use client";

import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { openPicture } from "../studio/place.ts";

/** Covers a picture; opens it at its own address, without a round trip to the server. */
export function PictureLink({ asset, tabIndex }: { readonly asset: AssetView; readonly tabIndex?: number }) {
  const t = useTranslations("generation");
  return (
    <a
      data-main
      href={`/p/${asset.id}`}
      tabIndex={tabIndex}
      draggable={false}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        openPicture(asset.id);
      }}
      className="absolute inset-0 cursor-zoom-in rounded-[inherit] focus-visible:-outline-offset-2"
    >
      <span className="sr-only">{t("open", { title: asset.title || asset.altText })}</span>
    </a>
  );
}

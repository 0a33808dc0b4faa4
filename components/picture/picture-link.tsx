"use client";

import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { openPicture } from "../studio/place.ts";

/** Covers a picture; opens it at its own address, without a round trip to the server. */
export function PictureLink({ asset, tabIndex = 0 }: { readonly asset: AssetView; readonly tabIndex?: number }) {
  return <OpenLink id={asset.id} title={asset.title || asset.altText} tabIndex={tabIndex} />;
}

/** The same for a picture of which perhaps only the place is known. */
export function OpenLink({
  id,
  title,
  tabIndex,
}: {
  readonly id: string;
  /** Null while only its place is known. */
  readonly title: string | null;
  readonly tabIndex: number;
}) {
  const t = useTranslations("generation");
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is said by aria-label; the picture below it has words of its own
    <a
      data-main
      href={`/p/${id}`}
      aria-label={title === null ? t("openUnnamed") : t("open", { title })}
      tabIndex={tabIndex}
      draggable={false}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        openPicture(id);
      }}
      className="absolute inset-0 cursor-zoom-in rounded-[inherit] focus-visible:-outline-offset-2"
    />
  );
}

"use client";

import { clsx } from "clsx";
import { Check, Heart } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Duplicate } from "#lib/gallery/duplicate/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";

/** One of several that are nearly the same: to be chosen as the one that stays. */
export function DuplicateTile({
  picture: { asset, albums },
  name,
  isKept,
  isSame,
  onKeep,
}: {
  readonly picture: Duplicate;
  readonly name: string;
  readonly isKept: boolean;
  /** The same file as the best one. */
  readonly isSame: boolean;
  readonly onKeep: () => void;
}) {
  const t = useTranslations("duplicates");
  const facts = [
    t("size", { width: asset.width, height: asset.height }),
    ...(isSame ? [t("sameFile")] : []),
    ...(asset.tags.length > 0 ? [t("tags", { count: asset.tags.length })] : []),
    ...(albums > 0 ? [t("albums", { count: albums })] : []),
  ];
  return (
    <label className="flex w-36 cursor-pointer flex-col gap-1">
      <span
        className={clsx(
          "relative block aspect-square overflow-hidden rounded-md bg-mat outline-2 -outline-offset-2 has-focus-visible:outline-ink",
          isKept ? "outline-accent" : "outline-transparent hover:outline-edge",
        )}
      >
        <input type="radio" name={name} checked={isKept} onChange={onKeep} className="absolute inset-0 opacity-0" />
        {/* biome-ignore lint/performance/noImgElement: pictures have a route of their own that authorises every time */}
        <img
          src={pictureAddress(asset.id, "thumb")}
          alt={asset.altText}
          loading="lazy"
          className={clsx("size-full object-contain", !isKept && "opacity-60")}
        />
        {isKept ? (
          <span className="absolute top-1.5 left-1.5 inline-flex h-6 items-center gap-1 rounded-full bg-sheet px-2 text-accent-ink text-sm">
            <Check size={14} aria-hidden="true" />
            {t("stays")}
          </span>
        ) : null}
        {asset.isFavorite ? (
          <span className="absolute right-1.5 bottom-1.5 grid size-6 place-items-center rounded-full bg-sheet text-accent-ink">
            <Heart size={14} className="fill-current" aria-label={t("isFavorite")} role="img" />
          </span>
        ) : null}
      </span>
      <span className="truncate text-sm">{asset.title || asset.fileName || asset.altText}</span>
      <span className="tabular text-faint text-sm">{facts.join(" · ")}</span>
    </label>
  );
}

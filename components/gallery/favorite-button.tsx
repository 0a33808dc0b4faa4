"use client";

import { clsx } from "clsx";
import { Heart } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { useAssetCommands } from "../studio/use-asset-commands.ts";
import { tileAction, tileActionShown } from "./tile-action-classes.ts";

export function FavoriteButton({
  asset,
  tabIndex,
  className,
}: {
  readonly asset: AssetView;
  readonly tabIndex: number;
  readonly className?: string;
}) {
  const t = useTranslations("gallery");
  const { toggleFavorite } = useAssetCommands();
  const label = asset.isFavorite ? t("unfavorite") : t("favorite");
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={label}
      aria-pressed={asset.isFavorite}
      data-tip={`${label}  .`}
      onClick={() => void toggleFavorite(asset)}
      className={clsx(tileAction, asset.isFavorite ? "text-accent-ink" : tileActionShown, className)}
    >
      <Heart size={16} className={asset.isFavorite ? "fill-current" : ""} />
    </button>
  );
}

"use client";

import { Download, Heart, RotateCcw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { closePicture, replacePicture } from "../studio/place.ts";
import { downloadPath, useAssetCommands } from "../studio/use-asset-commands.ts";
import { Button, buttonClass } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";

export function LightboxActions({ asset, after }: { readonly asset: AssetView; readonly after: AssetView | null }) {
  const t = useTranslations("gallery");
  const { toggleFavorite, trash, restore } = useAssetCommands();

  function remove() {
    if (after) replacePicture(after.id);
    else closePicture();
    void trash(asset);
  }

  return (
    <div className="flex items-center gap-2">
      <a href={downloadPath(asset)} download className={buttonClass({ variant: "primary", size: "md" })}>
        <Download size={16} aria-hidden="true" />
        {t("download")}
      </a>
      <IconButton
        label={asset.isFavorite ? t("unfavorite") : t("favorite")}
        hint="."
        aria-pressed={asset.isFavorite}
        onClick={() => void toggleFavorite(asset)}
        className="size-9 border-line"
      >
        <Heart size={16} className={asset.isFavorite ? "fill-current" : ""} />
      </IconButton>
      {asset.isTrashed ? (
        <Button onClick={() => void restore(asset)}>
          <RotateCcw size={16} aria-hidden="true" />
          {t("restore")}
        </Button>
      ) : (
        <IconButton label={t("toTrash")} hint="Del" onClick={remove} className="size-9 border-line">
          <Trash2 size={16} />
        </IconButton>
      )}
    </div>
  );
}

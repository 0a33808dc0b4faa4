"use client";

import { Download, FileDown, Heart, RotateCcw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { closePicture, replacePicture } from "../studio/place.ts";
import { downloadPath, useAssetCommands } from "../studio/use-asset-commands.ts";
import { Button, buttonClass } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";

const CopyWindow = lazyPart(async () => (await import("../export/copy-window.tsx")).CopyWindow);

export function LightboxActions({ asset, after }: { readonly asset: AssetView; readonly after: AssetView | null }) {
  const t = useTranslations("gallery");
  const copies = useTranslations("export");
  const { toggleFavorite, trash, restore } = useAssetCommands();
  const [isCopying, setIsCopying] = useState(false);

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
        label={copies("copyAs")}
        aria-haspopup="dialog"
        onClick={() => setIsCopying(true)}
        className="size-9 border-line"
      >
        <FileDown size={16} />
      </IconButton>
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
      <Suspense>{isCopying ? <CopyWindow asset={asset} onClose={() => setIsCopying(false)} /> : null}</Suspense>
    </div>
  );
}

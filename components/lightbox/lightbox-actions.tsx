"use client";

import { Download, FileDown, Heart, RotateCcw, ScanSearch, Trash2, WandSparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { useFindSimilar } from "../search/use-find-similar.ts";
import { closePicture, replacePicture } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { downloadPath, useAssetCommands } from "../studio/use-asset-commands.ts";
import { DaysLine } from "../trash/days-line.tsx";
import { Button, buttonClass } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";

const CopyWindow = lazyPart(async () => (await import("../export/copy-window.tsx")).CopyWindow);

export function LightboxActions({
  asset,
  after,
  onChange,
}: {
  readonly asset: AssetView;
  readonly after: AssetView | null;
  readonly onChange: (id: string) => void;
}) {
  const t = useTranslations("gallery");
  const copies = useTranslations("export");
  const search = useTranslations("search");
  const findSimilar = useFindSimilar();
  const { toggleFavorite, trash } = useAssetCommands();
  const changes = useTranslations("change");
  const canChange = useStudio((state) => state.drawer.picturesMax > 0);
  const [isCopying, setIsCopying] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <a href={downloadPath(asset)} download className={buttonClass({ variant: "primary", size: "md" })}>
        <Download size={16} aria-hidden="true" />
        {t("download")}
      </a>
      {asset.isTrashed || !canChange ? null : (
        <Button data-tip={`${changes("hint")}  e`} onClick={() => onChange(asset.id)}>
          <WandSparkles size={16} aria-hidden="true" />
          {changes("start")}
        </Button>
      )}
      <IconButton
        label={copies("copyAs")}
        aria-haspopup="dialog"
        onClick={() => setIsCopying(true)}
        className="size-9 border-line"
      >
        <FileDown size={16} />
      </IconButton>
      <IconButton
        label={search("findSimilar")}
        hint="m"
        onClick={() => findSimilar(asset.id)}
        className="size-9 border-line"
      >
        <ScanSearch size={16} />
      </IconButton>
      {asset.isTrashed ? (
        <TrashedActions asset={asset} after={after} />
      ) : (
        <>
          <IconButton
            label={asset.isFavorite ? t("unfavorite") : t("favorite")}
            hint="."
            aria-pressed={asset.isFavorite}
            onClick={() => void toggleFavorite(asset)}
            className="size-9 border-line"
          >
            <Heart size={16} className={asset.isFavorite ? "fill-current" : ""} />
          </IconButton>
          <IconButton
            label={t("toTrash")}
            hint="Del"
            onClick={() => {
              leave(after);
              void trash(asset);
            }}
            className="size-9 border-line"
          >
            <Trash2 size={16} />
          </IconButton>
        </>
      )}
      <Suspense>{isCopying ? <CopyWindow asset={asset} onClose={() => setIsCopying(false)} /> : null}</Suspense>
    </div>
  );
}

/** Back, or away for ever. */
function TrashedActions({ asset, after }: { readonly asset: AssetView; readonly after: AssetView | null }) {
  const t = useTranslations("gallery");
  const common = useTranslations("common");
  const { restore, deleteForever } = useAssetCommands();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button onClick={() => void restore(asset)}>
        <RotateCcw size={16} aria-hidden="true" />
        {t("restore")}
      </Button>
      <Button variant="danger" onClick={() => setIsAsking(true)}>
        {t("deleteForever")}
      </Button>
      <DaysLine asset={asset} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t("confirmTitle")}
        description={t("confirmText")}
        confirmLabel={t("deleteForever")}
        cancelLabel={common("cancel")}
        onConfirm={() => {
          leave(after);
          void deleteForever(asset);
        }}
        onClose={() => setIsAsking(false)}
      />
    </>
  );
}

/** This picture goes: the one after it comes into view, or what lies behind. */
function leave(after: AssetView | null) {
  if (after) replacePicture(after.id);
  else closePicture();
}

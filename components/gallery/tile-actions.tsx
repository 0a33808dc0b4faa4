"use client";

import { clsx } from "clsx";
import { Download, Heart, RotateCcw, Trash2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { downloadPath, useAssetCommands } from "../studio/use-asset-commands.ts";

const ConfirmDialog = lazy(async () => ({ default: (await import("../ui/confirm-dialog.tsx")).ConfirmDialog }));

const action =
  "reach pointer-events-auto inline-flex size-8 items-center justify-center rounded-md bg-sheet text-soft transition-colors duration-100 hover:text-ink";
const shown =
  "opacity-0 transition-opacity duration-100 group-focus-within/tile:opacity-100 group-hover/tile:opacity-100 touch:opacity-100";

/** What can be done with a picture, on its tile: there on hover and focus, and always under a finger. */
export function TileActions({ asset, tabIndex }: { readonly asset: AssetView; readonly tabIndex: number }) {
  const t = useTranslations("gallery");
  const { toggleFavorite, trash } = useAssetCommands();
  if (asset.isTrashed) return <TrashActions asset={asset} tabIndex={tabIndex} />;
  const favorite = asset.isFavorite ? t("unfavorite") : t("favorite");
  return (
    <div className="pointer-events-none absolute inset-x-1.5 top-1.5 flex gap-1 touch:gap-3">
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={favorite}
        aria-pressed={asset.isFavorite}
        data-tip={`${favorite}  .`}
        onClick={() => void toggleFavorite(asset)}
        className={clsx(action, asset.isFavorite ? "text-accent-ink" : shown)}
      >
        <Heart size={16} className={asset.isFavorite ? "fill-current" : ""} />
      </button>
      <span className="grow" />
      <a
        href={downloadPath(asset)}
        download
        tabIndex={tabIndex}
        aria-label={t("download")}
        data-tip={`${t("download")}  d`}
        className={clsx(action, shown)}
      >
        <Download size={16} />
      </a>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={t("toTrash")}
        data-tip={`${t("toTrash")}  Del`}
        onClick={() => void trash(asset)}
        className={clsx(action, shown)}
      >
        <Trash2 size={16} />
      </button>
    </div>
  );
}

function TrashActions({ asset, tabIndex }: { readonly asset: AssetView; readonly tabIndex: number }) {
  const t = useTranslations("gallery");
  const common = useTranslations("common");
  const { restore, deleteForever } = useAssetCommands();
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  return (
    <div className="pointer-events-none absolute inset-x-1.5 top-1.5 flex justify-end gap-1 touch:gap-3">
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={t("restore")}
        data-tip={t("restore")}
        onClick={() => void restore(asset)}
        className={clsx(action, shown)}
      >
        <RotateCcw size={16} />
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={t("deleteForever")}
        data-tip={t("deleteForever")}
        onClick={() => setIsAsking(true)}
        className={clsx(action, shown)}
      >
        <X size={16} />
      </button>
      {isAsking === null ? null : (
        <Suspense>
          <ConfirmDialog
            isOpen={isAsking}
            title={t("confirmTitle")}
            description={t("confirmText")}
            confirmLabel={t("deleteForever")}
            cancelLabel={common("cancel")}
            onConfirm={() => void deleteForever(asset)}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

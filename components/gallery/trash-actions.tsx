"use client";

import { clsx } from "clsx";
import { RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { useAssetCommands } from "../studio/use-asset-commands.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { tileAction, tileActionShown } from "./tile-action-classes.ts";

/** For a picture in the trash: back, or away for ever. */
export function TrashActions({ asset, tabIndex }: { readonly asset: AssetView; readonly tabIndex: number }) {
  const t = useTranslations("gallery");
  const common = useTranslations("common");
  const { restore, deleteForever } = useAssetCommands();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="pointer-events-none absolute inset-x-1.5 top-1.5 picking:hidden touch:top-auto touch:bottom-1.5 flex justify-end gap-1 touch:gap-3">
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={t("restore")}
        data-tip={t("restore")}
        onClick={() => void restore(asset)}
        className={clsx(tileAction, tileActionShown)}
      >
        <RotateCcw size={16} />
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={t("deleteForever")}
        data-tip={t("deleteForever")}
        onClick={() => setIsAsking(true)}
        className={clsx(tileAction, tileActionShown)}
      >
        <X size={16} />
      </button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t("confirmTitle")}
        description={t("confirmText")}
        confirmLabel={t("deleteForever")}
        cancelLabel={common("cancel")}
        onConfirm={() => void deleteForever(asset)}
        onClose={() => setIsAsking(false)}
      />
    </div>
  );
}

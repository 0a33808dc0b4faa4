"use client";

import { clsx } from "clsx";
import { Download, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { downloadPath, useAssetCommands } from "../studio/use-asset-commands.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { FavoriteButton } from "./favorite-button.tsx";
import { tileAction, tileActionShown } from "./tile-action-classes.ts";

const TrashActions = lazyPart(async () => (await import("./trash-actions.tsx")).TrashActions);

/** What can be done with a picture, on its tile: there on hover and focus, and always under a finger. */
export function TileActions({
  asset,
  tabIndex,
  isWhole,
}: {
  readonly asset: AssetView;
  readonly tabIndex: number;
  /** Otherwise only what is to be seen at all times. */
  readonly isWhole: boolean;
}) {
  "use memo";
  const t = useTranslations("gallery");
  const { trash } = useAssetCommands();
  if (asset.isTrashed) {
    return (
      <Suspense>
        <TrashActions asset={asset} tabIndex={tabIndex} />
      </Suspense>
    );
  }
  return (
    <div className="pointer-events-none absolute inset-x-1.5 top-1.5 picking:hidden touch:top-auto touch:bottom-1.5 flex gap-1 touch:gap-3">
      <FavoriteButton asset={asset} tabIndex={tabIndex} />
      {isWhole ? (
        <>
          <span className="grow" />
          <a
            href={downloadPath(asset)}
            download
            tabIndex={tabIndex}
            aria-label={t("download")}
            data-tip={`${t("download")}  d`}
            className={clsx(tileAction, tileActionShown)}
          >
            <Download size={16} />
          </a>
          <button
            type="button"
            tabIndex={tabIndex}
            aria-label={t("toTrash")}
            data-tip={`${t("toTrash")}  Del`}
            onClick={() => void trash(asset)}
            className={clsx(tileAction, tileActionShown)}
          >
            <Trash2 size={16} />
          </button>
        </>
      ) : null}
    </div>
  );
}

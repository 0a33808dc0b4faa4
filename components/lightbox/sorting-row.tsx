"use client";

import { CircleDashed, FolderPlus, Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { StatusIcon } from "../gallery/status-mark.tsx";
import { StatusMenu } from "../picking/status-menu.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { Sorting } from "./use-sorting.ts";

/** How far the picture has come; under which words and in which albums it is to be found again. */
export function SortingRow({ asset, sorting }: { readonly asset: AssetView; readonly sorting: Sorting }) {
  const t = useTranslations("organise");
  const { status } = asset;
  return (
    <>
      <StatusMenu
        trigger={
          <Button data-tip={`${t("status")}  0–4`} className="px-3">
            {status ? <StatusIcon status={status} /> : <CircleDashed size={16} aria-hidden="true" />}
            {t(`statuses.${status ?? "none"}`)}
          </Button>
        }
        onChoose={(next) => sorting.change({ kind: "status", status: next })}
      />
      <IconButton label={t("tags")} hint="t" onClick={() => sorting.open("tags")} className="size-9">
        <Tag size={16} />
      </IconButton>
      <IconButton label={t("addToAlbum")} hint="a" onClick={() => sorting.open("albums")} className="size-9">
        <FolderPlus size={16} />
      </IconButton>
    </>
  );
}

/** The words that were put on it. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  const t = useTranslations("organise");
  if (tags.length === 0) return null;
  return (
    <ul aria-label={t("tags")} className="flex flex-wrap gap-1.5">
      {tags.map((name) => (
        <li key={name} className="max-w-full truncate rounded-full border border-line px-2.5 py-0.5 text-soft text-sm">
          {name}
        </li>
      ))}
    </ul>
  );
}

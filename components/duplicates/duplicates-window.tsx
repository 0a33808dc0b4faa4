"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { FailedRead } from "../ui/failed-read.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { DuplicateRow } from "./duplicate-row.tsx";
import { useDuplicates } from "./use-duplicates.ts";

/** All that is there more than once, or nearly: of each group one stays. */
export function DuplicatesWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("duplicates");
  const common = useTranslations("common");
  const { groups, done, hasMore, hasFailed, keep, setApart, undo, readMore, tryAgain } = useDuplicates();
  const [merges, setMerges] = useState(true);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("title")}
      description={t("about")}
      className="w-[min(52rem,calc(100vw-2rem))]"
    >
      <IconButton label={common("close")} onClick={onClose} className="absolute top-4 right-4">
        <X size={20} />
      </IconButton>
      <label className="flex items-start gap-2.5 touch:min-h-11">
        <input
          type="checkbox"
          checked={merges}
          onChange={({ target }) => setMerges(target.checked)}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span className="flex flex-col">
          {t("merges")}
          <span className="text-faint text-sm">{t("mergesHint")}</span>
        </span>
      </label>
      {groups === null && !hasFailed ? <Skeleton className="h-44 w-full" /> : null}
      {groups?.length === 0 && !hasMore ? (
        <p role="status" className="py-8 text-center text-soft">
          {t("none")}
        </p>
      ) : null}
      <ul aria-label={t("groups")} className="flex flex-col">
        {groups?.map((group) => (
          <DuplicateRow
            key={group.id}
            group={group}
            done={done.get(group.id) ?? null}
            onKeep={(keptId) => void keep(group, keptId, merges)}
            onKeepAll={() => void setApart(group)}
            onUndo={undo}
          />
        ))}
      </ul>
      {hasFailed ? <FailedRead text={t("failed")} retryLabel={t("tryAgain")} onRetry={tryAgain} /> : null}
      {hasMore && !hasFailed ? (
        <Button onClick={readMore} className="self-center">
          {t("more")}
        </Button>
      ) : null}
    </Dialog>
  );
}

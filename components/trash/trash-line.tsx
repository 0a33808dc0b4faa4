"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { trashDays } from "#lib/gallery/trash/rules.ts";
import type { TrashCount } from "#lib/gallery/trash/schema.ts";
import { useChanges } from "../picking/use-changes.ts";
import { useStore } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { showToast } from "../ui/toast.ts";
import { countTrash } from "./count-trash.ts";

/** Above the pictures of the trash: how long they stay there, and away with all of them at once. */
export function TrashLine({ conversationId }: { readonly conversationId: string | null }) {
  const t = useTranslations("trash");
  const gallery = useTranslations("gallery");
  const organise = useTranslations("organise");
  const common = useTranslations("common");
  const errors = useTranslations("error");
  const store = useStore();
  const { deleteForever, isRunning } = useChanges();
  const [asked, setAsked] = useState<TrashCount | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  /** What is thrown away while somebody thinks was not meant by the number that they saw. */
  async function ask() {
    const counted = await countTrash(conversationId);
    if (counted === null) return showToast(errors("offline"));
    setAsked(counted);
    setIsOpen(true);
  }

  function empty({ upTo, trashedUpTo }: TrashCount) {
    const list = { view: "trash", conversationId, albumId: null, query: "" } as const;
    const all = Object.values(store.get().assets).filter(
      ({ trashedAt, ...asset }) =>
        asset.isTrashed &&
        trashedAt !== null &&
        trashedAt <= trashedUpTo &&
        (conversationId === null || asset.conversationId === conversationId),
    );
    const picked = { kind: "all", list, upTo, trashedUpTo, except: new Set<string>() } as const;
    void deleteForever({ picked, ids: all.map(({ id }) => id) });
  }

  return (
    <div className="flex min-h-13 shrink-0 items-center gap-2 px-4 pb-2 text-soft text-sm">
      <p className="min-w-0 grow">{t("about", { count: trashDays })}</p>
      {isRunning ? <Spinner /> : null}
      <Button size="sm" disabled={isRunning} onClick={() => void ask()}>
        {t(conversationId ? "emptyHere" : "empty")}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={organise("confirmTitle", { count: asked?.count ?? 0 })}
        description={organise("confirmText")}
        confirmLabel={gallery("deleteForever")}
        cancelLabel={common("cancel")}
        onConfirm={() => {
          if (asked) empty(asked);
        }}
        onClose={() => setIsOpen(false)}
      />
    </div>
  );
}

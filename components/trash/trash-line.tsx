"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Picked } from "#lib/gallery/picked/rules.ts";
import { trashDays } from "#lib/gallery/trash/rules.ts";
import { makeId } from "#lib/ids.ts";
import { useChanges } from "../picking/use-changes.ts";
import { useStore } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { showToast } from "../ui/toast.ts";
import { countTrash } from "./count-trash.ts";

type Asked = { readonly picked: Picked; readonly count: number };

/** Above the pictures of the trash: how long they stay there, and away with all of them at once. */
export function TrashLine({ conversationId }: { readonly conversationId: string | null }) {
  const t = useTranslations("trash");
  const gallery = useTranslations("gallery");
  const organise = useTranslations("organise");
  const common = useTranslations("common");
  const errors = useTranslations("error");
  const store = useStore();
  const { deleteForever, isRunning } = useChanges();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  /** What is thrown away while somebody thinks was not meant by the number that they saw. */
  async function ask() {
    const upTo = makeId();
    const count = await countTrash(conversationId);
    if (count === null) return showToast(errors("offline"));
    const list = { view: "trash", conversationId, albumId: null, query: "" } as const;
    setAsked({ picked: { kind: "all", list, upTo, except: new Set() }, count });
    setIsOpen(true);
  }

  function empty({ picked }: Asked) {
    const all = Object.values(store.get().assets).filter(
      (asset) => asset.isTrashed && (conversationId === null || asset.conversationId === conversationId),
    );
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

"use client";

import { useTranslations } from "next-intl";
import { trashDays } from "#lib/gallery/trash/rules.ts";
import { latestId } from "#lib/ids.ts";
import { DeleteForever } from "../picking/delete-forever.tsx";
import { type Target, useChanges } from "../picking/use-changes.ts";
import { useStore } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";

/** Above the pictures of the trash: how long they stay there, and away with all of them at once. */
export function TrashLine({ conversationId }: { readonly conversationId: string | null }) {
  const t = useTranslations("trash");
  const store = useStore();
  const { deleteForever, isRunning } = useChanges();

  function findAll(): Target {
    const list = { view: "trash", conversationId, albumId: null, query: "" } as const;
    const here = Object.values(store.get().assets).filter(
      (asset) =>
        asset.isTrashed &&
        asset.trashedAt !== null &&
        (conversationId === null || asset.conversationId === conversationId),
    );
    return { picked: { kind: "all", list, upTo: latestId, except: new Set() }, ids: here.map(({ id }) => id) };
  }

  return (
    <div className="flex min-h-13 shrink-0 items-center gap-2 px-4 pb-2 text-soft text-sm">
      <p className="min-w-0 grow">{t("about", { count: trashDays })}</p>
      {isRunning ? <Spinner /> : null}
      <DeleteForever find={findAll} onDelete={(meant) => void deleteForever(meant)}>
        {(ask) => (
          <Button size="sm" disabled={isRunning} onClick={ask}>
            {t(conversationId ? "emptyHere" : "empty")}
          </Button>
        )}
      </DeleteForever>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { createAlbum, deleteAlbum, restoreAlbum } from "#lib/gallery/album/actions.ts";
import type { AlbumView } from "#lib/studio/schema.ts";
import { attempt } from "../studio/attempt.ts";
import { showToast } from "../ui/toast.ts";

type Kept = { readonly id: string; readonly name: string; readonly query: string };

/** Keeping a search and deleting one. The list itself comes with the events. */
export function useSavedCommands() {
  const t = useTranslations("search");
  const common = useTranslations("common");
  const errors = useTranslations("error");

  async function save(kept: Kept) {
    const result = await attempt(() => createAlbum({ ...kept, parentId: null }));
    showToast(result.ok ? t("kept", { name: kept.name }) : errors(result.error.code));
  }

  async function restore({ id }: Pick<AlbumView, "id">) {
    const result = await attempt(() => restoreAlbum({ id }));
    if (!result.ok) showToast(errors(result.error.code));
  }

  async function remove(album: Pick<AlbumView, "id" | "name">) {
    const result = await attempt(() => deleteAlbum({ id: album.id }));
    if (!result.ok) return showToast(errors(result.error.code));
    showToast(t("deleted", { name: album.name }), { label: common("undo"), run: () => void restore(album) });
  }

  return { save, remove };
}

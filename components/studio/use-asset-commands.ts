"use client";

import { useTranslations } from "next-intl";
import { deleteAssets, restoreAssets, setFavorite, trashAssets } from "#lib/asset/actions.ts";
import { makeId } from "#lib/ids.ts";
import type { Result } from "#lib/result.ts";
import { applyEvent } from "#lib/studio/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { putAssets } from "#lib/studio/shelf/rules.ts";
import { useUndo } from "../picking/use-undo.ts";
import { showToast } from "../ui/toast.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { useStore } from "./store.ts";

/** What a person may do with a picture. Each shows at once and takes itself back when the server says no. */
export function useAssetCommands() {
  const store = useStore();
  const errors = useTranslations("error");
  const gallery = useTranslations("gallery");
  const { offerUndo } = useUndo();

  // How its stack stands is no part of it: that may be known later than the row was read.
  const put = (asset: AssetView) => store.apply((state) => putAssets(state, [asset]));

  async function change(before: AssetView, after: AssetView, act: () => Promise<Result<null>>): Promise<Attempt<null>> {
    put(after);
    const result = await attempt(act);
    if (!result.ok) put(before);
    return result;
  }

  /** Whether it was done. */
  function tell(result: Attempt<null>): boolean {
    if (!result.ok) showToast(errors(result.error.code));
    return result.ok;
  }

  async function toggleFavorite(asset: AssetView) {
    const isFavorite = !asset.isFavorite;
    const marked = { ...asset, isFavorite };
    const mark = (from: AssetView, to: AssetView) =>
      change(from, to, () => setFavorite({ id: asset.id, isFavorite: to.isFavorite }));
    if (tell(await mark(asset, marked))) offerUndo(makeId(), () => mark(marked, asset));
  }

  const bringBack = (asset: AssetView) =>
    change(asset, { ...asset, isTrashed: false }, () => restoreAssets({ ids: [asset.id] }));

  async function restore(asset: AssetView) {
    tell(await bringBack(asset));
  }

  async function trash(asset: AssetView) {
    const trashed = { ...asset, isTrashed: true, trashedAt: null };
    if (!tell(await change(asset, trashed, () => trashAssets({ ids: [asset.id] })))) return;
    offerUndo(makeId(), () => bringBack(trashed), gallery("trashed"));
  }

  /** Not shown before it is done: there is no way back. */
  async function deleteForever(asset: AssetView) {
    const result = await attempt(() => deleteAssets({ ids: [asset.id] }));
    if (result.ok) store.apply((state) => applyEvent(state, { type: "asset.gone", id: asset.id }));
    else showToast(errors(result.error.code));
  }

  return { toggleFavorite, restore, trash, deleteForever };
}

export function downloadPath(asset: AssetView): string {
  return `/api/assets/${asset.id}/original?download=1`;
}

/** Starts the browser's own download; for the key `d`. */
export function download(asset: AssetView) {
  const link = document.createElement("a");
  link.href = downloadPath(asset);
  link.download = "";
  link.click();
}

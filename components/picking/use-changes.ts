"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { changePictures, deletePictures } from "#lib/gallery/change/actions.ts";
import { applyChange } from "#lib/gallery/change/rules.ts";
import type { Change } from "#lib/gallery/change/schema.ts";
import { type Picked, toSelection } from "#lib/gallery/picked/rules.ts";
import { undoChange } from "#lib/gallery/undo/actions.ts";
import { makeId } from "#lib/ids.ts";
import { applyEvent } from "#lib/studio/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { putAssets } from "#lib/studio/shelf/rules.ts";
import { attempt } from "../studio/attempt.ts";
import { useStore } from "../studio/store.ts";
import { showToast } from "../ui/toast.ts";
import { useUndo } from "./use-undo.ts";

/** Some pictures: as the server is told of them, and those of them that are here. */
export type Target = { readonly picked: Picked; readonly ids: readonly string[] };

/** Changes of many pictures at once. Each shows at once, can be taken back, and takes itself back when the server says no. */
export function useChanges() {
  const store = useStore();
  const t = useTranslations("organise");
  const errors = useTranslations("error");
  const { offerUndo } = useUndo();
  const [running, setRunning] = useState(0);

  const here = ({ ids }: Target): readonly AssetView[] => ids.flatMap((id) => store.get().assets[id] ?? []);
  const put = (assets: readonly AssetView[]) => store.apply((state) => putAssets(state, assets));

  async function change(target: Target, what: Change, name = ""): Promise<boolean> {
    const id = makeId();
    const before = here(target);
    const shown = before.map((asset) => applyChange(asset, what));
    put(shown);
    setRunning((count) => count + 1);
    const result = await attempt(() => changePictures({ id, selection: toSelection(target.picked), change: what }));
    setRunning((count) => count - 1);
    if (!result.ok) {
      // What came from the server meanwhile is newer.
      put(before.filter((asset, at) => store.get().assets[asset.id] === shown[at]));
      showToast(errors(result.error.code));
      return false;
    }
    const { count } = result.value;
    if (count === 0) {
      showToast(t("unchanged"));
      return true;
    }
    offerUndo(id, () => undo(id), t(sayOf(what), { count, name }));
    return true;
  }

  /** What was changed anew meanwhile stays as it is: the server knows which, and its events bring the others. */
  const undo = (id: string) => attempt(() => undoChange({ id }));

  /** Not shown before it is done: there is no way back. */
  async function deleteForever(target: Target): Promise<boolean> {
    setRunning((count) => count + 1);
    const result = await attempt(() => deletePictures({ selection: toSelection(target.picked) }));
    setRunning((count) => count - 1);
    if (!result.ok) {
      showToast(errors(result.error.code));
      return false;
    }
    store.apply((state) => target.ids.reduce((now, id) => applyEvent(now, { type: "asset.gone", id }), state));
    showToast(t("deleted", { count: result.value.count }));
    return true;
  }

  /** They went to another workspace, from where this page hears nothing. */
  function tellMoved({ id, count, name }: { readonly id: string; readonly count: number; readonly name: string }) {
    if (count === 0) showToast(t("unchanged"));
    else offerUndo(id, () => undo(id), t("moved", { count, name }));
  }

  return { change, deleteForever, tellMoved, here, isRunning: running > 0 };
}

function sayOf(change: Change) {
  if (change.kind === "favorite") return change.isFavorite ? "favorited" : "unfavorited";
  if (change.kind === "status") return `status_${change.status ?? "none"}` as const;
  return change.kind;
}

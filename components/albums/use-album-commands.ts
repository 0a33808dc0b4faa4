"use client";

import { useTranslations } from "next-intl";
import {
  createAlbum,
  deleteAlbum,
  moveAlbum,
  renameAlbum,
  restoreAlbum,
  setCover,
} from "#lib/gallery/album/actions.ts";
import { makeId } from "#lib/ids.ts";
import type { Result } from "#lib/result.ts";
import type { AlbumView } from "#lib/studio/schema.ts";
import { useUndo } from "../picking/use-undo.ts";
import { attempt } from "../studio/attempt.ts";
import { useStore } from "../studio/store.ts";
import { showToast } from "../ui/toast.ts";

/** What a person may do with an album. Each shows at once and takes itself back when the server says no. */
export function useAlbumCommands() {
  const store = useStore();
  const t = useTranslations("album");
  const errors = useTranslations("error");
  const { offerUndo } = useUndo();

  async function change(
    after: (albums: readonly AlbumView[]) => readonly AlbumView[],
    act: () => Promise<Result<null>>,
  ): Promise<boolean> {
    const before = store.get().albums;
    store.apply((state) => ({ ...state, albums: after(state.albums) }));
    const result = await attempt(act);
    if (!result.ok) {
      store.apply((state) => ({ ...state, albums: before }));
      showToast(errors(result.error.code));
    }
    return result.ok;
  }

  const edit = (id: string, part: Partial<AlbumView>) => (albums: readonly AlbumView[]) =>
    albums.map((album) => (album.id === id ? { ...album, ...part } : album));

  async function create(name: string, parentId: string | null = null): Promise<void> {
    const id = makeId();
    await change(
      (albums) => [...albums, { id, parentId, name, query: null, coverId: null }],
      () => createAlbum({ id, name, parentId }),
    );
  }

  async function rename({ id }: AlbumView, name: string): Promise<void> {
    await change(edit(id, { name }), () => renameAlbum({ id, name }));
  }

  async function remove(album: AlbumView): Promise<void> {
    const { id, name } = album;
    const isDone = await change(
      (albums) => albums.filter((one) => one.id !== id && one.parentId !== id),
      () => deleteAlbum({ id }),
    );
    if (!isDone) return;
    // The list comes with the event: nobody here knows any more what lay below it.
    offerUndo(id, () => attempt(() => restoreAlbum({ id })), t("deleted", { name }));
  }

  /** One place up or down among those that lie beside it. */
  async function step(album: AlbumView, by: -1 | 1): Promise<void> {
    const { id, parentId } = album;
    const siblings = store.get().albums.filter((one) => one.parentId === parentId);
    const to = siblings.findIndex((one) => one.id === id) + by;
    if (to < 0 || to >= siblings.length) return;
    const others = siblings.filter((one) => one.id !== id);
    const afterId = others[to - 1]?.id ?? null;
    await change(
      (albums) => [...albums.filter((one) => one.parentId !== parentId), ...others.toSpliced(to, 0, album)],
      () => moveAlbum({ id, parentId, afterId }),
    );
  }

  async function cover(id: string, assetId: string): Promise<void> {
    if (await change(edit(id, { coverId: assetId }), () => setCover({ id, assetId }))) showToast(t("coverSet"));
  }

  return { create, rename, remove, step, cover };
}

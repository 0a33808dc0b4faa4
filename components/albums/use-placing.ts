"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { placeInAlbum } from "#lib/gallery/album/actions.ts";
import { makeId } from "#lib/ids.ts";
import { useUndo } from "../picking/use-undo.ts";
import { type Attempt, attempt } from "../studio/attempt.ts";
import { showToast } from "../ui/toast.ts";

type Place = (id: string, afterId: string | null) => void;

/** A picture of an album goes to another place of it: by drag, or by Alt and an arrow. */
export function usePlacing(albumId: string, ids: readonly string[], show: Place) {
  const errors = useTranslations("error");
  const { offerUndo } = useUndo();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ readonly id: string; readonly side: "before" | "after" } | null>(null);

  const beforeOf = (id: string) => ids[ids.indexOf(id) - 1] ?? null;

  async function place(id: string, afterId: string | null) {
    const cameFrom = beforeOf(id);
    if (afterId === id || afterId === cameFrom) return;
    const result = await put(id, afterId, cameFrom);
    if (result.ok) offerUndo(makeId(), () => put(id, cameFrom, afterId));
    else showToast(errors(result.error.code));
  }

  async function put(id: string, afterId: string | null, cameFrom: string | null): Promise<Attempt<null>> {
    show(id, afterId);
    const result = await attempt(() => placeInAlbum({ id: albumId, assetId: id, afterId }));
    if (!result.ok) show(id, cameFrom);
    return result;
  }

  /** Returns whether it could go there. */
  function step(id: string, by: number): boolean {
    const to = ids.indexOf(id) + by;
    if (by === 0 || to < 0 || to >= ids.length) return false;
    const others = ids.filter((one) => one !== id);
    void place(id, others[to - 1] ?? null);
    return true;
  }

  /** For a tile. */
  const dragOf = (id: string) => ({
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", id);
      setDragged(id);
    },
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!dragged || dragged === id) return;
      event.preventDefault();
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const side = event.clientX < left + width / 2 ? "before" : "after";
      if (over?.id !== id || over.side !== side) setOver({ id, side });
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      if (dragged && over) {
        const others = ids.filter((one) => one !== dragged);
        const at = others.indexOf(over.id) + (over.side === "after" ? 1 : 0);
        void place(dragged, others[at - 1] ?? null);
      }
      setOver(null);
    },
    onDragEnd() {
      setDragged(null);
      setOver(null);
    },
  });

  return { step, dragOf, over, dragged };
}

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Changed } from "#lib/gallery/change/schema.ts";
import { keepAll, keepOne } from "#lib/gallery/duplicate/actions.ts";
import type { DuplicateGroup, DuplicatePage } from "#lib/gallery/duplicate/schema.ts";
import { undoChange } from "#lib/gallery/undo/actions.ts";
import { makeId } from "#lib/ids.ts";
import type { Result } from "#lib/result.ts";
import { takeBack } from "../picking/undo-stack.ts";
import { useUndo } from "../picking/use-undo.ts";
import { attempt } from "../studio/attempt.ts";
import { showToast } from "../ui/toast.ts";

type Read = {
  readonly groups: readonly DuplicateGroup[];
  /** Null: there are no more. */
  readonly next: string | null;
};

/** What sorting a group comes to: one stays and so many others go into the trash, or all of them are no duplicates. */
type Sorting = { readonly kind: "kept"; readonly count: number } | { readonly kind: "apart" };

/** The change that sorted a group. */
export type Done = Sorting & { readonly id: string; readonly isSaved: boolean };

/** Where the others went by themselves meanwhile, nothing was done. */
export function isNothing(done: Done): boolean {
  return done.kind === "kept" && done.count === 0;
}

async function readPage(before: string | null, signal: AbortSignal): Promise<DuplicatePage> {
  const query = new URLSearchParams(before ? { before } : {});
  const response = await fetch(`/api/gallery/duplicates?${query}`, { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  return await response.json();
}

const idsOf = (group: DuplicateGroup) => group.pictures.map(({ asset }) => asset.id);

/** The groups of pictures that are nearly the same, page by page, and what is done with them. */
export function useDuplicates() {
  const errors = useTranslations("error");
  const { offerUndo } = useUndo();
  const [read, setRead] = useState<Read | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map());
  const [wanted, setWanted] = useState<{ readonly before: string | null }>({ before: null });

  useEffect(() => {
    const stop = new AbortController();
    setHasFailed(false);
    readPage(wanted.before, stop.signal).then(
      ({ items, nextBefore }) =>
        setRead((now) => ({ groups: wanted.before && now ? [...now.groups, ...items] : items, next: nextBefore })),
      () => stop.signal.aborted || setHasFailed(true),
    );
    return () => stop.abort();
  }, [wanted]);

  const mark = (groupId: string, change: Done | null) =>
    setDone((now) => {
      const next = new Map(now);
      if (change) next.set(groupId, change);
      else next.delete(groupId);
      return next;
    });

  async function keep(group: DuplicateGroup, keptId: string, merges: boolean) {
    const otherIds = idsOf(group).filter((one) => one !== keptId);
    const sorting = { kind: "kept", count: otherIds.length } as const;
    await sort(group, sorting, async (id) => await keepOne({ id, keptId, otherIds, merges }));
  }

  async function setApart(group: DuplicateGroup) {
    await sort(group, { kind: "apart" }, async (id) => await keepAll({ id, ids: [...idsOf(group)] }));
  }

  /** Shown at once, and taken back where it fails. */
  async function sort(group: DuplicateGroup, sorting: Sorting, change: (id: string) => Promise<Result<Changed>>) {
    const id = makeId();
    mark(group.id, { ...sorting, id, isSaved: false });
    const result = await attempt(() => change(id));
    if (!result.ok) {
      mark(group.id, null);
      showToast(errors(result.error.code));
      return;
    }
    const done: Done = { ...sorting, ...(sorting.kind === "kept" ? result.value : {}), id, isSaved: true };
    if (!isNothing(done)) offerUndo(id, () => undo(id, group.id));
    mark(group.id, done);
  }

  async function undo(id: string, groupId: string) {
    const result = await attempt(() => undoChange({ id }));
    if (result.ok) mark(groupId, null);
    return result;
  }

  return {
    groups: read?.groups ?? null,
    done,
    hasMore: read?.next != null,
    hasFailed,
    keep,
    setApart,
    undo: (id: string) => void takeBack(id),
    readMore: () => setWanted({ before: read?.next ?? null }),
    tryAgain: () => setWanted({ ...wanted }),
  };
}

"use client";

import { Suspense, useEffect, useMemo, useState } from "react";
import type { Change } from "#lib/gallery/change/schema.ts";
import { isPicked, type ListOf, nothing, togglePicked, toSelection } from "#lib/gallery/picked/rules.ts";
import { isOfTrash } from "#lib/gallery/search/rules.ts";
import { comparedMax } from "#lib/studio/compare/rules.ts";
import { type Block, tilesOf } from "#lib/studio/gallery/rules.ts";
import { assetIdOf } from "#lib/studio/gallery/tile/rules.ts";
import { assetStatuses } from "#lib/studio/schema.ts";
import { useAlbumCommands } from "../albums/use-album-commands.ts";
import { openPicture } from "../studio/place.ts";
import { useStore } from "../studio/store.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { clearPicked, getPicked, isPicking, setPicked, useIsPicking, usePicked } from "./picked.ts";
import { takeBackLast } from "./undo-stack.ts";
import { type Target, useChanges } from "./use-changes.ts";
import { shownOrder, useGestures } from "./use-gestures.ts";
import { useLasso } from "./use-lasso.ts";
import { useRange } from "./use-range.ts";
import { useSayPicked } from "./use-say-picked.ts";
import { focusedPicture } from "./where.ts";

const PickBar = lazyPart(async () => (await import("./pick-bar.tsx")).PickBar);
const TagWindow = lazyPart(async () => (await import("./tag-window.tsx")).TagWindow);
const TagManager = lazyPart(async () => (await import("./tag-manager.tsx")).TagManager);
const AlbumWindow = lazyPart(async () => (await import("./album-window.tsx")).AlbumWindow);
const MoveWindow = lazyPart(async () => (await import("./move-window.tsx")).MoveWindow);
const ArchiveWindow = lazyPart(async () => (await import("../export/archive-window.tsx")).ArchiveWindow);

type Opened = { readonly kind: "tags" | "all tags" | "albums" | "move" | "archive"; readonly target: Target };

/** Picking pictures, and what can be done with those that are picked. `blocks` are those of the gallery's list. */
export function Picking({
  list,
  blocks,
  total,
  seen,
}: {
  readonly list: ListOf;
  readonly blocks: readonly Block[];
  readonly total: number | null;
  /** Of a list with stacks, below its top: what is newer takes no other one's place yet, and is not meant either. */
  readonly seen: string | null;
}) {
  const picked = usePicked();
  const isOn = useIsPicking();
  const store = useStore();
  const changes = useChanges();
  const { cover } = useAlbumCommands();
  const sayPicked = useSayPicked();
  const [opened, setOpened] = useState<Opened | null>(null);
  const order = useMemo(() => tilesOf(blocks).flatMap((tile) => assetIdOf(tile) ?? []), [blocks]);
  const range = useRange(list, blocks);
  const isTrash = !list.albumId && isOfTrash(list.query, list.view);
  const key = `${list.view} ${list.conversationId} ${list.albumId} ${list.isStacked} ${list.query}`;
  useForgottenWith(key);
  useMarkedZone(isOn);

  /** What is picked, or the one picture that has the focus. */
  function findTarget(): Target | null {
    const now = getPicked();
    if (isPicking()) return { picked: now, ids: idsOf(now, shownOrder(order)) };
    const id = focusedPicture();
    return id ? { picked: togglePicked(nothing, id), ids: [id] } : null;
  }

  async function perform(target: Target, what: Change, name?: string) {
    const isLeaving = what.kind === "trash" || what.kind === "restore" || (what.kind === "unalbum" && list.albumId);
    if (isLeaving && isPicking()) clearPicked();
    const album = what.kind === "unalbum" ? store.get().albums.find(({ id }) => id === what.albumId) : null;
    await changes.change(target, what, name ?? album?.name);
  }

  function press(pressed: string): boolean {
    const status = assetStatuses[Number(pressed) - 1];
    const isStatus = /^[0-4]$/.test(pressed);
    if (pressed === "c") return compare();
    const isOpener = ["t", "a", "z"].includes(pressed);
    const isOther = ["Delete", "."].includes(pressed) && isPicking();
    if (!(isStatus || isOpener || isOther)) return false;
    const target = findTarget();
    if (!target) return false;
    if (isStatus) void perform(target, { kind: "status", status: status ?? null });
    else if (pressed === "t") setOpened({ kind: "tags", target });
    else if (pressed === "a") setOpened({ kind: "albums", target });
    else if (pressed === "z") setOpened({ kind: "archive", target });
    else if (pressed === ".") void toggleFavorites(target);
    else if (!isTrash) void perform(target, { kind: "trash" });
    return true;
  }

  function compare(): boolean {
    const [first, ...others] = isPicking() ? idsOf(getPicked(), shownOrder(order)) : [];
    if (!first || others.length === 0 || others.length >= comparedMax) return false;
    openPicture(first, others);
    return true;
  }

  function toggleFavorites(target: Target) {
    const assets = changes.here(target);
    const isFavorite = !(assets.length > 0 && assets.every((asset) => asset.isFavorite));
    return perform(target, { kind: "favorite", isFavorite });
  }

  useGestures({
    pickTo: range.pickTo,
    pickAll: () => setPicked({ kind: "all", list, upTo: seen ?? newestOf(store.get().assets), except: new Set() }),
    press,
    undo: takeBackLast,
  });

  useLasso();

  const now: Target = { picked, ids: isOn ? idsOf(picked, shownOrder(order)) : [] };
  return (
    <Suspense>
      {isOn ? (
        <PickBar
          target={now}
          total={total}
          list={list}
          isTrash={isTrash}
          isRunning={changes.isRunning || range.isReading}
          onFavorite={() => void toggleFavorites(now)}
          onChange={(what) => void perform(now, what)}
          onCover={(id) => list.albumId && void cover(list.albumId, id)}
          onCompare={compare}
          onOpen={(kind) => setOpened({ kind, target: now })}
          onDelete={(meant) => void changes.deleteForever(meant).then((isDone) => (isDone ? clearPicked() : undefined))}
        />
      ) : null}
      <p role="status" className="sr-only">
        {isOn ? sayPicked(picked, total) : ""}
      </p>
      {opened?.kind === "tags" ? (
        <TagWindow
          assets={changes.here(opened.target)}
          onAdd={(name) => void perform(opened.target, { kind: "tag", name }, name)}
          onRemove={(name) => void perform(opened.target, { kind: "untag", name }, name)}
          onManage={() => setOpened({ ...opened, kind: "all tags" })}
          onClose={() => setOpened(null)}
        />
      ) : null}
      {opened?.kind === "all tags" ? <TagManager onClose={() => setOpened(null)} /> : null}
      {opened?.kind === "albums" ? (
        <AlbumWindow
          onAdd={(albumId, name) => void perform(opened.target, { kind: "album", albumId }, name)}
          onClose={() => setOpened(null)}
        />
      ) : null}
      {opened?.kind === "move" ? (
        <MoveWindow
          target={opened.target}
          onMoved={(moved) => {
            clearPicked();
            changes.tellMoved(moved);
          }}
          onClose={() => setOpened(null)}
        />
      ) : null}
      {opened?.kind === "archive" ? (
        <ArchiveWindow selection={toSelection(opened.target.picked)} onClose={() => setOpened(null)} />
      ) : null}
    </Suspense>
  );
}

function idsOf(picked: ReturnType<typeof getPicked>, order: readonly string[]): readonly string[] {
  return picked.kind === "some" ? [...picked.ids] : order.filter((id) => isPicked(picked, id));
}

/** The newest picture that this page knows of. */
function newestOf(assets: Readonly<Record<string, unknown>>): string {
  return Object.keys(assets).reduce((a, b) => (a > b ? a : b), "");
}

/** Another list is another selection. */
function useForgottenWith(key: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name of the list is what it follows
  useEffect(() => clearPicked, [key]);
}

/** While somebody picks, tiles show their boxes, and nothing else that could be pressed. */
function useMarkedZone(isOn: boolean) {
  useEffect(() => {
    document.querySelector(".gallery-zone")?.toggleAttribute("data-picking", isOn);
  }, [isOn]);
}

"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTileKeys } from "../gallery/use-tile-keys.ts";
import { useStudio } from "../studio/store.ts";
import { FailedRead } from "../ui/failed-read.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { openAlbum } from "./address.ts";
import { AlbumTile } from "./album-tile.tsx";
import { useAlbumPictures } from "./use-album-pictures.ts";
import { usePlacing } from "./use-placing.ts";

/** The pictures of an album, in the order that somebody gave them. */
export function AlbumWall({ albumId }: { readonly albumId: string }) {
  const t = useTranslations("album");
  const album = useStudio((state) => state.albums).find(({ id }) => id === albumId);
  const assets = useStudio((state) => state.assets);
  const pictures = useAlbumPictures(albumId);
  const shown = (pictures.ids ?? []).flatMap((id) => {
    const asset = assets[id];
    return asset && !asset.isTrashed ? [asset] : [];
  });
  const ids = shown.map(({ id }) => id);
  const placing = usePlacing(albumId, ids, pictures.place);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const act = useTileKeys();
  useNearEnd(end, pictures.isWhole, pictures.readNext);
  useKeptFocus(list, activeId, ids);

  function press(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || !activeId) return;
    const by = stepOf(event.key, ids.indexOf(activeId), ids.length, columnsOf(list.current));
    if (event.altKey) {
      if (by !== null) event.preventDefault(); // Alt with an arrow leaves the page elsewhere
      if (by) placing.step(activeId, by);
      return;
    }
    const next = by === null ? undefined : ids[ids.indexOf(activeId) + by];
    const asset = assets[activeId];
    if (next) {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>(`[data-tile="${next}"] [data-main]`)?.focus();
    } else if (asset && act(event.key, asset)) event.preventDefault();
  }

  if (!album) return <Missing />;
  return (
    <div className="min-h-full">
      <div className="flex items-center gap-2 pb-3">
        <h2 className="min-w-0 truncate font-semibold text-md">{album.name}</h2>
        <span className="grow" />
        <IconButton label={t("close")} onClick={() => openAlbum(null)}>
          <X size={16} />
        </IconButton>
      </div>
      {pictures.ids && shown.length === 0 ? (
        <p className="mx-auto max-w-80 py-24 text-center text-soft">{t("empty")}</p>
      ) : null}
      <ul
        ref={list}
        data-ordered
        aria-label={t("pictures", { name: album.name })}
        aria-busy={pictures.ids === null && !pictures.hasFailed}
        aria-describedby={shown.length > 1 ? "album-order" : undefined}
        onKeyDown={press}
        onFocus={(event) => setActiveId(event.target.closest("[data-tile]")?.getAttribute("data-tile") ?? activeId)}
        className="album-grid"
      >
        {shown.map((asset) => (
          <AlbumTile
            key={asset.id}
            asset={asset}
            isTabStop={asset.id === (activeId && ids.includes(activeId) ? activeId : ids[0])}
            drag={placing.dragOf(asset.id)}
            drop={placing.over?.id === asset.id ? placing.over.side : null}
            isDragged={placing.dragged === asset.id}
          />
        ))}
      </ul>
      <p id="album-order" className="sr-only">
        {t("orderHint")}
      </p>
      {pictures.hasFailed ? (
        <FailedRead text={t("failed")} retryLabel={t("tryAgain")} onRetry={pictures.tryAgain} />
      ) : null}
      <div ref={end} className="h-px" />
    </div>
  );
}

function Missing() {
  const t = useTranslations("album");
  return (
    <div className="flex flex-col items-center gap-3 py-24 text-center text-soft">
      <p>{t("missing")}</p>
      <button type="button" className="text-accent-ink underline" onClick={() => openAlbum(null)}>
        {t("close")}
      </button>
    </div>
  );
}

/** How far a key goes; 0 where it goes nowhere, null where it is no such key. */
function stepOf(key: string, from: number, count: number, columns: number): number | null {
  const by = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -from,
    End: count - 1 - from,
  }[key];
  if (by === undefined) return null;
  return from + by < 0 || from + by >= count ? 0 : by;
}

/** As many as begin at the height of the first. */
function columnsOf(list: HTMLElement | null): number {
  const tops = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect().top);
  const second = tops.findIndex((top) => top > (tops[0] ?? 0) + 1);
  return second < 0 ? Math.max(1, tops.length) : second;
}

/** A picture that moved keeps the focus; where it went, its neighbour takes over. */
function useKeptFocus(list: { readonly current: HTMLElement | null }, activeId: string | null, ids: readonly string[]) {
  const at = useRef(0);
  const order = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is what may have taken the focus
  useEffect(() => {
    if (!activeId) return;
    const now = ids.indexOf(activeId);
    if (document.activeElement === document.body && ids.length > 0) {
      const id = ids[now < 0 ? Math.min(at.current, ids.length - 1) : now];
      list.current?.querySelector<HTMLElement>(`[data-tile="${id}"] [data-main]`)?.focus();
    }
    if (now >= 0) at.current = now;
  }, [order, activeId]);
}

function useNearEnd(end: { readonly current: HTMLElement | null }, isWhole: boolean, readNext: () => void) {
  const latest = useRef(readNext);
  useEffect(() => {
    latest.current = readNext;
  });
  useEffect(() => {
    if (!end.current || isWhole) return;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && latest.current(), {
      rootMargin: "1200px",
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [end, isWhole]);
}

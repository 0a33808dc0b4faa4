"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useActiveCell, useCellKeys } from "../gallery/use-cell-keys.ts";
import { useCells } from "../gallery/use-cells.ts";
import { useShowing } from "../search/shown-results.ts";
import { useStudio } from "../studio/store.ts";
import { FailedRead } from "../ui/failed-read.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { openAlbum } from "./address.ts";
import { AlbumTile } from "./album-tile.tsx";
import { useAlbumPictures } from "./use-album-pictures.ts";
import { usePlacing } from "./use-placing.ts";

const shape = { leastPx: 168, gapPx: 8, rowGapPx: 8, belowPx: 0 };

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
  const active = useActiveCell(shown);
  const cells = useCells(list, shown.length, shape, [active.index, ids.indexOf(placing.dragged ?? "")]);
  const keys = useCellKeys(shown, list, cells, active, (id, by) => void placing.step(id, by));
  useShowing(ids, pictures.next, pictures.readNext);
  useNearEnd(end, pictures.isWhole, pictures.readNext);

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
        aria-label={t("pictures", { name: album.name })}
        aria-busy={pictures.ids === null && !pictures.hasFailed}
        aria-describedby={shown.length > 1 ? "album-order" : undefined}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        {...cells.frame}
        className="relative"
      >
        {cells.pick(shown).map(([asset, index]) => (
          <AlbumTile
            key={asset.id}
            asset={asset}
            place={cells.placeOf(index)}
            index={index}
            total={pictures.isWhole ? shown.length : -1}
            isTabStop={asset.id === keys.tabStop}
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

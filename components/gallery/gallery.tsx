"use client";

import { useTranslations } from "next-intl";
import { Suspense, useId, useMemo } from "react";
import { listKey } from "#lib/studio/rules.ts";
import { useAddressedAlbum } from "../albums/address.ts";
import { useAddressedQuery } from "../search/address.ts";
import { SearchSlot } from "../search/search-slot.tsx";
import { useConversationId } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";
import { FailedRead } from "../ui/failed-read.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { GalleryHeader } from "./gallery-header.tsx";
import { Masonry } from "./masonry.tsx";
import { usePages } from "./use-pages.ts";
import { useTiles } from "./use-tiles.ts";
import { useViewport } from "./use-viewport.ts";

const Picking = lazyPart(async () => (await import("../picking/picking.tsx")).Picking);
const AlbumWall = lazyPart(async () => (await import("../albums/album-wall.tsx")).AlbumWall);
const Results = lazyPart(async () => (await import("../search/results.tsx")).Results);
const EmptyGallery = lazyPart(async () => (await import("./empty-gallery.tsx")).EmptyGallery);

const everything = { view: "all", conversationId: null, albumId: null, query: "" } as const;

/** The workspace's pictures, newest first, and those that are being made. */
export function Gallery() {
  "use memo";
  const t = useTranslations("gallery");
  const panelId = useId();
  const { view, isScoped } = usePane();
  const openId = useConversationId();
  const scopeId = isScoped ? openId : null;
  const tiles = useTiles(view, scopeId);
  const floor = useStudio((state) => state.floors[listKey(view, scopeId)]);
  const albumId = useAddressedAlbum();
  const { scroller, viewport } = useViewport();
  const pages = usePages(view, scopeId);
  const order = useMemo(() => tiles.flatMap((tile) => (tile.kind === "asset" ? tile.asset.id : [])), [tiles]);
  const q = useAddressedQuery();
  const shows = q !== "" ? "found" : albumId ? "album" : "all";
  const isEmpty = tiles.length === 0 && floor === "";

  return (
    <section aria-label={t("label")} className="gallery-zone flex flex-col">
      <GalleryHeader
        panelId={panelId}
        canScope={openId !== null}
        count={viewport && floor === "" && shows === "all" ? tiles.length : null}
      />
      <SearchSlot />
      <div
        ref={scroller}
        id={panelId}
        role="tabpanel"
        aria-label={t(view)}
        className="gallery-scroller relative min-h-0 grow overflow-y-auto overscroll-contain px-4 pb-4"
      >
        <Suspense>{shows === "found" ? <Results search={{ q, view, conversationId: scopeId }} /> : null}</Suspense>
        <Suspense>{shows === "album" && albumId ? <AlbumWall key={albumId} albumId={albumId} /> : null}</Suspense>
        <Suspense>
          {isEmpty && shows === "all" ? <EmptyGallery view={view} isScoped={scopeId !== null} /> : null}
        </Suspense>
        {tiles.length > 0 && shows === "all" ? (
          <Masonry
            key={listKey(view, scopeId)}
            tiles={tiles}
            viewport={viewport}
            scroller={scroller}
            onNearEnd={pages.readNext}
          />
        ) : null}
        {pages.hasFailed && shows === "all" ? (
          <FailedRead text={t("loadFailed")} retryLabel={t("more")} onRetry={pages.tryAgain} />
        ) : null}
      </div>
      {viewport ? (
        <Suspense>
          <Picking
            list={
              shows === "album"
                ? { ...everything, albumId }
                : { ...everything, view, conversationId: scopeId, query: q }
            }
            order={order}
            total={floor === "" && shows === "all" ? order.length : null}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

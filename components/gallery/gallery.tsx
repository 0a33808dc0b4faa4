"use client";

import { useTranslations } from "next-intl";
import { Suspense, useId, useState } from "react";
import { type Block, countPictures } from "#lib/studio/gallery/rules.ts";
import { listKey } from "#lib/studio/shelf/rules.ts";
import { isOfStack, isStackedIn } from "#lib/studio/stack/rules.ts";
import { useAddressedAlbum } from "../albums/address.ts";
import { PickingGate } from "../picking/picking-gate.tsx";
import { useAddressedQuery } from "../search/address.ts";
import { SearchSlot } from "../search/search-slot.tsx";
import { useConversationId } from "../studio/place.ts";
import { useFacts } from "../studio/store.ts";
import { usePane } from "../studio/use-panes.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { placeOfFacts } from "../workspaces/place.ts";
import { GalleryHeader } from "./gallery-header.tsx";
import { LoadFailed } from "./load-failed.tsx";
import { SectionReader } from "./section-reader.tsx";
import { useBlocks } from "./use-blocks.ts";
import { useList } from "./use-list.ts";
import { useSeen } from "./use-seen.ts";
import { useViewport } from "./use-viewport.ts";
import { Wall } from "./wall.tsx";

const AlbumWall = lazyPart(async () => (await import("../albums/album-wall.tsx")).AlbumWall);
const Results = lazyPart(async () => (await import("../search/results.tsx")).Results);
const TrashLine = lazyPart(async () => (await import("../trash/trash-line.tsx")).TrashLine);
const EmptyGallery = lazyPart(async () => (await import("./empty-gallery.tsx")).EmptyGallery);

const none: readonly Block[] = [];
const everything = { view: "all", conversationId: null, albumId: null, query: "", isStacked: false } as const;

/** The workspace's pictures, newest first, and those that are being made. */
export function Gallery() {
  "use memo";
  const t = useTranslations("gallery");
  const panelId = useId();
  const [zone, setZone] = useState<HTMLElement | null>(null);
  const { view, isScoped, look } = usePane();
  const openId = useConversationId();
  const scopeId = isScoped ? openId : null;
  const isStacked = isStackedIn(view, look);
  const { seen, noteTop } = useSeen(isStacked);
  const blocks = useBlocks(view, scopeId, seen);
  const { scroller, viewport } = useViewport();
  const list = useList(view, scopeId);
  const albumId = useAddressedAlbum();
  const name = `${placeOfFacts(useFacts())} ${listKey(view, scopeId, isStacked)}`;
  const q = useAddressedQuery();
  const searchedIn = isOfStack(q) ? null : scopeId; // versions are looked for wherever they were made
  const shows = q !== "" ? "found" : albumId ? "album" : "all";
  const isEmpty = blocks?.length === 0 && list.isWhole;
  const total = list.isWhole && shows === "all" ? countPictures(blocks ?? []) : null;

  return (
    <section aria-label={t("label")} className="gallery-zone flex flex-col">
      <GalleryHeader panelId={panelId} canScope={openId !== null} count={viewport ? total : null} />
      <SearchSlot />
      {view === "trash" && shows === "all" && blocks && blocks.length > 0 ? (
        <Suspense fallback={<div className="min-h-13 shrink-0" />}>
          <TrashLine conversationId={scopeId} />
        </Suspense>
      ) : null}
      <div ref={setZone} className="relative flex min-h-0 grow flex-col">
        <div
          ref={scroller}
          id={panelId}
          role="tabpanel"
          aria-label={t(view)}
          className="gallery-scroller relative min-h-0 grow overflow-y-auto overscroll-contain px-4 pb-4"
        >
          <Suspense>{shows === "found" ? <Results search={{ q, view, conversationId: searchedIn }} /> : null}</Suspense>
          <Suspense>{shows === "album" && albumId ? <AlbumWall key={albumId} albumId={albumId} /> : null}</Suspense>
          <Suspense>
            {isEmpty && shows === "all" ? <EmptyGallery view={view} isScoped={scopeId !== null} /> : null}
          </Suspense>
          {blocks && blocks.length > 0 && shows === "all" ? (
            <Wall
              key={name}
              name={name}
              blocks={blocks}
              look={look}
              viewport={viewport}
              scroller={scroller}
              zone={zone}
              onTop={noteTop}
            >
              {(sight) => <SectionReader view={view} conversationId={scopeId} blocks={blocks} sight={sight} />}
            </Wall>
          ) : null}
          {list.hasFailed && shows === "all" ? <LoadFailed onTry={list.tryAgain} /> : null}
        </div>
      </div>
      {viewport ? (
        <PickingGate
          list={
            shows === "album"
              ? { ...everything, albumId }
              : { ...everything, view, conversationId: searchedIn, query: q, isStacked: isStacked && q === "" }
          }
          blocks={blocks ?? none}
          total={total}
          seen={shows === "all" ? seen : null}
        />
      ) : null}
    </section>
  );
}

"use client";

import { LayoutGrid, ListFilter, Maximize2, MessageSquareText, PanelLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { openAlbum, useAddressedAlbum } from "../albums/address.ts";
import { ArchiveMenu } from "../export/archive-menu.tsx";
import { showGallery, useIsFull } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { LazyMenu } from "../ui/lazy-menu.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { Tabs } from "../ui/tabs.tsx";
import { UploadPart } from "../upload/upload-part.tsx";

const loadLook = async () => (await import("./look-menu.tsx")).LookMenu;
const LookMenu = lazyPart(loadLook);

export function GalleryHeader({
  panelId,
  canScope,
  count,
}: {
  readonly panelId: string;
  readonly canScope: boolean;
  /** How many pictures there are, when that is known. */
  readonly count: number | null;
}) {
  const t = useTranslations("gallery");
  const studio = useTranslations("studio");
  const albumId = useAddressedAlbum();
  const isFull = useIsFull();
  const { view, isScoped, isChatOpen, showView, toggleScope, toggleChat } = usePane();
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-2 px-4 max-sm:gap-x-0 max-sm:pb-1">
      <IconButton
        label={isChatOpen ? studio("hideChat") : studio("showChat")}
        aria-expanded={isChatOpen}
        onClick={toggleChat}
        className="-ml-2 max-sm:hidden lg:hidden"
      >
        <MessageSquareText size={20} />
      </IconButton>
      <Tabs
        label={t("views")}
        panelId={panelId}
        value={view}
        onChange={(next) => {
          if (albumId) openAlbum(null);
          showView(next);
        }}
        tabs={[
          { value: "all", label: t("all") },
          { value: "favorites", label: t("favorites") },
          { value: "trash", label: t("trash") },
        ]}
        className="-ml-2"
      />
      <p role="status" className="tabular sr-only">
        {count === null ? "" : t("count", { count })}
      </p>
      <span className="grow" />
      {canScope ? (
        <button
          type="button"
          aria-pressed={isScoped}
          onClick={toggleScope}
          className="h-8 truncate rounded-full border border-line px-3 text-soft text-sm transition-colors duration-100 hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent-ink max-sm:grid max-sm:min-w-11 max-sm:shrink-0 max-sm:place-items-center touch:min-h-11"
        >
          <ListFilter size={16} aria-hidden="true" className="sm:hidden" />
          <span className="max-sm:sr-only">{t("thisConversation")}</span>
        </button>
      ) : null}
      <UploadPart />
      <ArchiveMenu />
      <LazyMenu
        preload={loadLook}
        button={
          <IconButton label={t("look")}>
            <LayoutGrid size={16} />
          </IconButton>
        }
      >
        {(trigger) => <LookMenu trigger={trigger} />}
      </LazyMenu>
      <IconButton
        label={isFull ? t("beside") : t("full")}
        onClick={() => showGallery(!isFull)}
        className="-mr-2 max-lg:hidden"
      >
        {isFull ? <PanelLeft size={16} /> : <Maximize2 size={16} />}
      </IconButton>
    </header>
  );
}

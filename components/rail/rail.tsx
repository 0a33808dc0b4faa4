"use client";

import { PanelLeft, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { openConversation } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";
import { focusComposer } from "../studio/use-shortcuts.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Mark } from "../ui/mark.tsx";
import { WorkspaceButton } from "../workspaces/workspace-button.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { AlbumList } from "./album-list.tsx";
import { ConversationList } from "./conversation-list.tsx";
import { RailSearch } from "./rail-search.tsx";
import { useConversationSearch } from "./use-conversation-search.ts";

/** Conversations, and whose they are. */
export function Rail() {
  const t = useTranslations("rail");
  const { isRailWide, isRailOver, toggleRail, closeRail, showPane } = usePane();
  const [query, setQuery] = useState("");
  const found = useConversationSearch(query);
  const isWide = isRailWide || isRailOver;

  function startNew() {
    openConversation(null);
    showPane("chat");
    closeRail();
    focusComposer();
  }

  return (
    <>
      <button type="button" className="rail-scrim" tabIndex={-1} aria-label={t("collapse")} onClick={closeRail} />
      <nav
        aria-label={t("label")}
        onKeyDown={(event) => (event.key === "Escape" && isRailOver ? closeRail() : undefined)}
        className="rail flex flex-col gap-1 border-line border-r bg-paper px-3 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] narrow:items-center narrow:px-2"
      >
        <div className="flex h-8 items-center gap-2 narrow:justify-center">
          <Mark className="size-6 narrow:hidden" />
          <span className="grow truncate font-semibold text-md narrow:hidden">Easel</span>
          <IconButton
            label={isWide ? t("collapse") : t("expand")}
            aria-expanded={isWide}
            onClick={toggleRail}
            className="narrow:hidden"
          >
            <PanelLeft size={16} />
          </IconButton>
        </div>
        <span className="hidden narrow:contents">
          <IconButton label={t("expand")} aria-expanded={false} onClick={toggleRail}>
            <PanelLeft size={20} />
          </IconButton>
        </span>
        <WorkspaceButton />
        <button
          type="button"
          onClick={startNew}
          data-tip={t("newChat")}
          className="hit mt-2 flex h-9 items-center gap-2.5 rounded-md px-2 text-left hover:bg-hover narrow:w-9 narrow:justify-center narrow:px-0"
        >
          <SquarePen size={16} aria-hidden="true" />
          <span className="grow narrow:sr-only">{t("newChat")}</span>
        </button>
        <RailSearch query={query} onChange={setQuery} />
        <ConversationList query={query} found={found} />
        <AlbumList />
        <AccountMenu />
      </nav>
    </>
  );
}

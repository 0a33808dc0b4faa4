"use client";

import { Menu as MenuIcon, PanelLeftClose, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LazyTitleBox } from "../rail/lazy-title-box.tsx";
import { openConversation } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { useConversationCommands } from "../studio/use-conversation-commands.ts";
import { usePane } from "../studio/use-panes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { useTitle } from "./use-title.ts";

export function ChatHeader({ conversationId }: { readonly conversationId: string | null }) {
  const t = useTranslations("rail");
  const studio = useTranslations("studio");
  const { toggleRail, toggleChat } = usePane();
  const { rename } = useConversationCommands();
  const conversation = useStudio((state) => (conversationId ? state.conversations[conversationId] : undefined));
  const [isRenaming, setIsRenaming] = useState(false);
  useTitle(conversation?.title ?? "");

  return (
    <header className="flex h-14 shrink-0 items-center gap-1 px-4">
      <IconButton label={t("expand")} onClick={toggleRail} className="-ml-2 sm:hidden">
        <MenuIcon size={20} />
      </IconButton>
      {conversation && isRenaming ? (
        <LazyTitleBox
          title={conversation.title}
          onDone={(next) => {
            setIsRenaming(false);
            if (next !== null) void rename(conversation, next);
          }}
        />
      ) : (
        <h1 className="min-w-0 grow truncate font-medium text-base">
          {conversation ? (
            <button
              type="button"
              data-tip={t("rename")}
              onClick={() => setIsRenaming(true)}
              className="-mx-2 max-w-full truncate rounded-md px-2 py-1 hover:bg-hover touch:min-h-11"
            >
              {conversation.title || t("untitled")}
            </button>
          ) : (
            t("untitled")
          )}
        </h1>
      )}
      <IconButton label={t("newChat")} onClick={() => openConversation(null)} className="sm:hidden">
        <SquarePen size={20} />
      </IconButton>
      <IconButton label={studio("hideChat")} onClick={toggleChat} className="max-sm:hidden lg:hidden">
        <PanelLeftClose size={16} />
      </IconButton>
    </header>
  );
}

"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { type MouseEvent, useState } from "react";
import type { ConversationView } from "#lib/studio/schema.ts";
import { openConversation } from "../studio/place.ts";
import { useConversationCommands } from "../studio/use-conversation-commands.ts";
import { usePane } from "../studio/use-panes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { LazyMenu } from "../ui/lazy-menu.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { LazyTitleBox } from "./lazy-title-box.tsx";

const loadMenu = () => import("./conversation-menu.tsx");
const ConversationMenu = lazyPart(async () => (await loadMenu()).ConversationMenu);

export function ConversationRow({
  conversation,
  isOpen,
}: {
  readonly conversation: ConversationView;
  readonly isOpen: boolean;
}) {
  "use memo";
  const t = useTranslations("rail");
  const { closeRail, showPane } = usePane();
  const { rename, trash } = useConversationCommands();
  const [isRenaming, setIsRenaming] = useState(false);
  const title = conversation.title || t("untitled");

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    openConversation(conversation.id);
    showPane("chat");
    closeRail();
  }

  if (isRenaming) {
    return (
      <li>
        <LazyTitleBox
          title={conversation.title}
          onDone={(next) => {
            setIsRenaming(false);
            if (next !== null) void rename(conversation, next);
          }}
        />
      </li>
    );
  }

  const button = (
    <IconButton
      label={t("options", { title })}
      className="absolute top-0.5 right-0.5 size-8 opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100 aria-expanded:opacity-100 touch:opacity-100"
    >
      <Ellipsis size={16} />
    </IconButton>
  );

  return (
    <li className="group/row relative">
      <a
        href={`/c/${conversation.id}`}
        aria-current={isOpen ? "page" : undefined}
        onClick={open}
        className="block truncate rounded-md py-1.5 pr-9 pl-2 text-soft hover:bg-hover hover:text-ink aria-[current]:bg-hover aria-[current]:text-ink touch:py-3"
      >
        {title}
      </a>
      <LazyMenu button={button} preload={loadMenu}>
        {(trigger) => (
          <ConversationMenu
            trigger={trigger}
            onRename={() => setIsRenaming(true)}
            onTrash={() => void trash(conversation, isOpen)}
          />
        )}
      </LazyMenu>
    </li>
  );
}

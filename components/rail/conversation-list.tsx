"use client";

import { useTranslations } from "next-intl";
import type { ConversationView } from "#lib/studio/schema.ts";
import { useConversationId } from "../studio/place.ts";
import { readMoreConversations } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { ConversationRow } from "./conversation-row.tsx";

/** Latest first; while somebody searches, what was found. */
export function ConversationList({
  query,
  found,
}: {
  readonly query: string;
  readonly found: readonly ConversationView[] | null;
}) {
  "use memo";
  const t = useTranslations("rail");
  const store = useStore();
  const known = useStudio((state) => state.conversations);
  const floor = useStudio((state) => state.conversationFloor);
  const openId = useConversationId();
  const isSearching = query.trim() !== "";
  const listed = Object.values(known)
    .filter((row) => row.lastId >= floor || row.id === openId)
    .sort((a, b) => (a.lastId < b.lastId ? 1 : -1));
  const shown = isSearching && found ? found.map((row) => known[row.id] ?? row) : listed;

  return (
    <div className="-mx-1 mt-2 min-h-0 grow overflow-y-auto overscroll-contain px-1 narrow:invisible narrow:w-0">
      <ul className="flex flex-col gap-px">
        {shown.map((row) => (
          <ConversationRow key={row.id} conversation={row} isOpen={row.id === openId} />
        ))}
      </ul>
      {shown.length === 0 ? (
        <p className="px-2 py-2 text-faint text-sm">
          {isSearching ? t("noMatch", { query: query.trim() }) : t("none")}
        </p>
      ) : null}
      {!isSearching && floor !== "" ? (
        <Button variant="quiet" size="sm" className="mt-1 w-full" onClick={() => void readMoreConversations(store)}>
          {t("more")}
        </Button>
      ) : null}
    </div>
  );
}

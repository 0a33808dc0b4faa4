"use client";

import { useTranslations } from "next-intl";
import { renameConversation, restoreConversation, trashConversation } from "#lib/conversation/actions.ts";
import { applyEvent } from "#lib/studio/rules.ts";
import type { ConversationView } from "#lib/studio/schema.ts";
import { showToast } from "../ui/toast.ts";
import { attempt } from "./attempt.ts";
import { openConversation } from "./place.ts";
import { useStore } from "./store.ts";

/** What a person may do with a conversation in the rail. Each shows at once and takes itself back when the server says no. */
export function useConversationCommands() {
  const store = useStore();
  const errors = useTranslations("error");
  const rail = useTranslations("rail");
  const common = useTranslations("common");

  const put = (conversation: ConversationView) =>
    store.apply((state) => applyEvent(state, { type: "conversation", conversation }));

  async function rename(conversation: ConversationView, title: string) {
    const next = title.trim();
    if (next === "" || next === conversation.title) return;
    put({ ...conversation, title: next });
    const result = await attempt(() => renameConversation({ id: conversation.id, title: next }));
    if (result.ok) return;
    put(conversation);
    showToast(errors(result.error.code));
  }

  async function trash(conversation: ConversationView, isOpen: boolean) {
    store.apply((state) => applyEvent(state, { type: "conversation.gone", id: conversation.id }));
    if (isOpen) openConversation(null);
    const result = await attempt(() => trashConversation({ id: conversation.id }));
    if (!result.ok) {
      put(conversation);
      showToast(errors(result.error.code));
      return;
    }
    showToast(rail("trashed"), { label: common("undo"), run: () => void restore(conversation) });
  }

  async function restore(conversation: ConversationView) {
    const result = await attempt(() => restoreConversation({ id: conversation.id }));
    if (result.ok) put(conversation);
    else showToast(errors(result.error.code));
  }

  return { rename, trash };
}

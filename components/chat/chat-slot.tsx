"use client";

import { useEffect, useState } from "react";
import { addPrompt, applyEvent, loadConversation } from "#lib/studio/rules.ts";
import type { AssetDetails, ConversationSnapshot } from "#lib/studio/schema.ts";
import type { StudioState } from "#lib/studio/state/schema.ts";
import { useConversationId } from "../studio/place.ts";
import { useStore } from "../studio/store.ts";
import { ChatPane } from "./chat-pane.tsx";

/** The page's part of the studio: what the server read for this address goes into the store, then the chat is drawn. */
export function ChatSlot({
  conversation = null,
  details = null,
}: {
  readonly conversation?: ConversationSnapshot | null;
  readonly details?: AssetDetails | null;
}) {
  const store = useStore();
  useState(() => store.seed((state) => seed(state, conversation, details)));
  useEffect(() => store.announce(), [store]);
  const id = useConversationId(details ? (conversation?.conversation.id ?? null) : null);
  return <ChatPane conversationId={id} />;
}

function seed(
  state: StudioState,
  conversation: ConversationSnapshot | null,
  details: AssetDetails | null,
): StudioState {
  const withChat = conversation ? loadConversation(state, conversation) : state;
  if (!details) return withChat;
  const withPicture = applyEvent(withChat, { type: "asset", asset: details.asset });
  return details.prompt ? addPrompt(withPicture, details.prompt) : withPicture;
}

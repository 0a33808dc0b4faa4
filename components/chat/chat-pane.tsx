"use client";

import { useTranslations } from "next-intl";
import { isBusy, turnsOf } from "#lib/studio/transcript/rules.ts";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { ChatHeader } from "./chat-header.tsx";
import { ChatMissing } from "./chat-missing.tsx";
import { ChatStatus } from "./chat-status.tsx";
import { Composer } from "./composer.tsx";
import { EmptyChat } from "./empty-chat.tsx";
import { Transcript } from "./transcript.tsx";
import { TranscriptSkeleton } from "./transcript-skeleton.tsx";
import { useConversation } from "./use-conversation.ts";
import { useStopKey } from "./use-stop-key.ts";

/** One conversation, or the place where one begins. */
export function ChatPane({ conversationId }: { readonly conversationId: string | null }) {
  const t = useTranslations("chat");
  const turns = useStudio((state) => state.turns);
  const messages = useStudio((state) => state.messages);
  const prompts = useStudio((state) => state.prompts);
  const generations = useStudio((state) => state.generations);
  const sends = useStudio((state) => state.sends);
  const { status, isTruncated, tryAgain } = useConversation(conversationId);
  const { stop } = useChatCommands();
  const cards = conversationId ? turnsOf({ turns, messages, prompts, generations, sends }, conversationId) : [];
  const busy = cards.findLast(isBusy);
  useStopKey(busy && !busy.send ? () => void stop(busy.turn.id) : null);

  return (
    <section aria-label={t("label")} className="relative flex h-full flex-col">
      <ChatHeader conversationId={conversationId} />
      {status === "loading" ? <TranscriptSkeleton /> : null}
      {status === "missing" || status === "unreachable" ? <ChatMissing status={status} onRetry={tryAgain} /> : null}
      {status === "here" && cards.length > 0 ? (
        <Transcript key={conversationId} cards={cards} isTruncated={isTruncated} />
      ) : null}
      {status === "here" && cards.length === 0 ? <EmptyChat /> : null}
      <ChatStatus cards={cards} />
      <Composer
        conversationId={conversationId}
        said={cards.flatMap((card) => (card.message ? [card.message.text] : []))}
        busyTurnId={busy && !busy.send ? busy.turn.id : null}
        isClosed={status === "missing"}
      />
    </section>
  );
}

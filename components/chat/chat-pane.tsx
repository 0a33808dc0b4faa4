"use client";

import { type ComponentProps, Suspense, useState } from "react";
import { isBusy, turnsOf } from "#lib/studio/transcript/rules.ts";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { hasCards, loadCards } from "./cards.tsx";
import { ChatHeader } from "./chat-header.tsx";
import { ChatMissing } from "./chat-missing.tsx";
import { ChatStatus } from "./chat-status.tsx";
import { Composer } from "./composer.tsx";
import { TranscriptSkeleton } from "./transcript-skeleton.tsx";
import { useConversation } from "./use-conversation.ts";
import { useStopKey } from "./use-stop-key.ts";

// One of the two is needed at first; the other comes when somebody reaches for it.
const loadTranscript = async () => (await import("./transcript.tsx")).Transcript;
const NewTranscript = lazyPart(loadTranscript);
// What was said before is shown with all that came of it, and not piece by piece.
const ToldTranscript = lazyPart(async () => (await Promise.all([loadTranscript(), loadCards()]))[0]);
const EmptyChat = lazyPart(async () => (await import("./empty-chat.tsx")).EmptyChat);

/** One conversation, or the place where one begins. */
export function ChatPane({ conversationId }: { readonly conversationId: string | null }) {
  const turns = useStudio((state) => state.turns);
  const messages = useStudio((state) => state.messages);
  const prompts = useStudio((state) => state.prompts);
  const generations = useStudio((state) => state.generations);
  const sends = useStudio((state) => state.sends);
  const { status, hasEarlier, tryAgain } = useConversation(conversationId);
  const { stop } = useChatCommands();
  const cards = conversationId ? turnsOf({ turns, messages, prompts, generations, sends }, conversationId) : [];
  const busy = cards.findLast(isBusy);
  useStopKey(busy && !busy.send ? () => void stop(busy.turn.id) : null);

  return (
    <div className="relative flex h-full flex-col">
      <ChatHeader conversationId={conversationId} />
      {status === "loading" ? <TranscriptSkeleton /> : null}
      {status === "missing" || status === "unreachable" ? <ChatMissing status={status} onRetry={tryAgain} /> : null}
      <Suspense fallback={<TranscriptSkeleton />}>
        {status === "here" && conversationId && cards.length > 0 ? (
          <Transcript key={conversationId} conversationId={conversationId} cards={cards} hasEarlier={hasEarlier} />
        ) : null}
        {status === "here" && cards.length === 0 ? <EmptyChat /> : null}
      </Suspense>
      <ChatStatus cards={cards} />
      <Composer
        conversationId={conversationId}
        said={cards.flatMap((card) => (card.message ? [card.message.text] : []))}
        busyTurnId={busy && !busy.send ? busy.turn.id : null}
        isClosed={status === "missing"}
        onReach={() => void loadTranscript().catch(() => undefined)}
      />
    </div>
  );
}

function Transcript(props: ComponentProps<typeof NewTranscript>) {
  const [isTold] = useState(() => props.cards.some(hasCards));
  return isTold ? <ToldTranscript {...props} /> : <NewTranscript {...props} />;
}

"use client";

import { memo, Suspense, useState } from "react";
import { isBusy, turnsOf } from "#lib/studio/transcript/rules.ts";
import { useStore } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { hasCards, loadCards } from "./cards.tsx";
import { ChatHeader } from "./chat-header.tsx";
import { ChatMissing } from "./chat-missing.tsx";
import { ChatStatus } from "./chat-status.tsx";
import { Composer } from "./composer.tsx";
import { TranscriptSkeleton } from "./transcript-skeleton.tsx";
import { useCards } from "./use-cards.ts";
import { useConversation } from "./use-conversation.ts";
import { useStopKey } from "./use-stop-key.ts";

// One of the two is needed at first; the other comes when somebody reaches for it.
const loadTranscript = async () => (await import("./transcript.tsx")).Transcript;
const NewTranscript = lazyPart(loadTranscript);
// What was said before is shown with all that came of it, and not piece by piece.
const ToldTranscript = lazyPart(async () => (await Promise.all([loadTranscript(), loadCards()]))[0]);
const EmptyChat = lazyPart(async () => (await import("./empty-chat.tsx")).EmptyChat);

const prepareTranscript = () => void loadTranscript().catch(() => undefined);

// What came with the page stays in view until its code is here, because nothing around it draws it anew: React would
// put the fallback in its place.

const emptyChat = (
  <Suspense fallback={<TranscriptSkeleton />}>
    <EmptyChat />
  </Suspense>
);

const TranscriptPlace = memo(function TranscriptPlace(props: {
  readonly conversationId: string;
  readonly hasEarlier: boolean;
}) {
  const store = useStore();
  const [isTold] = useState(() => turnsOf(store.get(), props.conversationId).some(hasCards));
  return (
    <Suspense fallback={<TranscriptSkeleton />}>
      {isTold ? <ToldTranscript {...props} /> : <NewTranscript {...props} />}
    </Suspense>
  );
});

/** One conversation, or the place where one begins. */
export function ChatPane({ conversationId }: { readonly conversationId: string | null }) {
  const { cards, said } = useCards(conversationId);
  const { status, hasEarlier, tryAgain } = useConversation(conversationId);
  const { stop } = useChatCommands();
  const busy = cards.findLast(isBusy);
  useStopKey(busy && !busy.send ? () => void stop(busy.turn.id) : null);

  return (
    <div className="relative flex h-full flex-col">
      <ChatHeader conversationId={conversationId} />
      {status === "loading" ? <TranscriptSkeleton /> : null}
      {status === "missing" || status === "unreachable" ? <ChatMissing status={status} onRetry={tryAgain} /> : null}
      {status === "here" && conversationId && cards.length > 0 ? (
        <TranscriptPlace key={conversationId} conversationId={conversationId} hasEarlier={hasEarlier} />
      ) : null}
      {status === "here" && cards.length === 0 ? emptyChat : null}
      <ChatStatus cards={cards} />
      <Composer
        conversationId={conversationId}
        said={said}
        busyTurnId={busy && !busy.send ? busy.turn.id : null}
        isClosed={status === "missing"}
        onReach={prepareTranscript}
      />
    </div>
  );
}

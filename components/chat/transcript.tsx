"use client";

import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "../ui/button.tsx";
import { loadCards } from "./cards.tsx";
import { EarlierTurns } from "./earlier-turns.tsx";
import { useShownTurn } from "./show-turn.ts";
import { Turn } from "./turn.tsx";
import { useCards } from "./use-cards.ts";
import { useStickyBottom } from "./use-sticky-bottom.ts";

/** Streaming text is no live region: what is worth hearing is said by <ChatStatus>. */
export function Transcript({
  conversationId,
  hasEarlier,
}: {
  readonly conversationId: string;
  readonly hasEarlier: boolean;
}) {
  const t = useTranslations("chat");
  const { cards } = useCards(conversationId);
  const { scroller, content, isAway, jump } = useStickyBottom(cards.at(-1)?.turn.id);
  const ids = cards.flatMap(({ turn, revisions }) => [turn.id, ...revisions.map(({ prompt }) => prompt.id)]);
  useShownTurn(ids.join(" "));
  useEffect(() => void loadCards().catch(() => undefined), []); // whoever needs them asks again
  return (
    <div className="relative min-h-0 grow">
      <div
        ref={scroller}
        role="log"
        aria-live="off"
        aria-label={t("transcript")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="h-full overflow-y-auto overscroll-contain focus-visible:-outline-offset-2"
      >
        <div ref={content} className="flex flex-col gap-8 px-4 pt-2 pb-6">
          {hasEarlier ? <EarlierTurns conversationId={conversationId} scroller={scroller} /> : null}
          {cards.map((card) => (
            <Turn key={card.turn.id} card={card} />
          ))}
        </div>
      </div>
      {isAway ? (
        <Button
          size="sm"
          onClick={jump}
          className="absolute bottom-3 left-1/2 -translate-x-1/2 animate-appear rounded-full shadow-float"
        >
          <ArrowDown size={16} aria-hidden="true" />
          {t("latest")}
        </Button>
      ) : null}
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { TurnCard } from "#lib/studio/transcript/rules.ts";
import { countOffered } from "#lib/turn/offer/rules.ts";

/** The one voice of the chat for those who listen: that an answer is being written, the answer, each finished picture. */
export function ChatStatus({ cards }: { readonly cards: readonly TurnCard[] }) {
  const t = useTranslations("chat");
  const offer = useTranslations("offer");
  const now = wordsFor(cards.at(-1), t, offer);
  const [start] = useState(now); // what was there when the conversation was opened is no news
  return (
    <p role="status" className="sr-only">
      {now === start ? "" : now}
    </p>
  );
}

type Translate = ReturnType<typeof useTranslations<"chat">>;

function wordsFor(
  card: TurnCard | undefined,
  t: Translate,
  offer: ReturnType<typeof useTranslations<"offer">>,
): string {
  if (!card) return "";
  if (card.turn.offer) {
    const { there, all } = countOffered(card.turn.offer);
    return there < all ? offer("titleSome", { count: there, all }) : offer("title", { count: all });
  }
  const drawn = card.turn.batch ? card.revisions : card.revisions.slice(-1);
  const generations = drawn.flatMap((revision) => revision.generations);
  const ended = generations.filter((row) => row.state === "done" || row.state === "failed" || row.state === "refused");
  const last = ended.at(-1);
  if (last?.state === "done") {
    return t("ready", { index: ended.length, total: generations.length, title: last.title });
  }
  if (last) return t("nothingDrawn", { title: last.title });
  if (card.reply?.isComplete && card.reply.text) return t("answer", { text: card.reply.text });
  return card.turn.state === "accepted" || card.turn.state === "planning" ? t("nowWriting") : "";
}

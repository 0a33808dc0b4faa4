"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, Suspense } from "react";
import { stageOf, type TurnCard } from "#lib/studio/transcript/rules.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { Cards, hasCards } from "./cards.tsx";
import { ReplyText } from "./reply-text.tsx";
import { StageLine } from "./stage-line.tsx";
import { UnsentNote } from "./unsent-note.tsx";

// Seldom needed, and then the server was there a moment ago. (An unsent message is not: nothing can be fetched then.)
const OfferNote = lazyPart(async () => (await import("./offer-note.tsx")).OfferNote);
const WithheldStrip = lazyPart(async () => (await import("./withheld-strip.tsx")).WithheldStrip);
const FailureNote = lazyPart(async () => (await import("./failure-note.tsx")).FailureNote);

/** What was said, what was answered, and every prompt and picture that came of it. */
export const Turn = memo(function Turn({ card }: { readonly card: TurnCard }) {
  "use memo";
  const t = useTranslations("chat");
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const stage = stageOf(card);
  const { turn, message, reply, revisions, send } = card;
  const isStopped = turn.state === "cancelled" && revisions.every(({ generations }) => generations.length === 0);
  return (
    <article data-turn={turn.id} className="flex flex-col gap-3 rounded-lg">
      {message ? (
        <div className="max-w-[88%] self-end whitespace-pre-wrap break-words rounded-lg rounded-br-sm bg-hover px-3.5 py-2.5">
          <span className="sr-only">{t("you")}: </span>
          {message.text}
        </div>
      ) : null}
      <Suspense>{turn.withheld.length > 0 ? <WithheldStrip withheld={turn.withheld} /> : null}</Suspense>
      {turn.styles.length > 0 ? (
        <p className="-mt-1 self-end text-faint text-sm">
          {t("inStyle", { styles: turn.styles.map((name) => name[language]).join(" · ") })}
        </p>
      ) : null}
      {send?.error ? <UnsentNote send={send} /> : null}
      {reply?.text ? (
        <div>
          <span className="sr-only">{t("easel")}: </span>
          <ReplyText text={reply.text} isComplete={reply.isComplete} />
        </div>
      ) : null}
      <Suspense>{turn.failure && revisions.length === 0 ? <FailureNote failure={turn.failure} /> : null}</Suspense>
      {hasCards(card) ? <Cards card={card} /> : null}
      <Suspense>{turn.offer ? <OfferNote turnId={turn.id} offer={turn.offer} /> : null}</Suspense>
      {isStopped ? <p className="text-faint text-sm">{t("stopped")}</p> : null}
      {stage === "idle" || turn.batch ? null : <StageLine stage={stage} revisions={revisions} />}
    </article>
  );
});

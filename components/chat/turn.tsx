"use client";

import { useLocale, useTranslations } from "next-intl";
import { Suspense } from "react";
import { isWaiting, type Revision, stageOf, type TurnCard } from "#lib/studio/transcript/rules.ts";
import { PlanCards } from "../plan/plan-cards.tsx";
import { PromptCard } from "../prompt/prompt-card.tsx";
import { ReviewBar } from "../prompt/review-bar.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { ReplyText } from "./reply-text.tsx";
import { StageLine } from "./stage-line.tsx";
import { UnsentNote } from "./unsent-note.tsx";

// Seldom needed, and then the server was there a moment ago. (An unsent message is not: nothing can be fetched then.)
const OfferNote = lazyPart(async () => (await import("./offer-note.tsx")).OfferNote);
const WithheldStrip = lazyPart(async () => (await import("./withheld-strip.tsx")).WithheldStrip);
const BatchCard = lazyPart(async () => (await import("../batch/batch-card.tsx")).BatchCard);
const PlanTable = lazyPart(async () => (await import("../plan/plan-table.tsx")).PlanTable);
const LossNote = lazyPart(async () => (await import("../prompt/loss-note.tsx")).LossNote);
const FailureNote = lazyPart(async () => (await import("./failure-note.tsx")).FailureNote);

/** What was said, what was answered, and every prompt and picture that came of it. */
export function Turn({ card }: { readonly card: TurnCard }) {
  "use memo";
  const t = useTranslations("chat");
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const stage = stageOf(card);
  const { turn, message, reply, revisions, send } = card;
  const isSeveral = revisions.filter(({ prompt }) => prompt.parentId === null).length > 1;
  const isStopped = turn.state === "cancelled" && revisions.every(({ generations }) => generations.length === 0);
  const isReview = turn.state === "review" && !turn.offer;
  const waiting = isReview ? revisions.filter(isWaiting) : [];
  // What a prompt asks is answered on its card, so then the cards are in view.
  const plan = waiting.some(({ prompt }) => prompt.questions.length > 0) ? [] : waiting;
  const shown = revisions.filter(({ prompt }) => !turn.batch?.promptIds.includes(prompt.id));
  const cardOf = (revision: Revision) => (
    <PromptCard
      key={revision.prompt.id}
      revision={revision}
      isOneOfSeveral={isSeveral}
      isAsked={turn.offer !== null}
      // The sentence of a batch has blanks: it is nobody's words for one picture.
      message={turn.batch ? "" : (message?.text ?? "")}
    />
  );
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
      <Suspense>{turn.batch ? <BatchCard batch={turn.batch} revisions={revisions} /> : null}</Suspense>
      <Suspense>{plan.length > 1 ? <PlanTable waiting={plan} message={message?.text ?? ""} /> : null}</Suspense>
      {shown.length > 0 ? <PlanCards isPlan={plan.length > 1}>{shown.map(cardOf)}</PlanCards> : null}
      <Suspense>{turn.losses.length > 0 ? <LossNote losses={turn.losses} revisions={revisions} /> : null}</Suspense>
      {isReview ? <ReviewBar turnId={turn.id} waiting={waiting} message={message?.text ?? ""} /> : null}
      <Suspense>{turn.offer ? <OfferNote turnId={turn.id} offer={turn.offer} /> : null}</Suspense>
      {isStopped ? <p className="text-faint text-sm">{t("stopped")}</p> : null}
      {stage === "idle" || turn.batch ? null : <StageLine stage={stage} revisions={revisions} />}
    </article>
  );
}

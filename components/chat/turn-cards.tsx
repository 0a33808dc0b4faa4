"use client";

import { Suspense } from "react";
import { isWaiting, type Revision, type TurnCard } from "#lib/studio/transcript/rules.ts";
import { PlanCards } from "../plan/plan-cards.tsx";
import { PromptCard } from "../prompt/prompt-card.tsx";
import { ReviewBar } from "../prompt/review-bar.tsx";
import { lazyPart } from "../ui/lazy-part.ts";

// Seldom needed, and then the server was there a moment ago.
const BatchCard = lazyPart(async () => (await import("../batch/batch-card.tsx")).BatchCard);
const PlanTable = lazyPart(async () => (await import("../plan/plan-table.tsx")).PlanTable);
const LossNote = lazyPart(async () => (await import("../prompt/loss-note.tsx")).LossNote);

/** The prompts and pictures that came of a turn, and what is asked about them. */
export function TurnCards({ card }: { readonly card: TurnCard }) {
  "use memo";
  const { turn, message, revisions } = card;
  const isSeveral = revisions.filter(({ prompt }) => prompt.parentId === null).length > 1;
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
    <>
      <Suspense>{turn.batch ? <BatchCard batch={turn.batch} revisions={revisions} /> : null}</Suspense>
      <Suspense>{plan.length > 1 ? <PlanTable waiting={plan} message={message?.text ?? ""} /> : null}</Suspense>
      {shown.length > 0 ? <PlanCards isPlan={plan.length > 1}>{shown.map(cardOf)}</PlanCards> : null}
      <Suspense>{turn.losses.length > 0 ? <LossNote losses={turn.losses} revisions={revisions} /> : null}</Suspense>
      {isReview ? <ReviewBar turnId={turn.id} waiting={waiting} message={message?.text ?? ""} /> : null}
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Answer, aroundOf, isAnswered, keyOf, placeOf, withAnswer } from "#lib/prompt/question/answer/rules.ts";
import type { Question } from "#lib/prompt/question/schema.ts";
import type { PromptView } from "#lib/studio/schema.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { QuestionNote } from "./question-note.tsx";
import type { Changes } from "./use-changes.ts";

const nothing = { before: "", after: "" };

/**
 * What a prompt asks before it is drawn. The last answer draws it, with whatever else was changed. Where other prompts
 * of the turn wait too, or something can only be put right by hand, that has its own button.
 */
export function QuestionNotes({
  prompt,
  changes,
  message,
  isFirst,
  isOneOfSeveral,
}: {
  readonly prompt: PromptView;
  readonly changes: Changes;
  /** What the person said. */
  readonly message: string;
  readonly isFirst: boolean;
  readonly isOneOfSeveral: boolean;
}) {
  const t = useTranslations("question");
  const { drawAgain } = useChatCommands();
  const [isSending, setIsSending] = useState(false);
  const { questions, ledger } = prompt;
  const { answers } = changes;
  const asking = { ledger, questions, message };
  const drawsAtOnce = !isOneOfSeveral && questions.every(({ instead, canAccept }) => canAccept || instead.length > 0);

  async function answer(question: Question, given: Answer) {
    const answered = withAnswer(asking, changes, question, given);
    changes.answer(answered);
    if (!drawsAtOnce || !isAnswered(questions, answered.answers)) return;
    setIsSending(true);
    const isDrawn = await drawAgain(prompt.id, changes.wish(isFirst, answered.ops));
    setIsSending(false);
    if (isDrawn) changes.undo();
  }

  function aroundNow(question: Question) {
    const place = placeOf(asking, changes.ledger, answers, question);
    return place ? aroundOf(changes.ledger, place) : nothing;
  }

  return (
    <section aria-label={t("title")} className="mt-3 flex flex-col gap-4 rounded-md border border-line bg-hover p-3">
      <p className="font-medium text-sm">
        {drawsAtOnce ? t(questions.length > 1 ? "titleEach" : "titleDraws") : t("title")}
      </p>
      {questions.map((question) => (
        <QuestionNote
          key={keyOf(question)}
          question={question}
          around={aroundNow(question)}
          answer={answers[keyOf(question)]}
          isBusy={isSending}
          onAnswer={(given) => void answer(question, given)}
        />
      ))}
    </section>
  );
}

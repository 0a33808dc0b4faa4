"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { withOp } from "#lib/prompt/change/undo/rules.ts";
import { type Answer, isAnswered, keyOf, toOps } from "#lib/prompt/question/answer/rules.ts";
import type { Question } from "#lib/prompt/question/schema.ts";
import type { PromptView } from "#lib/studio/schema.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { QuestionNote } from "./question-note.tsx";
import type { Changes } from "./use-changes.ts";

/**
 * What a prompt asks before it is drawn. The last answer draws it; where other prompts of the turn wait too, or the
 * person has changed something else, they are drawn by their own button.
 */
export function QuestionNotes({
  prompt,
  changes,
  isFirst,
  isOneOfSeveral,
}: {
  readonly prompt: PromptView;
  readonly changes: Changes;
  readonly isFirst: boolean;
  readonly isOneOfSeveral: boolean;
}) {
  const t = useTranslations("question");
  const { drawAgain } = useChatCommands();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [isSending, setIsSending] = useState(false);
  const { questions, ledger } = prompt;
  const drawsAtOnce = !isOneOfSeveral;

  async function answer(question: Question, given: Answer) {
    const next = new Map([...answers, [keyOf(question), given] as const]);
    setAnswers(next);
    const ops = toOps(ledger, questions, next);
    changes.change(...ops);
    if (!drawsAtOnce || !isAnswered(questions, next)) return;
    setIsSending(true);
    const isDrawn = await drawAgain(prompt.id, { ...changes.wish(isFirst), ops: [...ops.reduce(withOp, changes.ops)] });
    setIsSending(false);
    if (isDrawn) changes.undo();
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
          ledger={ledger}
          answer={answers.get(keyOf(question))}
          isBusy={isSending}
          onAnswer={(given) => void answer(question, given)}
        />
      ))}
    </section>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { Answer } from "#lib/prompt/question/answer/rules.ts";
import type { Question } from "#lib/prompt/question/schema.ts";
import { Button } from "../ui/button.tsx";

const texts = { private: "private", rights: "about", conduct: "conduct" } as const;

/** One thing to decide before a prompt is drawn: what it is about, other ways to say it, and drawing it all the same. */
export function QuestionNote({
  question,
  around,
  answer,
  isBusy,
  onAnswer,
}: {
  readonly question: Question;
  /** What stands before and after it in its line. */
  readonly around: { readonly before: string; readonly after: string };
  readonly answer: Answer | undefined;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslations("question");
  const { about, what, instead, canAccept, kind } = question;
  const why = t(`${texts[kind]}_${about}`, { what });
  const isPrivate = kind === "private";
  const { before, after } = around;
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5" disabled={isBusy}>
      <legend className="pb-1.5 text-sm">{why}</legend>
      {instead.map((words, at) => (
        <button
          key={words}
          type="button"
          aria-pressed={answer === at}
          onClick={() => onAnswer(at)}
          className="break-words rounded-md border border-line bg-sheet px-3 py-2 text-left text-soft text-sm transition-colors duration-100 hover:bg-hover disabled:opacity-50 aria-pressed:border-accent touch:min-h-11"
        >
          {before}
          <span className="font-medium text-ink">{words}</span>
          {after}
        </button>
      ))}
      {instead.length === 0 ? <p className="text-soft text-sm">{t("noOther")}</p> : null}
      {canAccept ? (
        <Button
          size="sm"
          variant="quiet"
          aria-pressed={answer === "accept"}
          title={t("acceptHint")}
          className="-ml-1 self-start px-2 aria-pressed:text-accent-ink"
          onClick={() => onAnswer("accept")}
        >
          {isPrivate ? t("acceptPrivate") : t("accept", { what })}
        </Button>
      ) : kind === "rights" || isPrivate ? (
        <p className="text-faint text-sm">{isPrivate ? t("forbiddenPrivate") : t("forbidden")}</p>
      ) : null}
    </fieldset>
  );
}

import { applyOps } from "../../change/rules.ts";
import { withOp } from "../../change/undo/rules.ts";
import { joinPieces } from "../../ledger/rules.ts";
import type { FieldName, Ledger, Op } from "../../ledger/schema.ts";
import type { Question } from "../schema.ts";

// A person's answers to a prompt's questions, as changes of the prompt.

/** Draw it as it is, or say it in one of the other ways, by its place in `instead`. */
export type Answer = "accept" | number;

/** By the keys of the questions. */
export type Answers = Readonly<Record<string, Answer>>;

/** One of a prompt's questions: the same thing may stand in several places, each with an answer of its own. */
export function keyOf({ id, field, start }: Question): string {
  return `${id} ${field} ${start}`;
}

/** All questions have an answer; what is accepted is accepted wherever it stands. */
export function isAnswered(questions: readonly Question[], answers: Answers): boolean {
  const accepted = idsAccepted(questions, answers);
  return questions.every((question) => keyOf(question) in answers || accepted.includes(question.id));
}

/** A prompt that asks, as it was stored: the places of its questions are those of its own lines. */
export type AskingPrompt = {
  readonly ledger: Ledger;
  readonly questions: readonly Question[];
  /** What the person said. */
  readonly message: string;
};

/** What was changed and answered so far. */
export type Answered = { readonly ops: readonly Op[]; readonly answers: Answers };

/**
 * With one more answer. Its words are changed in the line as it is by now, and nothing else is: whatever the person
 * took out or wrote stays so. An earlier answer to the same question is taken back.
 */
export function withAnswer(prompt: AskingPrompt, before: Answered, question: Question, given: Answer): Answered {
  const now = applyOps(prompt.ledger, before.ops, prompt.message);
  const place = placeOf(prompt, now, before.answers, question);
  const answers = { ...before.answers, [keyOf(question)]: given };
  const asked = new Set(prompt.questions.map(({ id }) => id));
  const others = before.ops.filter((op) => op.op !== "accept" || !asked.has(op.id));
  const accepted = idsAccepted(prompt.questions, answers).map((id): Op => ({ op: "accept", id }));
  if (!place) return { answers, ops: [...others, ...accepted] };
  const { field, start, end } = place;
  const line = lineOf(now, field);
  const text = line.slice(0, start) + wordsOf(prompt.ledger, question, given) + line.slice(end);
  const written = text === line ? others : withOp(others, { op: "write", field, text });
  return { answers, ops: [...written, ...accepted] };
}

/** UTF-16 code units of a line's text, the end not included. */
export type Place = { readonly field: FieldName; readonly start: number; readonly end: number };

/** Where that which a question is about stands in the prompt as it is now, as itself or as what was chosen instead. */
export function placeOf(
  { ledger, questions }: AskingPrompt,
  now: Ledger,
  answers: Answers,
  question: Question,
): Place | null {
  const standing = (one: Question) => wordsOf(ledger, one, answers[keyOf(one)]);
  const words = standing(question);
  // Where the message itself is to be drawn there is but one line.
  const field = now.lines.some((line) => line.field === question.field) ? question.field : "words";
  const starts = findWords(lineOf(now, field), words);
  const rank = questions.filter(
    (one) => one.field === question.field && one.start < question.start && standing(one) === words,
  ).length;
  const start = starts[Math.min(rank, starts.length - 1)];
  return start === undefined ? null : { field, start, end: start + words.length };
}

function wordsOf(ledger: Ledger, { field, start, end, instead }: Question, answer: Answer | undefined): string {
  const own = lineOf(ledger, field).slice(start, end);
  return typeof answer === "number" ? (instead[answer] ?? own) : own;
}

const letter = /^[\p{Script=Latin}\p{N}]$/u;

/** Where these words begin in a line, but not within longer ones. */
function findWords(line: string, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isPart =
      (letter.test(line.charAt(at)) && letter.test(line.charAt(at - 1))) ||
      (letter.test(line.charAt(end - 1)) && letter.test(line.charAt(end)));
    if (!isPart) starts.push(at);
  }
  return starts;
}

const nearby = 28; // UTF-16 code units to each side that tell where other words would stand

/** What stands around a place in its line, cut at a word where that is long. */
export function aroundOf(
  ledger: Ledger,
  { field, start, end }: Place,
): { readonly before: string; readonly after: string } {
  const line = lineOf(ledger, field);
  const before = line.slice(Math.max(0, start - nearby), start);
  const after = line.slice(end, end + nearby);
  return {
    before: start > nearby ? `…${before.replace(/^[a-z0-9'’-]{1,20}(?=\s)/i, "")}` : before,
    after: line.length > end + nearby ? `${after.replace(/\s[a-z0-9'’-]{1,20}$/i, "")}…` : after,
  };
}

function lineOf(ledger: Ledger, field: FieldName): string {
  return joinPieces(ledger.lines.filter((line) => line.field === field).flatMap((line) => line.pieces));
}

function idsAccepted(questions: readonly Question[], answers: Answers): readonly string[] {
  const accepted = questions.filter((question) => answers[keyOf(question)] === "accept");
  return [...new Set(accepted.map(({ id }) => id))];
}

import { joinPieces } from "../../ledger/rules.ts";
import type { FieldName, Ledger, Op } from "../../ledger/schema.ts";
import type { Question } from "../schema.ts";

// A person's answers to a prompt's questions, as changes of the prompt.

/** Draw it as it is, or say it in one of the other ways, by its place in `instead`. */
export type Answer = "accept" | number;

/** One of a prompt's questions: the same thing may stand in several places, each with an answer of its own. */
export function keyOf({ id, field, start }: Question): string {
  return `${id} ${field} ${start}`;
}

export type Answers = ReadonlyMap<string, Answer>;

/** All questions have an answer; what is accepted is accepted wherever it stands. */
export function isAnswered(questions: readonly Question[], answers: Answers): boolean {
  const accepted = idsAccepted(questions, answers);
  return questions.every((question) => answers.has(keyOf(question)) || accepted.includes(question.id));
}

/** Each line is written once, from its end to its beginning, so that the places of its questions hold. */
export function toOps(ledger: Ledger, questions: readonly Question[], answers: Answers): readonly Op[] {
  const fields = [...new Set(questions.map(({ field }) => field))];
  const writes = fields.flatMap((field) => writeOf(ledger, field, questions, answers));
  return [...writes, ...idsAccepted(questions, answers).map((id): Op => ({ op: "accept", id }))];
}

const nearby = 28; // UTF-16 code units to each side that tell where other words would stand

/** What stands around a question's subject in its line, cut at a word where that is long. */
export function aroundOf(
  ledger: Ledger,
  { field, start, end }: Question,
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

function writeOf(ledger: Ledger, field: FieldName, questions: readonly Question[], answers: Answers): readonly Op[] {
  const before = lineOf(ledger, field);
  const text = questions
    .filter((question) => question.field === field)
    .toSorted((a, b) => b.start - a.start)
    .reduce((line, question) => {
      const answer = answers.get(keyOf(question));
      const words = typeof answer === "number" ? question.instead[answer] : undefined;
      return words === undefined ? line : line.slice(0, question.start) + words + line.slice(question.end);
    }, before);
  return text === before ? [] : [{ op: "write", field, text }];
}

function idsAccepted(questions: readonly Question[], answers: Answers): readonly string[] {
  const accepted = questions.filter((question) => answers.get(keyOf(question)) === "accept");
  return [...new Set(accepted.map(({ id }) => id))];
}

import { jointOf } from "../../ledger/rules.ts";

// A line of a prompt, taken apart where a person may want to take something out.

const blank = /[\s\p{Cc}]+/gu;
/** Marks that nobody sees: of direction, of no width, of other use. */
const hidden = /\p{Cf}/gu;
/** Scripts and signs that are put together by a joiner; in Latin and Chinese it only hides something. */
const joined = /[^\p{ASCII}\p{Script=Latin}\p{Script=Han}\s]/u;

/** One line of text as it can be seen: no breaks, no marks of direction, nothing hidden. */
export function visible(text: string): string {
  const line = text.toWellFormed().replace(blank, " ").trim();
  return line.replace(hidden, (mark, at: number) => (isJoiner(mark, line, at) ? mark : "")).normalize("NFC");
}

function isJoiner(mark: string, line: string, at: number): boolean {
  const [before = "", after = ""] = [line.slice(Math.max(0, at - 2), at), line.slice(at + 1, at + 3)];
  return (mark === "\u200d" || mark === "\u200c") && joined.test(before) && joined.test(after);
}

const comma = /[,，、；;]/u;

const closings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '"',
    "“": "”",
    "「": "」",
    "『": "』",
    "《": "》",
    "(": ")",
    "（": "）",
    "[": "]",
    "【": "】",
  }),
);

/** Phrases between the commas of a line, which stand in no quotes, brackets or numbers. */
function cut(line: string): readonly string[] {
  if (!comma.test(line)) return line.trim() === "" ? [] : [line.trim()];
  const lastOf = new Map<string, number>();
  const isClosed = (mark: string, at: number): boolean => {
    const last = lastOf.get(mark) ?? line.lastIndexOf(mark);
    lastOf.set(mark, last);
    return last > at;
  };
  const phrases: string[] = [];
  let start = 0;
  let closing = "";
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? "";
    const opened = closing === "" ? closings.get(mark) : undefined;
    if (closing !== "") closing = mark === closing ? "" : closing;
    else if (opened !== undefined && isClosed(opened, at)) closing = opened;
    else if (isComma(mark, line, at)) {
      phrases.push(line.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...phrases, line.slice(start).trim()].filter((phrase) => phrase !== "");
}

const digit = /\d/;

function isComma(mark: string, line: string, at: number): boolean {
  if (mark === ",") return line[at + 1] === " ";
  const isBetweenNumbers = digit.test(line[at - 1] ?? "") && digit.test(line[at + 1] ?? "");
  return (
    (mark === "，" || mark === "、" || mark === "；" || (mark === ";" && line[at + 1] === " ")) && !isBetweenNumbers
  );
}

/** Of a list: every item. */
export function splitList(line: string): readonly string[] {
  return distinct(cut(line));
}

/**
 * Of a sentence: its phrases, so that they read as it did when they are put together again. Where another comma would
 * stand between two of them than the person's, they stay one.
 */
export function splitSentence(line: string): readonly string[] {
  const kept: { readonly start: number; readonly end: number }[] = [];
  let from = 0;
  for (const phrase of cut(line)) {
    const start = line.indexOf(phrase, from);
    const end = start + phrase.length;
    const last = kept.at(-1);
    const isSame = last && line.slice(last.end, start) === jointOf(line.slice(last.start, last.end), phrase);
    if (last && !isSame) kept.splice(-1, 1, { start: last.start, end });
    else kept.push({ start, end });
    from = end;
  }
  return kept.map(({ start, end }) => line.slice(start, end));
}

/** The first of words that are said twice. */
export function distinct(phrases: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return phrases.filter((phrase) => known.size < known.add(phrase.toLowerCase()).size);
}

const leading = /^(?:(?:in|on|at|by|an?|the) ){0,2}|^在/i;
const letterAt = /[\p{Script=Latin}\p{N}]/u;

/** Whether a text says a phrase already, in whole words, with another "on the" or none. */
export function saysWords(text: string, phrase: string): boolean {
  const words = phrase.replace(leading, "").toLowerCase();
  const within = text.toLowerCase();
  if (words === "") return false;
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isCut(within, at) && !isCut(within, end)) return true;
  }
  return false;
}

function isCut(text: string, at: number): boolean {
  return letterAt.test(text[at - 1] ?? "") && letterAt.test(text[at] ?? "");
}

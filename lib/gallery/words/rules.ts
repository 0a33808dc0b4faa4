import type { Query } from "../query/schema.ts";

// Which letters of a text are the words that were looked for: near enough to what the database found, for the eye.

export type Piece = { readonly text: string; readonly isMarked: boolean };

const wordPattern = /[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const insideMin = 3; // letters; fewer stand in every other word

/** The words that must be there, in small letters and without what stands between them. */
export function wantedWords({ terms }: Query): readonly string[] {
  return terms.flatMap((term) =>
    (term.kind === "word" || term.kind === "phrase") && !term.isNegated
      ? (term.text.toLowerCase().match(wordPattern) ?? [])
      : [],
  );
}

/** The text in pieces, marked where they are one of the words. */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of findMarks(text, words)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isMarked: false }] : pieces;
}

/** A stretch of a long text about the first of the words; null when none is in it. */
export function excerptOf(text: string, words: readonly string[], lengthMax: number): string | null {
  const line = text.replace(/\s+/gu, " ").trim();
  const [first] = findMarks(line, words);
  if (!first) return null;
  if (line.length <= lengthMax) return line;
  const lead = Math.floor(lengthMax / 3);
  const from = first.start <= lead ? 0 : wordStart(line, first.start - lead, first.start);
  const to = Math.min(line.length, from + lengthMax);
  return `${from > 0 ? "…" : ""}${line.slice(from, to).trim()}${to < line.length ? "…" : ""}`.toWellFormed();
}

/** The first beginning of a word from here on, not later than `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  const space = text.indexOf(" ", from);
  return space >= 0 && space < latest ? space + 1 : from;
}

type Mark = { readonly start: number; readonly end: number };

function findMarks(text: string, words: readonly string[]): readonly Mark[] {
  const small = text.toLowerCase();
  if (words.length === 0 || small.length !== text.length) return []; // some letters grow when they are made small
  return joined([...small.matchAll(wordPattern)].flatMap((match) => marksIn(match[0], match.index, words)));
}

function marksIn(token: string, offset: number, words: readonly string[]): readonly Mark[] {
  return words.flatMap((word) => {
    const at = placeOf(token, word);
    if (at >= 0) return [{ start: offset + at, end: offset + at + word.length }];
    const stem = stemOf(word);
    return token.startsWith(stem) && token.length <= stem.length + 3
      ? [{ start: offset, end: offset + token.length }]
      : [];
  });
}

function placeOf(token: string, word: string): number {
  const at = token.indexOf(word);
  return at > 0 && word.length < insideMin && !han.test(word) ? -1 : at;
}

/** "foxes" and "fox" are one word to the database, by the rules of English; this knows the plain ones of them. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s|e)$/, "");
  return stem.length >= insideMin && /^[a-z]+$/.test(word) ? stem : word;
}

function joined(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = whole.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

// A text's tokens with their places in it, and the noun phrases they form.
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";

export type Span = { readonly token: Token; readonly start: number; readonly end: number };

/** What stands before a noun phrase and ties it to the rest: "and", "under", "wearing", a comma. */
export type Phrase = {
  /** "a big red fox" */
  readonly start: number;
  readonly end: number;
  /** The noun itself, all its words. */
  readonly noun: Span & { readonly token: Token & { readonly kind: "noun" } };
  readonly nounStart: number;
  /** Where a Chinese relative clause before the noun begins ("戴着帽子的狐狸"), else `start`. */
  readonly wholeStart: number;
  readonly parts: readonly Span[];
  /** Its number, also when a relative clause stands between. */
  readonly count: Span | null;
  readonly before: Span | null;
  readonly after: Span | null;
};

const GAP_MAX = 40;

/** Tokens and where they stand; a token whose words are not found as they are written is left out. */
export function spansOf(text: string, vocabulary: Vocabulary): readonly Span[] {
  const lowered = text.toLowerCase().replaceAll("’", "'");
  const source = lowered.length === text.length ? lowered : text;
  const spans: Span[] = [];
  let from = 0;
  for (const token of tokenize(text, vocabulary)) {
    const near = source.slice(from, from + GAP_MAX + token.word.length).indexOf(token.word);
    if (near < 0) continue;
    const start = from + near;
    from = start + token.word.length;
    spans.push({ token, start, end: from });
  }
  return spans;
}

/** Words that neither describe a noun nor belong to its phrase. */
const OUTSIDE =
  /^(?:for|from|like|as|while|who|which|when|where|has|have|had|to|through|across|during|be|being|who's|it|he|she|they|him|them|but|or|so|then|because|until|after|off|up|down|out|into|onto|made|full|instead|not|also|too|just|about)$/;
const DETERMINER =
  /^(?:a|an|the|this|that|these|those|my|our|his|her|its|their|your|some|any|no|each|every|another|many|several|few|\d+)$/;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

function describes(span: Span): boolean {
  const { kind, word } = span.token;
  if (kind === "count" || kind === "colour" || kind === "size") return true;
  if (kind === "skip") return DETERMINER.test(word) || word === "的" || word === "very" || word === "很";
  if (kind !== "word") return false;
  return isHan(word) ? word.endsWith("的") || word === "那" || word === "这" : !OUTSIDE.test(word);
}

const isLead = ({ token }: Span): boolean => DETERMINER.test(token.word) || token.kind === "count";

/** Index of the first span that belongs to the noun at `at`. */
function firstOf(spans: readonly Span[], at: number): number {
  let first = at;
  let led = false;
  for (let index = at - 1; index >= 0; index--) {
    const span = spans[index];
    if (!span || (led && !isLead(span))) break;
    const doing = span.token.kind === "action" && !isHan(span.token.word) && opensPhrase(spans[index - 1]);
    if (!describes(span) && !doing) break;
    if (isHan(span.token.word) && span.token.word === "的" && !describesZh(spans[index - 1])) break;
    led ||= isLead(span);
    first = index;
  }
  return first;
}

/** "a sleeping cat": a deed describes when a determiner, or nothing, stands before it. */
const opensPhrase = (before: Span | undefined): boolean =>
  !before || isLead(before) || before.token.kind === "and" || before.token.kind === "break";
const describesZh = (before: Span | undefined): boolean =>
  before !== undefined && (describes(before) || before.token.kind === "size");

/** Start of "一只戴着红帽子的" before a noun: back to the number, inside one clause. */
function clauseStart(spans: readonly Span[], first: number): number {
  const own = spans[first]?.start ?? 0;
  if (spans[first - 1]?.token.word !== "的") return own;
  for (let index = first - 2; index >= 0; index--) {
    const span = spans[index];
    if (!span || span.token.kind === "break" || span.token.kind === "and") return spans[index + 1]?.start ?? own;
    if (index === 0) return span.start;
  }
  return own;
}

/** Noun phrases in order. An English run of nouns is one phrase named by its last; Chinese nouns stand alone. */
export function phrasesOf(text: string, vocabulary: Vocabulary): readonly Phrase[] {
  return phrasesIn(spansOf(text, vocabulary));
}

export function phrasesIn(spans: readonly Span[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < spans.length; at++) {
    const run = at;
    const opening = spans[at];
    if (opening?.token.kind !== "noun") continue;
    while (!isHan(opening.token.word) && continuesRun(spans[at], spans[at + 1])) at++;
    const noun = spans[at];
    const token = noun?.token;
    if (!noun || token?.kind !== "noun") continue;
    const first = firstOf(spans, run);
    const start = spans[first]?.start ?? opening.start;
    const parts = spans.slice(first, at + 1);
    const wholeStart = clauseStart(spans, first);
    const opens = spans.find((span) => span.start === wholeStart);
    phrases.push({
      start,
      end: noun.end,
      noun: { ...noun, token },
      nounStart: opening.start,
      wholeStart,
      parts,
      count: parts.find((span) => span.token.kind === "count") ?? (opens?.token.kind === "count" ? opens : null),
      before: spans[first - 1] ?? null,
      after: spans[at + 1] ?? null,
    });
  }
  return phrases;
}

const continuesRun = (last: Span | undefined, next: Span | undefined): boolean =>
  next?.token.kind === "noun" &&
  !isHan(next.token.word) &&
  !next.token.word.endsWith("ing") &&
  last !== undefined &&
  next.start - last.end <= 1;

/** The phrase somebody means by a word or two: the same drawing, else the same word. */
export function findPhrase(phrases: readonly Phrase[], words: string, vocabulary: Vocabulary): Phrase | null {
  const wanted = phrasesOf(words, vocabulary).at(-1)?.noun.token;
  const bare = words.toLowerCase().trim();
  return (
    phrases.find(({ noun }) => wanted && noun.token.drawing === wanted.drawing) ??
    phrases.find(({ noun }) => bare !== "" && (noun.token.word.includes(bare) || bare.endsWith(noun.token.word))) ??
    null
  );
}

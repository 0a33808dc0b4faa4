import { chineseColour, chineseColourLengthMax } from "../colours/rules.ts";
import { chineseNumber } from "../numbers/rules.ts";
import type { Token, Turn } from "../schema.ts";
import * as words from "./words.ts";

// A run of Chinese characters as tokens. Word borders come from the platform's dictionary; numbers, colours and words
// that turn the meaning are looked for first, because the dictionary joins them to their neighbours as it likes.

let segmenter: Intl.Segmenter | undefined;

const keys = new Map(
  words.sameWords.flatMap((group) => {
    const all = group.split(" ");
    return all.map((word) => [word, all] as const);
  }),
);

/** Words that mean the same as this one, itself included. */
export function chineseSame(word: string): readonly string[] {
  return keys.get(word) ?? [word];
}

/** `borders`: for each place of the whole text, where the dictionary's word that holds it ends. */
type Run = { readonly text: string; readonly borders: readonly number[]; readonly offset: number };

const borderAt = ({ borders, offset }: Run, at: number): number => (borders[offset + at] ?? offset + at + 1) - offset;
const isBorder = (run: Run, at: number): boolean => at === 0 || borderAt(run, at - 1) === at;
type Found = { readonly length: number; readonly tokens: readonly Token[] };

/** The tokens of a run; `afterFigure`: a number in figures stands right before it. */
export function readHan(run: Run, afterFigure: boolean): readonly Token[] {
  const { text } = run;
  const tokens: Token[] = [];
  let at = afterFigure && isMeasure(text[0]) ? 1 : 0;
  while (at < text.length) {
    const found = readAt(run, at);
    tokens.push(...found.tokens);
    at += Math.max(1, found.length);
  }
  return joinSingles(tokens);
}

/** For each place, where the dictionary's word that holds it ends. */
export function bordersOf(text: string): readonly number[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const segments = segmenter.segment(text);
  const ends: number[] = [];
  // Asking for one word after the other takes half the time of walking through them.
  while (ends.length < text.length) {
    const found = segments.containing(ends.length);
    const end = found ? found.index + found.segment.length : text.length;
    while (ends.length < end) ends.push(end);
  }
  return ends;
}

function isMeasure(character: string | undefined): boolean {
  return character !== undefined && words.measures.includes(character);
}

function readAt(run: Run, at: number): Found {
  return (
    readPhrase(run, at, harmless, small) ??
    readPhrase(run, at, harmlessNames, word) ??
    readUncounted(run, at) ??
    readNumber(run, at) ??
    readTurn(run, at) ??
    readColour(run, at) ??
    readWord(run, at)
  );
}

type Make = (text: string, start: number) => Token;

const small: Make = (text, start) => ({ kind: "small", script: "han", key: text, start, end: start + text.length });
const word: Make = (text, start) => ({
  kind: "word",
  script: "han",
  key: text,
  isLight: words.lightWords.has(text),
  isDeed: false,
  start,
  end: start + text.length,
});

function makeOf(found: string): Make {
  return words.smallWords.has(found) && !words.lightWords.has(found) ? small : word;
}

/** Phrases by their first character, in their order: most places of a text begin none of them. */
type Phrases = ReadonlyMap<string, readonly string[]>;

function byFirst(phrases: readonly string[]): Phrases {
  return Map.groupBy(phrases, (phrase) => phrase[0] ?? "");
}

const harmless = byFirst(words.harmless);
const harmlessNames = byFirst(words.harmlessNames);

function readPhrase({ text, offset }: Run, at: number, phrases: Phrases, make: Make): Found | null {
  const phrase = phrases.get(text[at] ?? "")?.find((one) => text.startsWith(one, at));
  return phrase === undefined ? null : { length: phrase.length, tokens: [make(phrase, offset + at)] };
}

const uncountedLengthMax = 4;

function readUncounted({ text, offset }: Run, at: number): Found | null {
  if (!words.numerals.includes(text[at] ?? " ")) return null;
  for (let length = uncountedLengthMax; length > 1; length--) {
    const phrase = text.slice(at, at + length);
    if (!words.uncounted.has(phrase)) continue;
    return { length: phrase.length, tokens: [makeOf(phrase)(phrase, offset + at)] };
  }
  return null;
}

const numeralsMax = 8;

function readNumber({ text, offset }: Run, at: number): Found | null {
  let end = at;
  while (end - at < numeralsMax && words.numerals.includes(text[end] ?? " ")) end++;
  const value = chineseNumber(text.slice(at, end));
  if (end === at || value === null) return null;
  const measure = text[end];
  const isMeasured = isMeasure(measure) || measure === "大";
  if (!isMeasured && measure !== "人") return pairOf(text.slice(at, end), offset + at);
  const times = measure === "对" || measure === "双" ? 2 : measure === "打" ? 12 : 1;
  const length = end - at + (isMeasured ? 1 : 0);
  const start = offset + at;
  const isWeak = value === 1 && times === 1;
  return { length, tokens: [{ kind: "number", value: value * times, isWeak, isMeasured, start, end: start + length }] };
}

/** 一双 and 两双: the measure word is a numeral itself. */
function pairOf(numerals: string, start: number): Found | null {
  const count = numerals.endsWith("双") ? chineseNumber(numerals.slice(0, -1)) : null;
  if (count === null) return null;
  const end = start + numerals.length;
  return {
    length: numerals.length,
    tokens: [{ kind: "number", value: count * 2, isWeak: false, isMeasured: true, start, end }],
  };
}

const turns: readonly (readonly [Turn, Phrases])[] = [
  ["rather", byFirst(words.rather)],
  ["never", byFirst(words.never)],
  ["drop", byFirst(words.drop)],
  ["swap", byFirst(words.swap)],
];

function readTurn(run: Run, at: number): Found | null {
  const { text, offset } = run;
  for (const [turn, phrases] of turns) {
    const begun = phrases.get(text[at] ?? "");
    const phrase = begun?.find((one) => text.startsWith(one, at) && (one.length > 1 || isBorder(run, at)));
    if (phrase === undefined) continue;
    const start = offset + at;
    return { length: phrase.length, tokens: [{ kind: "turn", turn, key: phrase, start, end: start + phrase.length }] };
  }
  return null;
}

const compoundLengthMax = 3;

function readColour(run: Run, at: number): Found | null {
  const { text, offset } = run;
  for (let length = Math.min(chineseColourLengthMax, text.length - at); length > 0; length--) {
    const name = text.slice(at, at + length);
    const colour = chineseColour(name);
    if (!colour || (length === 1 && !isLoneColour(run, at))) continue;
    const start = offset + at;
    return { length, tokens: [{ kind: "colour", ...colour, start, end: start + length }] };
  }
  return null;
}

/** A single character is a colour at the head of a word, unless the word is known to mean something else: 黄瓜. */
function isLoneColour(run: Run, at: number): boolean {
  const { text } = run;
  const isHead = isBorder(run, at) || chineseColour(text[at - 1] ?? "") !== null;
  const compound = [2, 3].some((length) => words.colourless.has(text.slice(at, at + length)));
  return isHead && !compound && borderAt(run, at) - at <= compoundLengthMax;
}

function readWord(run: Run, at: number): Found {
  const found = run.text.slice(at, wordEnd(run, at));
  return { length: found.length, tokens: [makeOf(found)(found, run.offset + at)] };
}

/** The dictionary's border, or a number before it: 有一|打. */
function wordEnd(run: Run, at: number): number {
  const border = Math.min(run.text.length, borderAt(run, at));
  for (let end = at + 1; end < border; end++) if (readNumber(run, end)) return end;
  const found = run.text.slice(at, border);
  return found.length > 1 && /[和与]$/u.test(found) && !words.endsInAnd.has(found) ? border - 1 : border;
}

const shapeOfThing = "长短圆方高矮";

/** Characters that the dictionary leaves alone are most likely one name: 莱|拉, 长|弓. */
function joinSingles(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  let isJoined = false;
  for (const token of tokens) {
    const last = joined.at(-1);
    const isSingle = token.kind === "word" && token.key.length === 1 && last?.end === token.start;
    const isOpen = last?.kind === "word" ? last.key.length === 1 || isJoined : isShape(last);
    if (isSingle && isOpen && (last?.kind === "word" || last?.kind === "small")) {
      joined.splice(-1, 1, word(last.key + token.key, last.start));
      isJoined = true;
    } else {
      joined.push(token);
      isJoined = false;
    }
  }
  return joined;
}

function isShape(token: Token | undefined): boolean {
  return token?.kind === "small" && token.key.length === 1 && shapeOfThing.includes(token.key);
}

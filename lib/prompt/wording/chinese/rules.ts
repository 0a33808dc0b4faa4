import { chineseColour, chineseColourLengthMax } from "../colours/rules.ts";
import { makeMemory } from "../memory/rules.ts";
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

/** `borders`: for each place, where the dictionary's word that holds it ends. */
type Run = { readonly text: string; readonly borders: readonly number[] };

const borderAt = ({ borders }: Run, at: number): number => borders[at] ?? at + 1;
const isBorder = (run: Run, at: number): boolean => at === 0 || borderAt(run, at - 1) === at;
type Found = { readonly length: number; readonly tokens: readonly Token[] };

const runs = /[\p{Script=Han}々〇]+/gu;
const lengthMax = 80; // longer runs are nobody's phrases and are not kept

/** For each run by its letters. A message says in few runs what its prompt says again in the same. */
const knownBorders = makeMemory<readonly number[]>(1_000);
const knownTokens = makeMemory<readonly Token[]>(1_000);

/** Looks up the words of all runs of a text at once: for the dictionary, to begin costs more than to go on. */
export function learnRuns(plain: string): void {
  const fresh = new Set((plain.match(runs) ?? []).filter((run) => run.length <= lengthMax && !knownBorders.get(run)));
  if (fresh.size === 0) return;
  const ends = bordersOf([...fresh].join("\n"));
  let start = 0;
  for (const run of fresh) {
    const from = start;
    knownBorders.keep(
      run,
      ends.slice(from, from + run.length).map((end) => end - from),
    );
    start += run.length + 1;
  }
}

/** The tokens of a run, with places in it; `afterFigure`: a number in figures stands right before it. */
export function readHan(text: string, afterFigure: boolean): readonly Token[] {
  if (afterFigure && isMeasure(text[0])) return readFrom(text, 1);
  return (
    knownTokens.get(text) ?? (text.length > lengthMax ? readFrom(text, 0) : knownTokens.keep(text, readFrom(text, 0)))
  );
}

function readFrom(text: string, start: number): readonly Token[] {
  const run = { text, borders: knownBorders.get(text) ?? bordersOf(text) };
  const tokens: Token[] = [];
  let at = start;
  while (at < text.length) {
    const found = readAt(run, at);
    tokens.push(...found.tokens);
    at += Math.max(1, found.length);
  }
  return joinSingles(tokens);
}

/** For each place, where the dictionary's word that holds it ends. */
function bordersOf(text: string): readonly number[] {
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

function readPhrase({ text }: Run, at: number, phrases: Phrases, make: Make): Found | null {
  const phrase = phrases.get(text[at] ?? "")?.find((one) => text.startsWith(one, at));
  return phrase === undefined ? null : { length: phrase.length, tokens: [make(phrase, at)] };
}

const uncountedLengthMax = 4;

function readUncounted({ text }: Run, at: number): Found | null {
  if (!words.numerals.includes(text[at] ?? " ")) return null;
  for (let length = uncountedLengthMax; length > 1; length--) {
    const phrase = text.slice(at, at + length);
    if (!words.uncounted.has(phrase)) continue;
    return { length: phrase.length, tokens: [makeOf(phrase)(phrase, at)] };
  }
  return null;
}

const numeralsMax = 8;

function readNumber({ text }: Run, at: number): Found | null {
  let end = at;
  while (end - at < numeralsMax && words.numerals.includes(text[end] ?? " ")) end++;
  const value = chineseNumber(text.slice(at, end));
  if (end === at || value === null) return null;
  const measure = text[end];
  const isMeasured = isMeasure(measure) || measure === "大";
  if (!isMeasured && measure !== "人") return pairOf(text.slice(at, end), at);
  const times = measure === "对" || measure === "双" ? 2 : measure === "打" ? 12 : 1;
  const length = end - at + (isMeasured ? 1 : 0);
  const isWeak = value === 1 && times === 1;
  return {
    length,
    tokens: [{ kind: "number", value: value * times, isWeak, isMeasured, start: at, end: at + length }],
  };
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
  const { text } = run;
  for (const [turn, phrases] of turns) {
    const begun = phrases.get(text[at] ?? "");
    const phrase = begun?.find((one) => text.startsWith(one, at) && (one.length > 1 || isBorder(run, at)));
    if (phrase === undefined) continue;
    return { length: phrase.length, tokens: [{ kind: "turn", turn, key: phrase, start: at, end: at + phrase.length }] };
  }
  return null;
}

const compoundLengthMax = 3;

function readColour(run: Run, at: number): Found | null {
  const { text } = run;
  for (let length = Math.min(chineseColourLengthMax, text.length - at); length > 0; length--) {
    const name = text.slice(at, at + length);
    const colour = chineseColour(name);
    if (!colour || (length === 1 && !isLoneColour(run, at))) continue;
    return { length, tokens: [{ kind: "colour", ...colour, start: at, end: at + length }] };
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
  return { length: found.length, tokens: [makeOf(found)(found, at)] };
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
      joined[joined.length - 1] = word(last.key + token.key, last.start);
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

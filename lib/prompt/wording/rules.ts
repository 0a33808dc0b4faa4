import { learnRuns, readHan } from "./chinese/rules.ts";
import * as chinese from "./chinese/words.ts";
import { englishColour, hexColour } from "./colours/rules.ts";
import { keyOf } from "./english/rules.ts";
import * as english from "./english/words.ts";
import { makeMemory } from "./memory/rules.ts";
import { englishNumber, joinNumbers } from "./numbers/rules.ts";
import { plainOf } from "./plain/rules.ts";
import { findQuotes } from "./quotes/rules.ts";
import type { Token } from "./schema.ts";

const lexer =
  /(\d{3,5})\s?[x×*]\s?(\d{3,5})(?!\d)|(?<![\d:.])(1:1|16:9|9:16|21:9|16:10|4:3|3:4|3:2|2:3|4:5|5:4|2:1|1:2|3:1|1:3|1\.91:1)(?![\d:])|#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])|\d{1,12}(?:,\d{3}){0,3}(?:\.\d{1,4})?(?![\p{Script=Latin}\d])|[\p{Script=Latin}\p{M}\d]+(?:'[a-z]{1,3}(?![a-z]))?|[\p{Script=Han}々〇]+|\p{L}+|[,.;:!?\n、，。；：！？…—()（）/|]/gu;

/** A text as tokens in order. Quotations are one token each; marks that mean nothing here have none. */
export function readTokens(text: string): readonly Token[] {
  if (text.length > textLengthMax) return readPlain(text, plainOf(text));
  return knownTexts.get(text) ?? knownTexts.keep(text, readPlain(text, plainOf(text)));
}

// A message and the lines of its prompt are read for origins, and again for losses.
const textLengthMax = 8_000;
const knownTexts = makeMemory<readonly Token[]>(20);

/** A message as tokens, without the talk around the wish. */
export function readWish(message: string): readonly Token[] {
  const plain = plainOf(message);
  const wish = maskTalk(plain);
  return wish === plain ? readTokens(message) : readPlain(message, wish);
}

function readPlain(text: string, plain: string): readonly Token[] {
  const tokens: Token[] = [];
  if (han.test(plain)) learnRuns(plain);
  let from = 0;
  for (const quote of findQuotes(text)) {
    lex(tokens, plain, from, quote.start);
    if (plain.slice(quote.start, quote.end).trim() !== "") tokens.push({ kind: "quote", ...quote });
    from = quote.end;
  }
  lex(tokens, plain, from, plain.length);
  return joinEnglish(tokens);
}

function lex(tokens: Token[], plain: string, from: number, to: number): void {
  const text = plain.slice(from, to);
  for (let at = 0; at < text.length; ) {
    const end = hanEnd(text, at);
    if (end > at) {
      pushHan(tokens, text.slice(at, end), from + at);
      at = end;
      continue;
    }
    lexer.lastIndex = at;
    const match = lexer.exec(text);
    if (!match) return;
    pushTokens(tokens, match, from);
    at = match.index + match[0].length;
  }
}

/** Where the run of everyday Chinese characters ends that begins here; one with rarer ones is left to the pattern. */
function hanEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isEveryday(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  return at === text.length || next < 0x2e80 || (next >= 0xff00 && next <= 0xff65) || isMark(next) ? at : start;
}

const isEveryday = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isMark = (code: number): boolean => code === 0x3001 || code === 0x3002 || (code >= 0x3008 && code <= 0x3011);

const sentenceEnds = new Set([".", ";", "!", "?", "\n", "。", "；", "！", "？", "…"]);
const breaks = new Set([",", ":", "、", "，", "：", "—", "(", ")", "（", "）", "/", "|", ...sentenceEnds]);
const han = /\p{Script=Han}/u;
const hanRun = /^[\p{Script=Han}々〇]/u;

function pushTokens(tokens: Token[], match: RegExpExecArray, from: number): void {
  const [found, width, height, ratio] = match;
  const start = from + match.index;
  const end = start + found.length;
  if (found.charCodeAt(0) > 0x7f && hanRun.test(found)) {
    pushHan(tokens, found, start);
  } else if (breaks.has(found)) {
    tokens.push({ kind: "break", isSentence: sentenceEnds.has(found), key: found, start, end });
  } else if (width && height) {
    const size = { width: Number(width), height: Number(height) };
    tokens.push({ kind: "size", ratio: size.width / size.height, ...size, start, end });
  } else if (ratio) {
    tokens.push({ kind: "size", ratio: ratioOf(ratio), width: null, height: null, start, end });
  } else if (found.startsWith("#")) {
    tokens.push({ kind: "colour", ...hexColour(found), start, end });
  } else {
    tokens.push({ ...readLatin(found), start, end });
  }
}

function pushHan(tokens: Token[], found: string, start: number): void {
  const before = tokens.at(-1);
  for (const token of readHan(found, before?.kind === "number" && before.end === start))
    tokens.push({ ...token, start: start + token.start, end: start + token.end });
}

function ratioOf(text: string): number {
  const [width = 1, height = 1] = text.split(":").map(Number);
  return width / height;
}

const familiarLy = new Set(
  "family butterfly dragonfly firefly lily jelly belly fly holly italy july assembly ally".split(" "),
);

type WithoutPlace<T> = T extends unknown ? Omit<T, "start" | "end"> : never;
type Word = WithoutPlace<Token>;

const lengthMax = 30; // longer ones are no words, and are not kept
const knownWords = makeMemory<Word>(2_000);

function readLatin(found: string): Word {
  if (found.length > lengthMax) return makeWord(found);
  return knownWords.get(found) ?? knownWords.keep(found, makeWord(found));
}

function makeWord(found: string): Word {
  const ordinal = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(found)?.[1];
  const value =
    /^\d[\d,.]*$/.test(found) || !/\d/.test(found) ? englishNumber(found) : ordinal ? Number(ordinal) : null;
  if (value !== null) return { kind: "number", value, isWeak: value === 1, isMeasured: false };
  if (found === "a" || found === "an") return { kind: "number", value: 1, isWeak: true, isMeasured: false };
  const colour = englishColour(found);
  if (colour) return { kind: "colour", ...colour };
  if (english.never.has(found)) return { kind: "turn", turn: "never", key: found };
  if (english.rather.has(found)) return { kind: "turn", turn: "rather", key: found };
  if (english.drop.has(found)) return { kind: "turn", turn: "drop", key: found };
  const isSmall = english.smallWords.has(found) || /^'?[a-z]$/.test(found);
  if (isSmall) return { kind: "small", script: "latin", key: found };
  const isDeed = found.length > 5 && found.endsWith("ing") && !english.nounsInIng.has(found);
  return { kind: "word", script: "latin", key: keyOf(found), isLight: isLight(found), isDeed };
}

/** Manners are told in other words without a loss: "quietly". */
function isLight(word: string): boolean {
  return english.lightWords.has(word) || (word.endsWith("ly") && !familiarLy.has(word));
}

/** Numbers of two words, two words for one colour, and phrases that turn the meaning. */
function joinEnglish(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const together = last && join(last, token);
    if (together) joined[joined.length - 1] = together;
    else joined.push(token);
  }
  return joined;
}

function join(last: Token, token: Token): Token | null {
  if (token.start - last.end > 1) return null;
  const span = { start: last.start, end: token.end };
  if (last.kind === "number" && token.kind === "number" && !last.isMeasured) {
    if (last.isWeak && !token.isWeak && token.value > 1) return { ...token, ...span };
    const value = joinNumbers(last.value, token.value);
    return value === null ? null : { kind: "number", value, isWeak: false, isMeasured: false, ...span };
  }
  // "navy blue": the finer of the two
  if (last.kind === "colour" && token.kind === "colour" && last.id !== token.id && last.families.includes(token.id))
    return { ...last, ...span };
  // "I don't like the dog": it is to go, and nobody has to say so in the prompt.
  if (last.kind === "turn" && token.kind === "small" && (token.key === "like" || token.key === "love"))
    return { ...last, turn: "rather", ...span };
  if (last.kind === "small" && token.kind === "small") return joinTurn(`${last.key} ${token.key}`, span);
  return null;
}

const phrases: Readonly<Record<string, "drop" | "never" | "rather">> = {
  "take away": "drop",
  "take out": "drop",
  "take off": "drop",
  "leave out": "drop",
  "rid of": "drop",
  "free of": "never",
  "instead of": "rather",
  "rather than": "rather",
  "no longer": "drop",
};

function joinTurn(key: string, span: { readonly start: number; readonly end: number }): Token | null {
  const turn = Object.hasOwn(phrases, key) ? phrases[key] : undefined;
  return turn === undefined ? null : { kind: "turn", turn, key, ...span };
}

const clause = /[^,.;:!?\n，。；：！？]+/g;

/** The message with spaces where people talk about themselves, the day, or what it is for. */
function maskTalk(plain: string): string {
  const talk = [...plain.matchAll(clause)].flatMap(({ 0: words, index }) => talkOf(plain, words, index));
  return [...english.talk, ...chinese.talk].reduce(
    (text, pattern) =>
      blank(
        text,
        [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, index + words.length]),
      ),
    blank(plain, talk),
  );
}

type Range = readonly [start: number, end: number];

function talkOf(plain: string, words: string, index: number): readonly Range[] {
  const trimmed = words.trim();
  const end = index + words.length;
  if (english.takesBack.test(trimmed) || chinese.takesBack.test(trimmed)) return [[sentenceBefore(plain, index), end]];
  const isWish = english.wishClause.test(trimmed);
  const isTalk = (english.talkClause.test(trimmed) && !isWish) || chinese.talkClause.test(trimmed);
  return isTalk ? [[index, end]] : [];
}

const sentenceLengthMax = 400;

/** Where the sentence begins that stands before the one at `index`. */
function sentenceBefore(plain: string, index: number): number {
  const from = Math.max(0, index - sentenceLengthMax);
  const before = plain.slice(from, index).replace(/[\s.!?。！？]{1,20}$/u, "");
  return from + Math.max(...[".", "!", "?", "\n", "。", "！", "？"].map((mark) => before.lastIndexOf(mark))) + 1;
}

/** The text with spaces in the place of these ranges, which are in order of their start. */
function blank(text: string, ranges: readonly Range[]): string {
  let blanked = "";
  for (const [start, end] of ranges) {
    if (end <= blanked.length) continue;
    if (start < blanked.length) blanked = blanked.slice(0, start) + " ".repeat(blanked.length - start);
    else blanked += text.slice(blanked.length, start);
    blanked += " ".repeat(end - blanked.length);
  }
  return blanked + text.slice(blanked.length);
}

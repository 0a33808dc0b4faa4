import { readLine } from "../../ledger/rules.ts";
import { chineseSame } from "../../wording/chinese/rules.ts";
import { type Colour, phraseAfter, type Word, wordBefore } from "../../wording/phrase/rules.ts";
import { plainOf } from "../../wording/plain/rules.ts";
import { readTokens } from "../../wording/rules.ts";
import type { Token } from "../../wording/schema.ts";
import { readMeanings } from "../../wording/scope/rules.ts";

// A prompt as something that can be asked: is this thing in it, so many, of this colour, or ruled out?

type Bound<T> = T & { readonly words: readonly Word[] };

export type DraftReading = {
  readonly text: string;
  readonly shown: Side;
  readonly ruledOut: Side;
  readonly numbers: readonly Bound<{
    readonly value: number;
    readonly isWeak: boolean;
    readonly colours: readonly Colour[];
  }>[];
  readonly colours: readonly Bound<{ readonly families: readonly string[] }>[];
};

/** One side of a prompt: what is to be seen, or what is not. */
type Side = { readonly words: readonly Word[]; readonly keys: ReadonlySet<string>; readonly plain: string };

/** `quoted`: texts that the message itself puts in quotation marks; their words are letters to be set, and nothing else. */
export function readDraft(texts: readonly string[], quoted: ReadonlySet<string>): DraftReading {
  const parts = texts.flatMap((text) => text.split("\n")).map(readPart);
  return {
    text: texts.join("\n"),
    shown: sideOf(parts, "yes", quoted),
    ruledOut: sideOf(parts, "never", quoted),
    numbers: distinctBy(parts.flatMap(numbersOf), ({ value, isWeak, words }) => `${value} ${isWeak} ${keysOf(words)}`),
    colours: distinctBy(parts.flatMap(coloursOf), ({ families, words }) => `${families[0]} ${keysOf(words)}`),
  };
}

function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(" ");
}

/** The first of each that have the same key. */
export function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

type Part = { readonly plain: string; readonly tokens: readonly Token[]; readonly isShown: readonly boolean[] };

function readPart(line: string): Part {
  const { field, words } = readLine(line);
  const tokens = readTokens(words);
  const meanings = readMeanings(tokens);
  const isShown = meanings.map((meaning) => (field === "avoid" ? false : meaning === "yes" || meaning === "none"));
  return { plain: plainOf(words), tokens, isShown };
}

function sideOf(parts: readonly Part[], side: "yes" | "never", quoted: ReadonlySet<string>): Side {
  const words: Word[] = [];
  const pieces: string[] = [];
  for (const { tokens, isShown, plain } of parts) {
    for (const [at, token] of tokens.entries()) {
      if (isShown[at] !== (side === "yes")) continue;
      if (token.kind === "word") words.push(token);
      // Labels are set as type, and were said as words: "label the nucleus".
      if (token.kind === "quote" && !quoted.has(token.inner))
        words.push(...readTokens(token.inner).filter((one) => one.kind === "word"));
      pieces.push(plain.slice(token.start, token.end));
    }
    pieces.push("\n");
  }
  const joined = words.flatMap((word, at) => (word.script === "latin" ? [word.key + (words[at + 1]?.key ?? "")] : []));
  return {
    words: distinctBy(words, ({ key }) => key),
    keys: new Set([...words.map(({ key }) => key), ...joined]),
    plain: joinPlain(pieces),
  };
}

const han = /^\p{Script=Han}/u;

/** With a space between them, but none before a Chinese character. */
function joinPlain(pieces: readonly string[]): string {
  const tight = pieces.map((piece) => (piece.includes(" ") ? piece.replace(/ (?=\p{Script=Han})/gu, "") : piece));
  return tight.map((piece, at) => (at === 0 || han.test(piece) ? piece : ` ${piece}`)).join("");
}

function numbersOf({ tokens, isShown }: Part): DraftReading["numbers"] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "number" || !isShown[at]) return [];
    const { words, colours } = phraseAfter(tokens, at);
    return [{ value: token.value, isWeak: token.isWeak, words, colours }];
  });
}

function coloursOf({ tokens, isShown }: Part): DraftReading["colours"] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "colour" || !isShown[at]) return [];
    const { words } = phraseAfter(tokens, at);
    const before = words.length > 0 ? null : wordBefore(tokens, at);
    return [{ families: token.families, words: before ? [before] : words }];
  });
}

const beginningMin = 5;
const endingMax = 5;

/** Whether two words name the same: by their key, by a shared beginning, or one within the other in Chinese. */
export function isSameWord(one: Word, other: Word): boolean {
  if (one.key === other.key) return true;
  if (one.script === "han" || other.script === "han") return isSameHan(one.key, other.key);
  return beginsLike(one.key, other.key) || beginsLike(other.key, one.key);
}

function beginsLike(long: string, short: string): boolean {
  return short.length >= beginningMin && long.length - short.length <= endingMax && long.startsWith(short);
}

function isSameHan(one: string, other: string): boolean {
  if (other.includes(one) || one.includes(other)) return true;
  return chineseSame(one).some((name) => other.includes(name) || name.includes(other));
}

/** Whether a word stands on this side of the prompt. */
export function hasWord(side: Side, word: Word): boolean {
  if (word.script === "han") return hasHan(side, word.key);
  if (side.keys.has(word.key)) return true;
  return side.words.some((one) => one.script === "latin" && isSameWord(one, word)) || isWithin(side, word.key);
}

/** "tree house" in "treehouse". */
function isWithin(side: Side, key: string): boolean {
  return key.length >= beginningMin && side.words.some((one) => one.key.length > key.length && one.key.endsWith(key));
}

const smallOrBig = /^[小大老]/;

function hasHan({ plain }: Side, key: string): boolean {
  if (chineseSame(key).some((name) => plain.includes(name))) return true;
  if (key.length > 2 && smallOrBig.test(key)) return plain.includes(key.slice(1));
  return key.length === 4 && plain.includes(key.slice(0, 2)) && plain.includes(key.slice(2));
}

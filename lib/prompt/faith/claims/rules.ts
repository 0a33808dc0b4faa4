import * as chinese from "../../wording/chinese/words.ts";
import { keyOf } from "../../wording/english/rules.ts";
import * as english from "../../wording/english/words.ts";
import { type Colour, headOf, type Phrase, phraseAfter, type Word, wordBefore } from "../../wording/phrase/rules.ts";
import { plainOf } from "../../wording/plain/rules.ts";
import { readWish } from "../../wording/rules.ts";
import type { Span, Token } from "../../wording/schema.ts";
import { type Meaning, readMeanings } from "../../wording/scope/rules.ts";

// What a message says that can be checked: each claim with its place in it.

export type Claim = Span &
  (
    | { readonly kind: "count"; readonly value: number; readonly isWeak: boolean; readonly head: Word | null }
    /** So many different pictures. */
    | { readonly kind: "pictures"; readonly value: number }
    | { readonly kind: "colour"; readonly id: string; readonly head: Word | null; readonly isBehind: boolean }
    | { readonly kind: "text"; readonly inner: string }
    | { readonly kind: "name"; readonly word: Word }
    /** `isStrong`: it must be said in the prompt too. Otherwise it only must not be shown. */
    | { readonly kind: "negation"; readonly head: Word | Colour; readonly isStrong: boolean; readonly isBare: boolean }
    | { readonly kind: "size"; readonly ratio: number; readonly width: number | null; readonly height: number | null }
  );

/** The claims of a message, in its order. */
export function readClaims(message: string): readonly Claim[] {
  const shapes = findShapes(message);
  const texts = findUnquoted(message);
  const taken = [...shapes, ...texts];
  const tokens = readWish(message).filter(
    (token) => !taken.some((span) => span.start < token.end && token.start < span.end),
  );
  const meanings = readMeanings(tokens);
  const untold = wordsOfPictures(tokens);
  const claims = tokens.flatMap((token, at) => (untold.has(token) ? [] : claimsOf(message, tokens, meanings, at)));
  return [...shapes, ...texts, ...withoutRepainted(claims)].toSorted((a, b) => a.start - b.start);
}

function claimsOf(
  message: string,
  tokens: readonly Token[],
  meanings: readonly Meaning[],
  at: number,
): readonly Claim[] {
  const token = tokens[at];
  if (!token) return [];
  const meaning = meanings[at] ?? "yes";
  const span = { start: token.start, end: token.end };
  if (token.kind === "quote") return [{ kind: "text", inner: token.inner, ...span }];
  if (token.kind === "size")
    return [{ kind: "size", ratio: token.ratio, width: token.width, height: token.height, ...span }];
  if (meaning === "none") return [];
  if (meaning !== "yes") return negationsOf(tokens, meanings, at, meaning);
  if (token.kind === "number") return countOf(message, tokens, at, token);
  if (token.kind === "colour") return [colourOf(tokens, at, token)];
  if (token.kind !== "word" || token.isLight || announcesText(token, tokens[at + 1])) return [];
  return [{ kind: "name", word: token, ...span }];
}

/** "a sign reading 'NO ENTRY'": nobody reads in the picture. */
function announcesText({ key }: Word, next: Token | undefined): boolean {
  return key === "read" && next?.kind === "quote";
}

const pictureKeys = new Set([...english.pictureWords].map(keyOf));
const picturesZh = new Set(["版本", "方案", "款", "版", "图", "图片", "不同", "海报", "插画", "插图", "标志", "图标"]);

/** What stands between the number and the pictures: "three different pictures". */
const unlike: ReadonlySet<string> = new Set(["different", "separate", "distinct", "various", "new", "more", "other"]);

type NumberToken = Extract<Token, { readonly kind: "number" }>;

function countOf(
  message: string,
  tokens: readonly Token[],
  at: number,
  { value, isWeak, start, end }: NumberToken,
): readonly Claim[] {
  const phrase = phraseAfter(tokens, at);
  const head = headOf(phrase) ?? (isWeak ? null : headOf(relativeAfter(tokens, at)));
  const isOfSheets = /[张幅]$/u.test(message.slice(start, end)) && endsInPictures(tokens, at);
  if (!isWeak && (isOfSheets || countsPictures(tokens, at, phrase))) return [{ kind: "pictures", value, start, end }];
  if (isWeak && !head) return [];
  return [{ kind: "count", value, isWeak, head, start, end }];
}

/** "three key visuals", 两个版本. */
function countsPictures(tokens: readonly Token[], at: number, { words, end }: Phrase): boolean {
  const next = tokens[at + 1];
  if (next?.kind === "small" && picturesZh.has(next.key)) return true;
  const after = firstAfter(tokens, end);
  if (after?.kind === "small" && english.pictureWords.has(after.key)) return true;
  const last = words.at(-1);
  return last?.script === "latin" && pictureKeys.has(last.key);
}

/** 两张中秋节海报: what stands before the last word is on the pictures. */
function endsInPictures(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex((token, place) => place > at && token.kind !== "word" && token.kind !== "colour");
  const last = tokens.at(end < 0 ? -1 : end - 1);
  return last?.kind === "word" && picturesZh.has(last.key);
}

/** What stands behind the words that only say that pictures are not the same. */
function firstAfter(tokens: readonly Token[], end: number): Token | undefined {
  for (let at = end; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "small" || !unlike.has(token.key)) return token;
  }
  return undefined;
}

/** The words that tell which pictures are counted: "key" in "three key visuals". They are no things in them. */
function wordsOfPictures(tokens: readonly Token[]): ReadonlySet<Token> {
  return new Set(
    tokens.flatMap((token, at) => {
      if (token.kind !== "number" || token.isWeak) return [];
      const phrase = phraseAfter(tokens, at);
      return countsPictures(tokens, at, phrase) ? phrase.words : [];
    }),
  );
}

const relativeMax = 10;

/** 三个戴帽子的小孩: between the number and its thing stands what the thing does. */
function relativeAfter(tokens: readonly Token[], at: number): Phrase {
  const verb = tokens[at + 1];
  const none: Phrase = { words: [], colours: [], end: at };
  if (verb?.kind !== "small" || verb.script !== "han") return none;
  for (let of = at + 2; of < Math.min(tokens.length, at + relativeMax); of++) {
    const token = tokens[of];
    if (token?.kind === "break") return none;
    if (token?.kind === "small" && token.key === "的") return phraseAfter(tokens, of);
  }
  return none;
}

function colourOf(tokens: readonly Token[], at: number, { id, start, end }: Colour): Claim {
  const ahead = headOf(phraseAfter(tokens, at));
  const head = ahead ?? wordBefore(tokens, at);
  return { kind: "colour", id, head, isBehind: !ahead && head !== null, start, end };
}

/** "turn the red door green": the colour before no longer holds. */
function withoutRepainted(claims: readonly Claim[]): readonly Claim[] {
  const painted = new Set(claims.flatMap((one) => (one.kind === "colour" && one.isBehind ? [one.head?.start] : [])));
  return claims.filter((one) => !(one.kind === "colour" && !one.isBehind && one.head && painted.has(one.head.start)));
}

function negationsOf(
  tokens: readonly Token[],
  meanings: readonly Meaning[],
  at: number,
  meaning: Exclude<Meaning, "yes" | "none">,
): readonly Claim[] {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isStrong = meaning === "never";
  if (token?.kind !== "word" && !(token?.kind === "colour" && isStrong)) return [];
  if (next?.kind === "word" && meanings[at + 1] === meaning && next.start - token.end <= 1) return [];
  const start = runStart(tokens, at);
  const isBare = start === at;
  if (token.kind === "word" && token.isLight && !isStrong) return [];
  return [
    { kind: "negation", head: token, isStrong, isBare, start: tokens[start]?.start ?? token.start, end: token.end },
  ];
}

/** Where the words begin that stand right before this one. */
function runStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && isPart(tokens[start - 1], tokens[start])) start--;
  return start;
}

function isPart(token: Token | undefined, next: Token | undefined): boolean {
  return (token?.kind === "word" || token?.kind === "colour") && next !== undefined && next.start - token.end <= 1;
}

const shapeWords: Readonly<Record<string, number>> = {
  square: 1,
  portrait: 0.67,
  vertical: 0.67,
  tall: 0.6,
  landscape: 1.5,
  horizontal: 1.5,
  wide: 1.75,
  widescreen: 1.78,
  panoramic: 2,
};
const shapeOf =
  /\b(square|portrait|landscape|vertical|horizontal|widescreen|panoramic|wide|tall) (?:format|orientation|mode|shape|layout|aspect|version|crop)\b/g;
const shapeAlone =
  /(?:^|[,.;:(]|\bbut|\bin|\bas|\bmake it|\bagain)\s{0,3}(square|portrait|landscape|vertical|horizontal|widescreen)(?:,? please)?\s{0,3}(?=$|[,.;:)!?\n])/g;
const shapeZh = new RegExp(Object.keys(chinese.shapes).join("|"), "g");

type Size = Extract<Claim, { readonly kind: "size" }>;

function findShapes(message: string): readonly Size[] {
  const plain = plainOf(message);
  const found = [shapeOf, shapeAlone].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: all, 1: word = "", index }) => {
      const start = index + all.indexOf(word);
      return sizeOf(shapeWords[word] ?? 1, start, start + word.length);
    }),
  );
  const inChinese = [...plain.matchAll(shapeZh)].map(({ 0: word, index }) =>
    sizeOf(chinese.shapes[word] ?? 1, index, index + word.length),
  );
  return [...new Map([...found, ...inChinese].map((size) => [size.start, size])).values()];
}

function sizeOf(ratio: number, start: number, end: number): Size {
  return { kind: "size", ratio, width: null, height: null, start, end };
}

const saidEn =
  /\b(?:(?:that|which) (?:says?|reads?)|saying|says|reads|headline|title|caption|slogan|should read|should say|text)(?: should (?:read|say|be)| is| reads)?:? {0,2}((?:[A-Z0-9][\w'&!-]{0,24})(?:,? (?:[A-Z0-9&][\w'&!-]{0,24}|of|the|and|to|in|for)){0,8}[!?]?)/g;
const saidZh =
  /(?:写着|写上|写有|印着|(?:标题|文字|标语)(?:是|为|:|：))\s{0,2}([^\s，。、；！？“”「」『』《》"：:,.]{2,20})/gu;
const endsSmall = /,?\s(?:of|the|and|to|in|for)$/;

type Text = Extract<Claim, { readonly kind: "text" }>;

/** Words that are to be set as type though nobody put them in quotation marks: "that says Happy Birthday Mum". */
function findUnquoted(message: string): readonly Text[] {
  return [saidEn, saidZh].flatMap((pattern) =>
    [...message.matchAll(pattern)].flatMap(({ 0: all, 1: said = "", index }) => {
      const inner = said.replace(endsSmall, "");
      const start = index + all.length - said.length;
      return inner.length < 2 ? [] : [{ kind: "text" as const, inner, start, end: start + inner.length }];
    }),
  );
}

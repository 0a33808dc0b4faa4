// Words of a prompt as tagged tokens: longest known phrase first, in English and Chinese alike.

import { findNoun } from "#lib/engine/illustrator/vocabulary/lookup.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { findColour } from "#lib/engine/lexicon/colours.ts";
import { CLASSIFIERS, chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import { describesNext } from "./lookahead.ts";
import { fixedTag } from "./phrases.ts";
import type { Tag, Token } from "./token.ts";

export type { Token } from "./token.ts";

function nounIn(phrase: string, vocabulary: Vocabulary): Tag | null {
  const noun = findNoun(phrase, vocabulary);
  return noun ? { kind: "noun", ...noun } : null;
}

const PIECE =
  /#[0-9a-fA-F]{3,6}\b|\p{Script=Han}+|\d+(?=\p{Script=Han})|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,.;:!?，。；：！？、\n|/()（）]|&/gu;
const ENGLISH_WORDS_MAX = 7;
const CHINESE_LENGTH_MAX = 10;

/** Tags a text. Unknown English words become `word` tokens; unknown Chinese characters are grouped into one. */
export function tokenize(text: string, vocabulary: Vocabulary): readonly Token[] {
  const out: Token[] = [];
  let latin: string[] = [];
  const flush = () => {
    if (latin.length > 0) out.push(...tagEnglish(latin, vocabulary));
    latin = [];
  };
  for (const [piece] of text.matchAll(PIECE)) {
    const [head, rest] = splitMixed(piece, vocabulary);
    if (/^[\p{L}\p{N}#&]/u.test(head) && !/^\p{Script=Han}/u.test(head)) latin.push(head);
    else if (head) {
      flush();
      out.push({ kind: head === "、" ? "and" : "break", word: head });
    }
    if (!rest) continue;
    flush();
    out.push(...tagChinese(rest, vocabulary, out.at(-1)));
  }
  flush();
  return out.map((token, at) => settleColour(out, at, vocabulary) ?? token);
}

/** A piece as its Latin beginning and its Chinese rest; "T恤" and "X光片" are one word where the dictionary says so. */
function splitMixed(piece: string, vocabulary: Vocabulary): readonly [string, string] {
  const text = piece.toLowerCase().replaceAll("’", "'");
  const han = text.search(/\p{Script=Han}/u);
  if (han < 0) return [text, ""];
  if (han > 0)
    for (let end = Math.min(text.length, CHINESE_LENGTH_MAX); end > han; end--)
      if (nounIn(text.slice(0, end), vocabulary)) return [text.slice(0, end), text.slice(end)];
  return [text.slice(0, han), text.slice(han)];
}

/** "an orange" is a fruit and "a rose" a flower; before a noun, or after "is", the same words are colours. */
function settleColour(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Token | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== "colour" || describesNext(tokens, at) || before?.word === "in") return null;
  if (before?.kind !== "count" && before?.kind !== "relation" && before?.kind !== "of") return null;
  const noun = nounIn(token.word, vocabulary) ?? nounIn(`${token.word} fruit`, vocabulary);
  return noun ? ({ ...noun, word: token.word } as Token) : null;
}

function tagEnglish(words: readonly string[], vocabulary: Vocabulary): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const [tags, used] = colourAmong(out, words[at] ?? "") ?? longestEnglish(words, at, vocabulary);
    const word = words.slice(at, at + used).join(" ");
    for (const tag of tags) out.push({ ...tag, word } as Token);
    at += used;
  }
  return out;
}

/** "a white and black cat": after another colour the second is one too, although a black cat has a drawing of its own. */
function colourAmong(before: readonly Token[], word: string): readonly [readonly Tag[], number] | null {
  const [first, joiner] = before.slice(-2);
  const hex = first?.kind === "colour" && joiner?.kind === "and" ? findColour(word)?.hex : undefined;
  return hex === undefined ? null : [[{ kind: "colour", hex }], 1];
}

function longestEnglish(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): readonly [readonly Tag[], number] {
  for (let used = Math.min(ENGLISH_WORDS_MAX, words.length - at); used > 0; used--) {
    const phrase = words.slice(at, at + used).join(" ");
    const tag = fixedTag(phrase) ?? nounIn(phrase, vocabulary);
    if (tag) return [[tag], used];
    const parts = used === 1 && phrase.includes("-") ? hyphenated(phrase, vocabulary) : null;
    if (parts) return [parts, used];
  }
  const word = words[at] ?? "";
  const count = englishCount(word);
  if (count !== null) return [[{ kind: "count", count }], 1];
  const hex = word.startsWith("#") ? findColour(word) : null;
  return [[hex ? { kind: "colour", hex: hex.hex } : { kind: "word" }], 1];
}

/** "ice-cream" is one thing, "black-and-white" two colours, "red-and-white-striped" those and a pattern. */
function hyphenated(phrase: string, vocabulary: Vocabulary): readonly Tag[] | null {
  const spaced = phrase.replaceAll("-", " ");
  const tag = fixedTag(spaced) ?? nounIn(spaced, vocabulary);
  if (tag) return [tag];
  const pattern = fixedTag(spaced.slice(spaced.lastIndexOf(" ") + 1));
  const isPattern = pattern?.kind === "pattern";
  const before = isPattern ? spaced.slice(0, spaced.lastIndexOf(" ")) : spaced;
  const colours = before.split(" and ").map((part) => findColour(part));
  const hexes = colours.flatMap((colour) => (colour ? [colour.hex] : []));
  const tags = hexes.length === colours.length ? hexes.map((hex): Tag => ({ kind: "colour", hex })) : [];
  if (isPattern) return [...tags, pattern];
  return tags.length > 1 ? tags : null;
}

function tagChinese(text: string, vocabulary: Vocabulary, before: Token | undefined): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const [tag, used] = longestChinese(text, at, vocabulary, out.at(-1) ?? before);
    const last = out.at(-1);
    const word = text.slice(at, at + used);
    if (tag.kind === "word" && last?.kind === "word") out[out.length - 1] = { kind: "word", word: last.word + word };
    else out.push({ ...tag, word } as Token);
    at += used;
  }
  return out;
}

const NUMBER_HEAD = new RegExp(
  `^(\\d{1,4}|[一二三四五六七八九]?十[一二三四五六七八九几]?|几十|[一两二三四五六七八九]百|许多|很多|好多|[一两二三四五六七八][二三四五六七八九]|[一两二三四五六七八九几俩仨数])([${CLASSIFIERS}])`,
);

function longestChinese(
  text: string,
  at: number,
  vocabulary: Vocabulary,
  before: Token | undefined,
): readonly [Tag, number] {
  const rest = text.slice(at, at + CHINESE_LENGTH_MAX);
  const number = countHead(rest);
  if (number) return number;
  for (let used = rest.length; used > 1; used--) {
    const phrase = rest.slice(0, used);
    const tag = fixedTag(phrase) ?? (endsInPattern(text, at + used - 1) ? null : nounIn(phrase, vocabulary));
    if (tag) return [tag, used];
  }
  const one = rest.slice(0, 1);
  // 一百盏灯, 3 只猫: the measure word after a number that stood alone.
  if (
    (before?.kind === "count" || before?.kind === "zero") &&
    CLASSIFIERS.includes(one) &&
    !CLASSIFIERS.includes(before.word.at(-1) ?? "")
  )
    return [{ kind: "skip" }, 1];
  const tag = fixedTag(one) ?? nounIn(one, vocabulary);
  return tag && !isFillerHere(one, tag, before) ? [tag, 1] : [{ kind: "word" }, 1];
}

/** 红色圆 is a thing, but not in 红色圆点: its last character begins the word for a pattern. */
function endsInPattern(text: string, last: number): boolean {
  return fixedTag(text.slice(last, last + 2))?.kind === "pattern";
}

/** A number with its measure word; set phrases (一群, 一排) first. */
function countHead(rest: string): readonly [Tag, number] | null {
  for (let used = Math.min(6, rest.length); used > 1; used--) {
    const tag = fixedTag(rest.slice(0, used));
    if (tag?.kind === "count" || tag?.kind === "formation" || tag?.kind === "zero") return [tag, used];
  }
  const number = NUMBER_HEAD.exec(rest);
  return number?.[1] ? [{ kind: "count", count: chineseCount(number[1]) ?? 1 }, number[0].length] : null;
}

// 上 and 里 place something only after a thing; 大 and 小 are sizes only before one, which their longer words already cover.
function isFillerHere(phrase: string, tag: Tag, before: Token | undefined): boolean {
  if (tag.kind === "locative") return before?.kind !== "noun" && before?.kind !== "place";
  return (
    tag.kind === "noun" &&
    before?.kind === "word" &&
    !/[猫狗犬鱼鸟鹰蛇猴马牛羊猪鸡鸭鹅兔虎龙熊象鹿狼豹树花书车船灯球帽鞋鼓碗剑桌塔桥店瓜]/.test(phrase)
  );
}

// Words of a prompt as tagged tokens: longest known phrase first, in English and Chinese alike.

import { findNoun } from "#lib/engine/illustrator/vocabulary/lookup.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { colourWords, findColour } from "#lib/engine/lexicon/colours.ts";
import { CLASSIFIERS, chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import {
  ACTION_WORDS,
  type Action,
  LOCATIVES_ZH,
  RELATIONS_EN,
  type RelationKind,
  SIZE_WORDS,
  VERBS_ZH,
} from "#lib/engine/lexicon/relations.ts";
import {
  PLACE_WORDS,
  type Place,
  SEASON_WORDS,
  type Season,
  TIME_WORDS,
  type Time,
  WEATHER_WORDS,
  type Weather,
} from "#lib/engine/lexicon/settings.ts";
import { PURPOSE_WORDS, type Purpose, STYLE_WORDS, type Style } from "#lib/engine/lexicon/styles.ts";

export type Token = { readonly word: string } & (
  | {
      readonly kind: "noun";
      readonly drawing: string;
      readonly colour: string | null;
      readonly plural: boolean;
      readonly near: boolean;
    }
  | { readonly kind: "colour"; readonly hex: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "size"; readonly factor: number }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "time"; readonly time: Time }
  | { readonly kind: "weather"; readonly weather: Weather }
  | { readonly kind: "season"; readonly season: Season }
  | { readonly kind: "style"; readonly style: Style }
  | { readonly kind: "purpose"; readonly purpose: Purpose }
  | { readonly kind: "relation"; readonly relation: RelationKind }
  | { readonly kind: "locative"; readonly relation: RelationKind }
  | { readonly kind: "action"; readonly action: Action }
  | { readonly kind: "not" | "and" | "break" | "at" | "of" | "word" | "skip" }
);

type Tag = Token extends infer T ? (T extends Token ? Omit<T, "word"> : never) : never;

const fixed = new Map<string, Tag>();

/** Earlier entries win: a place word is a place before it is a thing. */
function put(words: string, separator: string, tag: Tag): void {
  for (const word of words.split(separator)) if (word && !fixed.has(word)) fixed.set(word, tag);
}

function fill(): void {
  put("no|without|not|don't|dont|do not|avoid|exclude|excluding|except|never|minus", "|", { kind: "not" });
  put("不要 没有 无 别 去掉 除了 不带 不含 不画 避免", " ", { kind: "not" });
  put("and|&|plus|as well as|together with|along with", "|", { kind: "and" });
  put("和 与 跟 以及 还有 及", " ", { kind: "and" });
  put("of", "|", { kind: "of" });
  put("在 位于", " ", { kind: "at" });
  put("the|its|their|his|her|my|our|is|are|that|this|there|very|some|的|着|了|有|是|正|正在|被|把|很", "|", {
    kind: "skip",
  });
  // Room left for words is not outer space.
  put("empty space|negative space|copy space|white space|blank space|free space|clear space|open space", "|", {
    kind: "skip",
  });
  for (const [place, en, zh] of PLACE_WORDS) both(en, zh, { kind: "place", place });
  for (const [time, en, zh] of TIME_WORDS) both(en, zh, { kind: "time", time });
  for (const [weather, en, zh] of WEATHER_WORDS) both(en, zh, { kind: "weather", weather });
  for (const [season, en, zh] of SEASON_WORDS) both(en, zh, { kind: "season", season });
  for (const [style, en, zh] of STYLE_WORDS) both(en, zh, { kind: "style", style });
  for (const [purpose, en, zh] of PURPOSE_WORDS) both(en, zh, { kind: "purpose", purpose });
  for (const [action, en, zh] of ACTION_WORDS) both(en, zh, { kind: "action", action });
  for (const [relation, en] of RELATIONS_EN) put(en, "|", { kind: "relation", relation });
  for (const [relation, zh] of VERBS_ZH) put(zh, " ", { kind: "relation", relation });
  for (const [relation, zh] of LOCATIVES_ZH) put(zh, " ", { kind: "locative", relation });
  for (const [factor, en, zh] of SIZE_WORDS) both(en, zh, { kind: "size", factor });
  for (const word of colourWords())
    if (!fixed.has(word)) fixed.set(word, { kind: "colour", hex: findColour(word)?.hex ?? "" });
}

function both(en: string, zh: string, tag: Tag): void {
  put(en, "|", tag);
  put(zh, " ", tag);
}

function nounIn(phrase: string, vocabulary: Vocabulary): Tag | null {
  const noun = findNoun(phrase, vocabulary);
  return noun ? { kind: "noun", ...noun } : null;
}

const PIECE =
  /#[0-9a-fA-F]{3,6}\b|[\p{Script=Han}]+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,.;:!?，。；：！？、\n|/()（）]|&/gu;
const ENGLISH_WORDS_MAX = 6;
const CHINESE_LENGTH_MAX = 10;

/** Tags a text. Unknown English words become `word` tokens; unknown Chinese characters are grouped into one. */
export function tokenize(text: string, vocabulary: Vocabulary): readonly Token[] {
  if (fixed.size === 0) fill();
  const out: Token[] = [];
  let latin: string[] = [];
  const flush = () => {
    if (latin.length > 0) out.push(...tagEnglish(latin, vocabulary));
    latin = [];
  };
  for (const [piece] of text.matchAll(PIECE)) {
    if (/^[\p{L}\p{N}#&]/u.test(piece) && !/^\p{Script=Han}/u.test(piece)) {
      latin.push(piece.toLowerCase().replaceAll("’", "'"));
      continue;
    }
    flush();
    if (/^\p{Script=Han}/u.test(piece)) out.push(...tagChinese(piece, vocabulary));
    else out.push({ kind: piece === "、" ? "and" : "break", word: piece });
  }
  flush();
  return out;
}

function tagEnglish(words: readonly string[], vocabulary: Vocabulary): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const [tag, used] = longestEnglish(words, at, vocabulary);
    out.push({ ...tag, word: words.slice(at, at + used).join(" ") } as Token);
    at += used;
  }
  return out;
}

function longestEnglish(words: readonly string[], at: number, vocabulary: Vocabulary): readonly [Tag, number] {
  for (let used = Math.min(ENGLISH_WORDS_MAX, words.length - at); used > 0; used--) {
    const phrase = words.slice(at, at + used).join(" ");
    const tag =
      fixed.get(phrase) ?? nounIn(phrase, vocabulary) ?? (phrase.includes("-") ? hyphenated(phrase, vocabulary) : null);
    if (tag) return [tag, used];
  }
  const word = words[at] ?? "";
  const count = englishCount(word);
  if (count !== null) return [{ kind: "count", count }, 1];
  const hex = word.startsWith("#") ? findColour(word) : null;
  return [hex ? { kind: "colour", hex: hex.hex } : { kind: "word" }, 1];
}

function hyphenated(phrase: string, vocabulary: Vocabulary): Tag | null {
  const spaced = phrase.replaceAll("-", " ");
  return fixed.get(spaced) ?? nounIn(spaced, vocabulary);
}

function tagChinese(text: string, vocabulary: Vocabulary): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const [tag, used] = longestChinese(text, at, vocabulary, out.at(-1));
    const last = out.at(-1);
    const word = text.slice(at, at + used);
    if (tag.kind === "word" && last?.kind === "word") out[out.length - 1] = { kind: "word", word: last.word + word };
    else out.push({ ...tag, word } as Token);
    at += used;
  }
  return out;
}

const NUMBER_HEAD = new RegExp(
  `^(\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|许多|很多|好多|[一两二三四五六七八九几俩数])([${CLASSIFIERS}])`,
);

function longestChinese(
  text: string,
  at: number,
  vocabulary: Vocabulary,
  before: Token | undefined,
): readonly [Tag, number] {
  const rest = text.slice(at, at + CHINESE_LENGTH_MAX);
  const number = NUMBER_HEAD.exec(rest);
  if (number?.[1]) return [{ kind: "count", count: chineseCount(number[1]) ?? 1 }, number[0].length];
  for (let used = rest.length; used > 0; used--) {
    const phrase = rest.slice(0, used);
    const tag = fixed.get(phrase) ?? nounIn(phrase, vocabulary);
    if (tag && !(used === 1 && isFillerHere(phrase, tag, before))) return [tag, used];
  }
  return [{ kind: "word" }, 1];
}

// 上 and 里 place something only after a thing; 大 and 小 are sizes only before one, which their longer words already cover.
function isFillerHere(phrase: string, tag: Tag, before: Token | undefined): boolean {
  if (tag.kind === "locative") return before?.kind !== "noun" && before?.kind !== "place";
  return tag.kind === "noun" && before?.kind === "word" && !/[猫狗鱼鸟马牛羊猪鸡鸭兔虎龙熊树花书车船]/.test(phrase);
}

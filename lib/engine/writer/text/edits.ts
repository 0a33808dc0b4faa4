// Taking noun phrases out of a text and putting others in.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { type Phrase, phrasesOf, type Span, spansOf } from "./spans.ts";
import {
  articleFor,
  isDetermined,
  isHan,
  measureFor,
  measureOf,
  pluralOf,
  singularOf,
  tidy,
  withoutMeasure,
} from "./words.ts";

/** The text with another passage in place of [start, end). */
export function splice(text: string, start: number, end: number, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end);
}

const isJoiner = (span: Span | null): boolean => span?.token.kind === "and" || span?.token.kind === "break";
const isTie = (span: Span | null): boolean => span?.token.kind === "relation" || span?.token.kind === "at";

/** The text without a phrase and the words that tied it there. */
export function removePhrase(text: string, phrase: Phrase, vocabulary: Vocabulary): string {
  const rest = isHan(phrase.noun.token.word)
    ? removeHan(text, phrase, vocabulary)
    : removeLatin(text, phrase, vocabulary);
  return tidy(rest.replace(/^\s*(?:and|with|,)\s+|\s+(?:and|with)\s*$/giu, " "));
}

function removeLatin(text: string, { start, end, before, after }: Phrase, vocabulary: Vocabulary): string {
  if (before && isJoiner(before)) return splice(text, joinStart(text, before, vocabulary), end, "");
  if (after?.token.kind === "and") return splice(text, start, after.end, "");
  if (before?.token.kind === "relation") return splice(text, before.start, end, "");
  if (before?.token.kind === "action" && /ing$/.test(before.token.word)) return splice(text, before.start, end, "");
  if (before === null && after && (isJoiner(after) || isTie(after))) return splice(text, start, after.end, "");
  return splice(text, start, end, "");
}

/** ", and a dog": the comma before the "and" goes too. */
function joinStart(text: string, joiner: Span, vocabulary: Vocabulary): number {
  const lead = spansOf(text.slice(0, joiner.start), vocabulary).at(-1);
  return lead?.token.kind === "break" ? lead.start : joiner.start;
}

function removeHan(text: string, { wholeStart, end, before, after }: Phrase, vocabulary: Vocabulary): string {
  if (wholeStart > 0 && before && isJoiner(before)) return splice(text, joinStart(text, before, vocabulary), end, "");
  if (after?.token.kind === "and") return splice(text, wholeStart, after.end, "");
  const tail = tailEnd(text.slice(end), after, end);
  if (before && isTie(before)) return splice(text, before.start, tail, "");
  if (before === null && isJoiner(after)) return splice(text, wholeStart, after?.end ?? end, "");
  return splice(text, wholeStart, tail, "");
}

/** "帽子的", "树下的": the place word and 的 go with the noun. */
function tailEnd(rest: string, after: Span | null, end: number): number {
  const placed = after?.token.kind === "locative" ? after.end : end;
  return rest.slice(placed - end).startsWith("的") ? placed + 1 : placed;
}

/** Puts new words in a phrase's place; they take over its article, or its number when they bring none. */
export function replacePhrase(text: string, phrase: Phrase, words: string): string {
  const thing = tidy(words);
  if (isHan(phrase.noun.token.word)) return replaceHan(text, phrase, thing);
  if (isDetermined(thing)) return splice(text, phrase.start, phrase.end, thing);
  const lead = phrase.parts.find(({ token }) => isDetermined(token.word));
  const article = /^(?:a|an)$/i.test(lead?.token.word ?? "");
  const single = lead === undefined && !phrase.noun.token.plural && !/s$/.test(thing);
  if (article || single) return splice(text, phrase.start, phrase.end, `${articleFor(thing)} ${thing}`);
  return splice(text, lead?.end ?? phrase.start, phrase.end, lead ? ` ${thing}` : thing);
}

function replaceHan(text: string, phrase: Phrase, thing: string): string {
  const count = phrase.parts.find(({ token }) => token.kind === "count");
  const bare = withoutMeasure(thing);
  const keepsCount = count !== undefined && (measureOf(thing) === null || /^一/u.test(thing));
  if (keepsCount) return splice(text, count.end, phrase.end, bare);
  // "一只戴着帽子的猫": the number stands before the clause and stays.
  if (phrase.wholeStart < phrase.start) return splice(text, phrase.start, phrase.end, bare);
  const alone = count === undefined && text.length > phrase.end - phrase.start && /^一/u.test(thing);
  return splice(text, phrase.start, phrase.end, alone ? bare : thing);
}

const NUMBER_WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const NUMBER_HAN = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** A number as a person would write it. */
export function numberWord(count: number, chinese: boolean): string {
  return (chinese ? NUMBER_HAN : NUMBER_WORDS)[count] ?? String(count);
}

/** Another number of the same things: "a fox" becomes "three foxes". */
export function countPhrase(text: string, phrase: Phrase, count: number): string {
  const lead = phrase.parts.filter(({ token }) => token.kind === "count" || isDetermined(token.word));
  if (isHan(phrase.noun.token.word)) {
    const { count: old, wholeStart } = phrase;
    const measure = measureOf(old ? text.slice(old.start) : "") ?? measureFor(phrase.noun.token.word);
    return splice(text, old?.start ?? wholeStart, old?.end ?? wholeStart, `${numberWord(count, true)}${measure}`);
  }
  const noun = text.slice(phrase.nounStart, phrase.end);
  const named = count === 1 ? singularOf(noun) : phrase.noun.token.plural ? noun : pluralOf(noun);
  const adjectives = text.slice(lead.at(-1)?.end ?? phrase.start, phrase.nounStart).trimStart();
  return splice(
    text,
    phrase.start,
    phrase.end,
    `${count === 1 ? articleFor(adjectives || named) : numberWord(count, false)} ${adjectives}${named}`,
  );
}

/** Puts a describing word before the noun in place of those it contradicts. */
export function describePhrase(
  text: string,
  phrase: Phrase,
  word: string,
  instead: readonly Span["token"]["kind"][],
): string {
  const old = phrase.parts.filter(({ token }) => instead.includes(token.kind));
  const cut = old.reduceRight((rest, { start, end }) => splice(rest, start, trail(rest, end), ""), text);
  const lost = text.length - cut.length;
  const at = phrase.nounStart - lost;
  if (isHan(phrase.noun.token.word)) {
    const adjective = /[的小大]$/u.test(word) ? word : `${word}的`;
    // "大月亮" in red is "红色的大月亮": "大红色" would be another colour.
    const size = instead.includes("colour") ? phrase.parts.find(({ token }) => token.kind === "size") : undefined;
    const front = size && size.start < at ? size.start : at;
    return splice(cut, front, front, adjective);
  }
  // "a red fox" may be one noun: its own colour gives way as well.
  const own = instead.includes("colour") ? OWN_COLOUR.exec(cut.slice(at, phrase.end - lost)) : null;
  const described = splice(cut, at, at + (own?.[0].length ?? 0), `${word} `);
  return fixArticle(described, phrase.start);
}

const OWN_COLOUR = /^(?:red|orange|yellow|green|blue|purple|pink|brown|black|white|gr[ea]y|golden)\s+(?=\S)/i;

/** Where a removed word's own trail ends: its 的 or its blank. */
function trail(text: string, end: number): number {
  const next = text.slice(end, end + 1);
  return next === "的" || next === " " ? end + 1 : end;
}

/** Sets the article at a place right for the word that follows it. */
function fixArticle(text: string, at: number): string {
  const rest = text.slice(at);
  const article = /^(a|an)\s+(?=\S)/i.exec(rest);
  if (!article) return text;
  return splice(text, at, at + article[0].length, `${articleFor(rest.slice(article[0].length))} `);
}

/** The main phrase of a text: its first noun phrase that is no mere place. */
export function mainPhrase(text: string, vocabulary: Vocabulary): Phrase | null {
  const phrases = phrasesOf(text, vocabulary);
  if (!isHan(text)) return phrases[0] ?? null;
  return phrases.find(({ before, after }) => !isTie(before) && after?.token.kind !== "locative") ?? phrases[0] ?? null;
}

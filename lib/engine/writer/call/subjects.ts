// The sentence of what is shown, taken apart into things with their number and colour.
import { findNoun } from "#lib/engine/illustrator/vocabulary/lookup.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { findColour } from "#lib/engine/lexicon/colours.ts";
import { type Phrase, phrasesIn, type Span, spansOf } from "../text/spans.ts";
import { isHan, tidy } from "../text/words.ts";
import { joinPhrases } from "./join.ts";

export type Subject = {
  /** The words as they stand in the sentence, "and" included. */
  readonly what: string;
  readonly count: number | null;
  readonly colour: string | null;
};

const SUBJECTS_MAX = 20;
/** Numbers that nobody could count: "some", "a few", 许多. */
const VAGUE =
  /\b(?:few|several|some|many|numerous|countless|lots|group|flock|herd|dozens|hundreds|thousands)\b|许多|很多|好多|几|数/iu;

/**
 * The things of a sentence in order. Put together again they give the sentence: where a cut would change it, none is
 * made.
 */
export function subjectsOf(sentence: string, vocabulary: Vocabulary): readonly Subject[] {
  const spans = spansOf(sentence, vocabulary);
  return cutAt(sentence, cutsOf(sentence, spans)).map((what) => ({ what, ...factsOf(what, vocabulary) }));
}

/** Where another thing begins: at a phrase with a number or an article, behind a comma or an "and" that lists. */
function cutsOf(sentence: string, spans: readonly Span[]): readonly number[] {
  const cuts: number[] = [];
  for (const phrase of phrasesIn(spans).slice(1).filter(isCounted)) {
    const start = phrase.wholeStart;
    const joint = spans.findLast(({ end }) => end <= start);
    const lead = sentence.slice(cuts.at(-1) ?? 0, start);
    if (joint?.token.kind === "break") cuts.push(start);
    if (joint?.token.kind === "and" && (isOpen(sentence, joint) || lists(lead, sentence.slice(start))))
      cuts.push(startOfJoint(sentence, joint));
  }
  return [...new Set(cuts)].slice(0, SUBJECTS_MAX - 1);
}

const ARTICLE = /^(?:an?|the|another|my|our|your|his|her|their)$/i;

function isCounted({ count, parts }: Phrase): boolean {
  return count !== null || ARTICLE.test(parts[0]?.token.word ?? "");
}

/** 、 is a comma that the joining puts back; "and" and 和 stay with what follows. */
function startOfJoint(sentence: string, { start, end, token }: Span): number {
  return token.word === "、" ? end : sentence.startsWith(token.word, start) ? start : end;
}

const isOpen = (sentence: string, { start }: Span): boolean => /[,，]\s*$/u.test(sentence.slice(0, start));

const TIE =
  /\b(?:with|wearing|holding|carrying|between|on|in|under|over|behind|beside|near|at|by|of|and)\b|[在有着用]|戴|穿|拿/giu;

/**
 * "a fox with a hat and a scarf" wears both; "a girl with a balloon and a boy with a kite" are two: an "and" lists things
 * where nothing before it ties, or what follows is built in the same way.
 */
function lists(lead: string, rest: string): boolean {
  const ties = (lead.replace(/\s+and\s*$/i, "").match(TIE) ?? []).map((word) => word.toLowerCase());
  const next = rest.split(/[,，、;；]/u)[0]?.toLowerCase() ?? "";
  return ties.every((tie) => (isHan(tie) ? next.includes(tie) : new RegExp(`\\b${tie}\\b`).test(next)));
}

function cutAt(sentence: string, cuts: readonly number[]): readonly string[] {
  const starts = [0, ...cuts];
  const parts = starts.map((start, at) => tidy(sentence.slice(start, starts[at + 1]))).filter(Boolean);
  return mend(sentence, parts);
}

/** From the left: a part that joining would not put back as it stood goes on in one phrase with the part before. */
function mend(sentence: string, parts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let lastStart = 0;
  let from = 0;
  for (const part of parts) {
    const start = sentence.indexOf(part, from);
    if (start < 0) return [sentence];
    from = start + part.length;
    const isWhole = joinPhrases([...kept, part]) === sentence.slice(0, from);
    if (!isWhole && kept.length > 0) kept.pop();
    lastStart = isWhole ? start : lastStart;
    kept.push(sentence.slice(lastStart, from));
  }
  return joinPhrases(kept) === sentence ? kept : [sentence];
}

function factsOf(what: string, vocabulary: Vocabulary): Pick<Subject, "count" | "colour"> {
  const spans = spansOf(what, vocabulary);
  const phrases = phrasesIn(spans);
  // 戴着红帽子的狐狸 is about the fox: its phrase reaches back over that of the hat.
  const main = phrases.findLast(({ wholeStart }) => wholeStart <= (phrases[0]?.start ?? 0));
  if (!main) return { count: null, colour: null };
  const said = [...leadOf(spans, main), ...main.parts].map(({ token }) => token);
  const count = main.count?.token ?? said.find(({ kind }) => kind === "count");
  const colour = said.find(({ kind }) => kind === "colour")?.word ?? colourIn(main.noun.token.word, vocabulary);
  return { count: count?.kind === "count" && !VAGUE.test(count.word) ? count.count : null, colour };
}

/** "a black and" before "white cat": describing words that an "and" cut off. */
function leadOf(spans: readonly Span[], main: Phrase): readonly Span[] {
  const lead = spans.filter(({ end }) => end <= main.start);
  return lead.every(({ token: { kind } }) => /^(?:count|colour|and|size|skip)$/.test(kind)) ? lead : [];
}

/** "red foxes" and 红苹果 are things of their own that say their colour; an orange and a rose are no colours. */
function colourIn(noun: string, vocabulary: Vocabulary): string | null {
  const heads = isHan(noun) ? [noun.slice(0, 2), noun.slice(0, 1)] : noun.split(" ").slice(0, -1);
  return heads.find((head) => head !== noun && findColour(head) && !findNoun(head, vocabulary)) ?? null;
}

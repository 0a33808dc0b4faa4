// Edits of the words that say what is in the picture.

import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import type { Brief } from "./brief.ts";
import { tidy } from "./phrases.ts";

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const nouns = (text: string, vocabulary: Vocabulary): readonly string[] =>
  tokenize(text, vocabulary).flatMap((token) => (token.kind === "noun" ? [token.word] : []));

const drawingIn = (text: string, vocabulary: Vocabulary): string | null => {
  const noun = tokenize(text, vocabulary).find((token) => token.kind === "noun");
  return noun?.kind === "noun" ? noun.drawing : null;
};

/** "add a dog": the thing joins the subject. */
export function addThing(brief: Brief, words: string): Brief {
  const thing = tidy(
    words
      .replace(/\banother\b/i, "a")
      .replace(/^(?:his|her)\b/i, "a")
      .replace(/\s+(?:too|as well|please)$/i, "")
      .replace(/吧$/u, ""),
  );
  const joined = brief.language === "zh" ? `${brief.subject}，还有${thing}` : `${brief.subject}, and ${thing}`;
  return { ...brief, subject: joined, must_avoid: brief.must_avoid.filter((word) => !thing.includes(word)) };
}

/** "without the tree": the thing leaves the subject with the words that tied it there, and must not come back. */
export function removeThing(brief: Brief, words: string, vocabulary: Vocabulary): Brief {
  const bare = tidy(words.replace(/^(?:the|a|an|any|all)\s+/i, ""));
  const noun = nouns(bare, vocabulary)[0] ?? bare;
  const avoid = [...new Set([...brief.must_avoid, bare])];
  const subject = tidy(without(brief.subject, noun));
  const scene = brief.scene === null ? null : tidy(without(brief.scene, noun)) || null;
  return { ...brief, subject: subject || brief.subject, scene, must_avoid: avoid };
}

function without(text: string, noun: string): string {
  const word = literal(noun.replace(/s$/i, ""));
  if (/\p{Script=Han}/u.test(noun)) {
    return text.replace(
      new RegExp(
        `[，,]?(?:还有|和|与|以及)?(?:[一两二三四五六七八九十几\\d]+[\\p{Script=Han}])?[\\p{Script=Han}]{0,2}${word}(?:[下上里旁](?:边|面)?的?)?`,
        "u",
      ),
      "",
    );
  }
  const tie =
    "(?:,?\\s*(?:and|with|under|on|in|next to|beside|near|behind|in front of|by|wearing|holding|reading)\\s+)";
  return text.replace(
    new RegExp(
      `${tie}?(?:(?:a|an|the|some|two|three|four|five|\\d+)\\s+)?(?:[a-z-]+\\s+){0,2}?\\b${word}(?:e?s)?\\b`,
      "iu",
    ),
    "",
  );
}

/** "replace the fox with a wolf"; without an old thing the subject's first noun goes. */
export function replaceThing(brief: Brief, oldWords: string, newWords: string, vocabulary: Vocabulary): Brief {
  const wanted = drawingIn(oldWords, vocabulary);
  const present = tokenize(brief.subject, vocabulary).filter((token) => token.kind === "noun");
  const old = (present.find((token) => token.drawing === wanted) ?? present[0])?.word;
  const thing = tidy(newWords);
  if (!old) return { ...brief, subject: thing };
  if (/\p{Script=Han}/u.test(old)) {
    const bare = thing.replace(/^[一][只个条匹头棵朵辆艘本座]/u, "");
    const described = new RegExp(`[红橙黄绿蓝紫粉白黑灰棕橘金](?:色的?)?${literal(old)}|${literal(old)}`, "u");
    return { ...brief, subject: brief.subject.replace(described, bare) };
  }
  const article = /^(?:a|an|the|\d+|two|three|four|five)\s/i.test(thing) ? thing : `a ${thing}`;
  const described = new RegExp(
    `(?:\\b(?:a|an|the)\\s+)?(?:\\b(?!on|in|under|with|and|of)[a-z-]+\\s+){0,2}?\\b${literal(old)}\\b`,
    "iu",
  );
  return { ...brief, subject: brief.subject.replace(described, article) };
}

const COLOUR_BEFORE =
  "(?:red|blue|green|yellow|orange|purple|pink|white|black|grey|gray|brown|golden|gold|teal|navy|beige|turquoise)";

/** "make the fox blue", "make it blue": the colour word goes before its noun. */
export function recolourSubject(brief: Brief, colour: string, noun: string | null, vocabulary: Vocabulary): Brief {
  const target =
    (noun && brief.subject.toLowerCase().includes(noun) ? noun : null) ?? nouns(brief.subject, vocabulary)[0];
  if (!target) return { ...brief, palette: [colour] };
  if (/\p{Script=Han}/u.test(target)) {
    const adjective = colour.endsWith("色") ? `${colour}的` : `${colour}色的`;
    const old = new RegExp(`(?:[红橙黄绿蓝紫粉白黑灰棕橘金](?:色的?)?)?${literal(target)}`, "u");
    return {
      ...brief,
      subject: brief.subject.replace(old, `${adjective}${target.replace(/^[橘橙白黑灰红](?=.)/u, "")}`),
    };
  }
  const old = new RegExp(`(\\b(?:an?)\\s+)?(?:${COLOUR_BEFORE}\\s+)?\\b${literal(target)}\\b`, "iu");
  const article = /^[aeiou]/i.test(colour) ? "an" : "a";
  return {
    ...brief,
    subject: brief.subject.replace(
      old,
      (_, lead: string | undefined) => `${lead ? `${article} ` : ""}${colour} ${target}`,
    ),
  };
}

/** "three of them": the subject's leading article or number becomes the new number. */
export function multiplySubject(brief: Brief, number: string, vocabulary: Vocabulary): Brief {
  const count = englishCount(number.toLowerCase()) ?? chineseCount(number);
  const noun = nouns(brief.subject, vocabulary)[0];
  if (!count || !noun) return brief;
  if (/\p{Script=Han}/u.test(noun)) {
    const measured = /[一两二三四五六七八九十几\d]+(?=[只个棵条匹头朵辆艘本座])/u;
    if (measured.test(brief.subject)) return { ...brief, subject: brief.subject.replace(measured, number) };
    return { ...brief, subject: brief.subject.replace(noun, `${number}只${noun}`) };
  }
  const plural = count > 1 && !noun.endsWith("s") ? pluralOf(noun) : noun;
  const counted = brief.subject.replace(/^(?:a|an|one|two|three|four|five|six|\d+|the|some)\s+/i, "");
  return {
    ...brief,
    subject: `${number.toLowerCase()} ${counted.replace(new RegExp(`\\b${literal(noun)}\\b`, "i"), plural)}`,
  };
}

function pluralOf(noun: string): string {
  if (/(?:[sx]|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

// What a word or phrase names: exact names first, then plurals, then the nearest drawing we have.

import { nearByEnding } from "./endings.ts";
import type { Meaning, Vocabulary } from "./names.ts";
import { isPluralOnly, singularsOf } from "./plurals.ts";

export type Noun = Meaning & {
  readonly plural: boolean;
  /** True when the drawing is only something near what the word means. */
  readonly near: boolean;
};

/** The drawing a phrase (lower-case English, or Chinese) names, or null. */
export function findNoun(phrase: string, vocabulary: Vocabulary): Noun | null {
  if (/^\p{Script=Han}/u.test(phrase)) return findChinese(phrase, vocabulary);
  const named = findIn(phrase, vocabulary.names);
  if (named) return { ...named, near: false };
  const near = findIn(phrase, vocabulary.near);
  if (near) return { ...near, near: true };
  return phrase.includes(" ") ? null : findByEnding(phrase, vocabulary);
}

/** A plural with a drawing of its own ("fallen leaves") is that drawing; every other one is many of its singular. */
function findIn(phrase: string, words: ReadonlyMap<string, Meaning>): (Meaning & { readonly plural: boolean }) | null {
  const exact = words.get(phrase);
  if (exact && isPluralOnly(phrase)) return { ...exact, plural: false };
  const singular = singularsOf(phrase).find((word) => words.has(word));
  const one = singular === undefined ? undefined : words.get(singular);
  if (exact && exact.drawing !== one?.drawing) return { ...exact, plural: false };
  return one ? { ...one, plural: true } : null;
}

function findChinese(phrase: string, vocabulary: Vocabulary): Noun | null {
  const isMany = phrase.length > 1 && phrase.endsWith("们");
  const word = isMany ? phrase.slice(0, -1) : phrase;
  const named = vocabulary.names.get(word);
  if (named) return { ...named, plural: isMany, near: false };
  const near = vocabulary.near.get(word);
  return near ? { ...near, plural: isMany, near: true } : null;
}

function findByEnding(word: string, vocabulary: Vocabulary): Noun | null {
  for (const candidate of [...singularsOf(word), word]) {
    const drawing = nearByEnding(candidate);
    const meaning = drawing ? vocabulary.names.get(drawing) : undefined;
    if (meaning) return { ...meaning, plural: candidate !== word, near: true };
  }
  return null;
}

type Named = { readonly name: string; readonly drawing: string };

/** The things that are only drawn as something near, with the title of what stands for them, each word once. */
export function drawnNear(
  things: readonly Named[],
  vocabulary: Vocabulary,
): readonly { readonly word: string; readonly drawnAs: string }[] {
  const found = new Map<string, string>();
  for (const { name, drawing } of things) {
    const noun = findNoun(name, vocabulary) ?? findNoun(name.split(" ").at(-1) ?? "", vocabulary);
    const title = vocabulary.titles.get(drawing);
    if (noun?.near && noun.drawing === drawing && title)
      found.set(name, /^\p{Script=Han}/u.test(name) ? title.zh : title.en);
  }
  return [...found].map(([word, drawnAs]) => ({ word, drawnAs }));
}

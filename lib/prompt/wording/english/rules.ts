import { irregular, sameWords } from "./words.ts";

// One key for the forms of an English word: enough to know it again, not to conjugate it.

const vowel = /[aeiouy]/;

/** A key that a word shares with its plural, its -ing and its -ed; of lower-case letters. */
function stem(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  return known === undefined ? withoutEnding(word.replace(/['’]s?$/, "")) : withoutEnding(known);
}

function withoutEnding(word: string): string {
  return withoutVowelEnd(withoutVerbEnd(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutVerbEnd(word: string): string {
  if (word.length > 5 && word.endsWith("ing") && vowel.test(word.slice(0, -3))) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith("ed") && vowel.test(word.slice(0, -2))) return undouble(word.slice(0, -2));
  return word;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** "ride" and "rid" of "riding", "cherry" and "cherries". */
function withoutVowelEnd(word: string): string {
  if (word.length > 3 && word.endsWith("e")) return word.slice(0, -1);
  return word.length > 3 && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

const same = new Map(
  sameWords.flatMap((group) => {
    const [first = "", ...others] = group.split(" ").map(stem);
    return others.map((word) => [word, first] as const);
  }),
);

/** The key of a word, one for all words of the same meaning. */
export function keyOf(word: string): string {
  const key = stem(word);
  return same.get(key) ?? key;
}

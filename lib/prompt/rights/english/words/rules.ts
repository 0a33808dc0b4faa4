import type { Spot } from "../../grammar/schema.ts";

// Small English grammar: articles, plurals, and whether the next word is a thing.

const reach = 96; // letters to each side that decide the form

export type Sides = { readonly before: string; readonly after: string };

export function sidesOf({ text, start, end, from, to }: Spot): Sides {
  return {
    before: text.slice(Math.max(from, start - reach), start),
    after: text.slice(end, Math.min(to, end + reach)),
  };
}

const vowel = /^(?:[aeiou]|hour|heir|honest|8|11|18)/i;
const notVowel = /^(?:uni|use|usa|eu|one\b|once)/i;

export function aOrAn(words: string): string {
  return `${vowel.test(words) && !notVowel.test(words) ? "an" : "a"} ${words}`;
}

export function dropArticle(noun: string): string {
  return noun.replace(/^(?:an?|the) /, "");
}

const headEnd = / (?:with|in|of|on|at|who|from|before|without|learning|having|alone|perched|[a-z]+ing) /;

/** "a small helper in work clothes" → "small helpers in work clothes". */
export function toPlural(noun: string): string {
  const bare = dropArticle(noun);
  const cut = headEnd.exec(bare)?.index ?? bare.length;
  const head = bare.slice(0, cut);
  if (/^(?:pair|group|team|crew|set) /.test(head)) return noun;
  return `${head.endsWith("s") ? head : `${head}s`}${bare.slice(cut)}`;
}

const notNouns = new Set(
  (
    "a an the and or but nor on in at by with without of for to from near next behind under over beside into onto like as " +
    "than is was are were be has had have do does did not can could will would may might must should up down out off away " +
    "around across between before after during through while when where who which that this these those his her its their " +
    "my our your he she it they we you i both all each very just please reads reading sits stands walks runs eats drinks " +
    "smiles plays holds flies jumps sleeps waits looks dances sings drives rides wears says and/or vs versus against " +
    "asleep alone together again here there too also then now feeding holding"
  ).split(" "),
);
const nounLike =
  /^(?:running|training|swimming|shopping|parking|hiking|fishing|vending|washing|gaming|building|living|drawing|painting)$/;

const doneWord =
  /^(?:made|seen|drawn|worn|built|caught|shown|lost|hidden|written|(?!red|bed|shed|sled|seed|feed)[a-z]{2,}ed)$/;

/** Whether what follows a name is a thing that the name only describes: " shoes on a shelf" is, " on a shelf" is not. */
export function isNounNext(after: string): boolean {
  const word = /^ ([a-z][a-z'-]*)/i.exec(after)?.[1]?.toLowerCase();
  if (word === undefined || notNouns.has(word) || doneWord.test(word)) return false;
  return !word.endsWith("ing") || (nounLike.test(word) && isNounNext(after.slice(word.length + 1)));
}

const withThings =
  /(?:cakes?|backpacks?|bags?|shirts?|mugs?|party|invitations?|notebooks?|cards?|blankets?|pyjamas|pajamas|trainers?|themes?)$/i;

/** The things named after somebody, two words at most. */
export function takeNouns(after: string): { readonly words: string; readonly length: number; readonly link: string } {
  const first = /^ ([a-z][a-z'-]*)/i.exec(after)?.[1] ?? "";
  const rest = after.slice(first.length + 1);
  const second = isNounNext(rest) ? (/^ ([a-z][a-z'-]*)/i.exec(rest)?.[1] ?? "") : "";
  const words = second === "" ? first : `${first} ${second}`;
  return { words, length: words.length + 1, link: withThings.test(words) ? "with" : "of" };
}

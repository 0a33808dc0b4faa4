import { type KnownPrivate, namesMax, type PrivateThing, type Span } from "../schema.ts";
import { seeText } from "../sight/rules.ts";

// What is known by its letters: the workspace's own list, and what the shield found elsewhere in the conversation.

const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Every place where one of the words stands by itself; upper or lower case does not matter. */
export function findNames(text: string, names: readonly string[]): readonly Span[] {
  return findLiterals(text, names.slice(0, namesMax), "name", "giu");
}

export function findKnown(text: string, known: readonly KnownPrivate[]): readonly Span[] {
  const things = new Map<PrivateThing, string[]>();
  for (const { thing, text: value } of known) things.set(thing, [...(things.get(thing) ?? []), value]);
  return [...things].flatMap(([thing, values]) => findLiterals(text, values, thing, "gu"));
}

function findLiterals(text: string, words: readonly string[], thing: PrivateThing, flags: string): readonly Span[] {
  const sorted = words
    .filter((word) => seeText(word).text.trim() !== "")
    .sort((one, other) => other.length - one.length);
  if (sorted.length === 0) return [];
  const pattern = new RegExp(sorted.map(toPattern).join("|"), flags);
  return [...text.matchAll(pattern)].map((match) => ({
    thing,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function toPattern(word: string): string {
  const plain = seeText(word).text.trim();
  const body = plain.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s{1,3}`);
  const before = latin.test(plain[0] ?? "") ? String.raw`(?<![\p{Script=Latin}\p{N}])` : "";
  const after = latin.test(plain.at(-1) ?? "") ? String.raw`(?![\p{Script=Latin}\p{N}])` : "";
  return `${before}${body}${after}`;
}

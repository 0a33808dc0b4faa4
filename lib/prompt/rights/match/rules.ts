import { type Folded, fold } from "../fold/rules.ts";

// Many names looked for at once: from each beginning of a word by its first three letters, and then by the lengths that names
// so begun have. A name has a most of letters, so that the work is linear in the text.

const nameLengthMax = 80;
const headLength = 3;

/** `lengths`: of the names that begin so, the longest first; a shorter name is its own beginning. In UTF-16 code units. */
export type NameTree<T> = {
  readonly names: ReadonlyMap<string, readonly T[]>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Not 0 where some name may begin with two letters; most places of a text need no other look. */
  readonly pairs: Uint8Array;
};

const pairsSize = 0x1_0000;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (pairsSize - 1);
}

/** Offsets are of the folded text. */
export type Match<T> = {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
  readonly isPlural: boolean;
};

/** A name of nothing but marks that are not seen names nothing. */
export function growTree<T>(
  names: Iterable<readonly [name: string, value: T]>,
  lengthMax = nameLengthMax,
): NameTree<T> {
  const known = new Map<string, T[]>();
  for (const [name, value] of names) {
    const letters = fold(name).text.slice(0, lengthMax);
    const values = known.get(letters);
    if (values) values.push(value);
    else if (letters !== "") known.set(letters, [value]);
  }
  const byHead = Map.groupBy(known.keys(), (letters) => letters.slice(0, headLength));
  const lengths = new Map(
    [...byHead].map(([head, all]) => [head, [...new Set(all.map(({ length }) => length))].sort((a, b) => b - a)]),
  );
  const pairs = new Uint8Array(pairsSize);
  for (const letters of known.keys()) {
    if (letters.length > 1) pairs[pairAt(letters, 0)] = 1;
    else for (let next = 0; next < pairsSize; next++) pairs[(letters.charCodeAt(0) * 31 + next) & (pairsSize - 1)] = 1;
  }
  return { names: known, lengths, pairs };
}

const none: readonly never[] = [];

/** Whatever begins at `start` and ends at the end of a word, the longest first; a plural's s is part of it. */
export function matchesAt<T>(
  { names, lengths, pairs }: NameTree<T>,
  { text }: Folded,
  start: number,
): readonly Match<T>[] {
  if ((pairs[pairAt(text, start)] === 0 && start + 1 < text.length) || isWordBefore(text, start)) return none;
  let found: Match<T>[] | undefined;
  for (let head = Math.min(headLength, text.length - start); head > 0; head--) {
    for (const length of lengths.get(text.slice(start, start + head)) ?? none) {
      const match = matchOf(names, text, { start, length });
      if (match) found = [...(found ?? []), match];
    }
  }
  return found ?? none;
}

type Part = { readonly start: number; readonly length: number };

function matchOf<T>(names: NameTree<T>["names"], text: string, { start, length }: Part): Match<T> | null {
  const end = start + length > text.length ? null : endOfWord(text, start + length);
  const values = end === null ? undefined : names.get(text.slice(start, start + length));
  return values && end !== null ? { start, end, values, isPlural: end > start + length } : null;
}

const s = 0x73;

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Chinese is written without spaces: between its letters, and beside it, a name may begin anywhere. */
function isWordBefore(text: string, at: number): boolean {
  return at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1));
}

function endOfWord(text: string, at: number): number | null {
  if (!isLatin(text.charCodeAt(at - 1)) || !isLatin(text.charCodeAt(at))) return at;
  return text.charCodeAt(at) === s && !isLatin(text.charCodeAt(at + 1)) ? at + 1 : null;
}

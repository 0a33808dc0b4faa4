import { type Folded, fold } from "../fold/rules.ts";

// Many names looked for at once: from each beginning of a word by its first two letters, and then by the lengths that names
// so begun have. A name has a most of letters, so that the work is linear in the text.

const nameLengthMax = 80;
const headLength = 2;

/** `lengths`: of the names that begin with two letters, the longest first. All in UTF-16 code units. */
export type NameTree<T> = {
  readonly names: ReadonlyMap<string, readonly T[]>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
};

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
  return { names: known, lengths };
}

const none: readonly never[] = [];

/** Whatever begins at `start` and ends at the end of a word, the longest first; a plural's s is part of it. */
export function matchesAt<T>({ names, lengths }: NameTree<T>, { text }: Folded, start: number): readonly Match<T>[] {
  const long = lengths.get(text.slice(start, start + headLength)) ?? none;
  const short = lengths.get(text.charAt(start)) ?? none; // names of one letter
  if ((long.length === 0 && short.length === 0) || isWordBefore(text, start)) return none;
  const found: Match<T>[] = [];
  for (const length of short === long ? long : [...long, ...short]) {
    if (start + length > text.length) continue;
    const end = endOfWord(text, start + length);
    const values = end === null ? undefined : names.get(text.slice(start, start + length));
    if (values && end !== null) found.push({ start, end, values, isPlural: end > start + length });
  }
  return found;
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

import { type Folded, fold } from "../fold/rules.ts";

// Many names looked for at once: a tree of letters, walked from each beginning of a word. A name has a most of letters, so
// that the work is linear in the text.

const nameLengthMax = 80;

/** `next`: by UTF-16 code unit. */
type Node<T> = { readonly next: Map<number, Node<T>>; readonly values: T[] };

export type NameTree<T> = Node<T>;

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
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of names) {
    let node = root;
    for (const letter of fold(name).text.slice(0, lengthMax).split("")) {
      const next = node.next.get(letter.charCodeAt(0)) ?? { next: new Map(), values: [] };
      node.next.set(letter.charCodeAt(0), next);
      node = next;
    }
    if (node !== root) node.values.push(value);
  }
  return root;
}

const none: readonly never[] = [];

/** Whatever begins at `start` and ends at the end of a word, the longest first; a plural's s is part of it. */
export function matchesAt<T>(tree: NameTree<T>, { text }: Folded, start: number): readonly Match<T>[] {
  let node = tree.next.get(text.charCodeAt(start));
  if (!node || isWordBefore(text, start)) return none;
  const found: Match<T>[] = [];
  for (let at = start + 1; node; at++) {
    if (node.values.length > 0) {
      const end = endOfWord(text, at);
      if (end !== null) found.unshift({ start, end, values: node.values, isPlural: end > at });
    }
    node = node.next.get(text.charCodeAt(at)); // behind the end: NaN, which no name has
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

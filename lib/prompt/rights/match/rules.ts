import { type Folded, fold } from "../fold/rules.ts";

// Many names looked for at once: a tree of letters, walked from each beginning of a word. A name has a most of letters, so
// that the work is linear in the text.

const nameLengthMax = 80;

type Node<T> = { readonly next: Map<string, Node<T>>; readonly values: T[] };

export type NameTree<T> = Node<T>;

/** Offsets are of the folded text. */
export type Match<T> = {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
  readonly isPlural: boolean;
};

export function growTree<T>(
  names: Iterable<readonly [name: string, value: T]>,
  lengthMax = nameLengthMax,
): NameTree<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of names) {
    let node = root;
    for (const letter of fold(name).text.slice(0, lengthMax)) {
      const next = node.next.get(letter) ?? { next: new Map(), values: [] };
      node.next.set(letter, next);
      node = next;
    }
    node.values.push(value);
  }
  return root;
}

/** Whatever begins at `start` and ends at the end of a word, the longest first; a plural's s is part of it. */
export function matchesAt<T>(tree: NameTree<T>, { text }: Folded, start: number): readonly Match<T>[] {
  if (isWordBefore(text, start)) return [];
  const found: Match<T>[] = [];
  let node: Node<T> | undefined = tree;
  let at = start;
  while (node) {
    if (node.values.length > 0) {
      const end = endOfWord(text, at);
      if (end !== null) found.unshift({ start, end, values: node.values, isPlural: end > at });
    }
    const letter: string = String.fromCodePoint(text.codePointAt(at) ?? 0);
    node = at < text.length ? node.next.get(letter) : undefined;
    at += letter.length;
  }
  return found;
}

const latin = /[a-z0-9]/;

/** Chinese is written without spaces: between its letters, and beside it, a name may begin anywhere. */
function isWordBefore(text: string, at: number): boolean {
  return at > 0 && latin.test(text.charAt(at)) && latin.test(text.charAt(at - 1));
}

function endOfWord(text: string, at: number): number | null {
  if (!latin.test(text.charAt(at - 1)) || !latin.test(text.charAt(at))) return at;
  return text.charAt(at) === "s" && !latin.test(text.charAt(at + 1)) ? at + 1 : null;
}

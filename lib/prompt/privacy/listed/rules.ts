import { type Folded, fold } from "../../rights/fold/rules.ts";
import { growTree, matchesAt, type NameTree } from "../../rights/match/rules.ts";
import { type KnownPrivate, namesMax, type PrivateThing, type Span } from "../schema.ts";
import { wordNames } from "./word-names.ts";

// What is known by its letters: the workspace's own list, and what the shield found elsewhere in the conversation. Capitals,
// accents and spaces make no difference.

const lettersMax = 160; // folded; what is longer is found by its form

type Looked = { readonly text: string; readonly thing: PrivateThing };
type Tree = NameTree<Looked>;

// A list is looked for in many texts: its tree is kept for as long as the list is.
const trees = new WeakMap<object, Tree>();

/** Every place where one of the words stands by itself. */
export function findNames(text: string, names: readonly string[]): readonly Span[] {
  const grow = () => names.slice(0, namesMax).map((name): Looked => ({ text: name, thing: "name" }));
  return find(text, treeOf(names, grow), () => true);
}

export function findKnown(text: string, known: readonly KnownPrivate[]): readonly Span[] {
  return find(
    text,
    treeOf(known, () => known),
    isMeant,
  );
}

/** A child whose name is a word is meant where it is written as a name. */
function isMeant({ thing, text }: Looked, written: string): boolean {
  return thing !== "child" || written !== written.toLowerCase() || text === written || !wordNames.has(written);
}

function treeOf(list: readonly unknown[], grow: () => readonly Looked[]): Tree | null {
  if (list.length === 0) return null;
  const kept = trees.get(list);
  if (kept) return kept;
  const named = grow().map((one) => [fold(one.text).text.trim(), one] as const);
  const tree = growTree(
    named.filter(([letters]) => letters !== "" && letters.length <= lettersMax),
    lettersMax,
  );
  trees.set(list, tree);
  return tree;
}

/** From each place the longest that begins there; those that overlap are one in the end. */
function find(
  text: string,
  tree: Tree | null,
  isWanted: (looked: Looked, written: string) => boolean,
): readonly Span[] {
  if (!tree) return [];
  const folded = fold(text);
  const spans: Span[] = [];
  for (let at = 0; at < folded.text.length; at++) {
    for (const match of matchesAt(tree, folded, at)) {
      const { start, end } = placeOf(folded, match);
      const looked = match.isPlural || !standsAlone(text, start, end) ? undefined : match.values[0];
      if (!looked || !isWanted(looked, text.slice(start, end))) continue;
      spans.push({ thing: looked.thing, start, end });
      break;
    }
  }
  return spans;
}

function placeOf({ startOf, endOf }: Folded, { start, end }: Pick<Span, "start" | "end">) {
  return { start: startOf(start), end: endOf(end - 1) };
}

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Chinese is written without spaces; in other scripts part of a word is another word. */
function standsAlone(text: string, start: number, end: number): boolean {
  const isCut = (before: number, after: number) => letter.test(text[before] ?? "") && letter.test(text[after] ?? "");
  return !isCut(start - 1, start) && !isCut(end - 1, end);
}

import { isKeptOut, isMeant, isRemoved, type Place } from "../../context/rules.ts";
import { type Folded, fold } from "../../fold/rules.ts";
import { growTree, type Match, matchesAt, type NameTree } from "../../match/rules.ts";
import type { OwnTerm } from "../../schema.ts";
import type { Alias } from "../alias/rules.ts";
import { type Entry, entriesOf } from "../rules.ts";

// Where in a text the names stand that are meant. Offsets are UTF-16 code units of the text as it is written.

export type Name = { readonly start: number; readonly end: number } & (
  | { readonly kind: "term"; readonly term: OwnTerm }
  | { readonly kind: "entry"; readonly entry: Entry; readonly isPlural: boolean }
);

type Named = { readonly entry: Entry; readonly alias: Alias };

export function findNames(text: string, terms: readonly OwnTerm[], year: number): readonly Name[] {
  const folded = fold(text);
  const written = { text, folded };
  const [known, own] = [treeOf(year), treeOfTerms(terms)];
  const found: Name[] = [];
  for (let at = 0; at < folded.text.length; at++) {
    const hit = findTerm(own, written, at) ?? findEntry(known, written, at);
    if (!hit) continue;
    at = hit.match.end - 1;
    const name = { ...hit.name, start: folded.startOf(hit.match.start), end: folded.endOf(at) };
    const last = found.at(-1);
    if (last && belongTogether(text, last, name)) found[found.length - 1] = joinNames(text, last, name);
    else found.push(name);
  }
  return found;
}

// For one year at a time: years change rarely, and a tree is large.
let grown: { readonly year: number; readonly tree: NameTree<Named> } | null = null;

function treeOf(year: number): NameTree<Named> {
  if (grown?.year !== year) {
    const names = entriesOf(year).flatMap((entry) =>
      entry.aliases.map((alias) => [alias.text, { entry, alias }] as const),
    );
    grown = { year, tree: growTree(names) };
  }
  return grown.tree;
}

// A workspace's own are looked for in line after line.
const treesOfTerms = new WeakMap<readonly OwnTerm[], NameTree<OwnTerm>>();

function treeOfTerms(terms: readonly OwnTerm[]): NameTree<OwnTerm> {
  const tree = treesOfTerms.get(terms) ?? growTree(terms.map((term) => [term.text, term] as const));
  treesOfTerms.set(terms, tree);
  return tree;
}

type Written = { readonly text: string; readonly folded: Folded };
type WithoutPlace<T> = T extends unknown ? Omit<T, "start" | "end"> : never;
type Hit = { readonly match: Match<unknown>; readonly name: WithoutPlace<Name> };

function findTerm(own: NameTree<OwnTerm>, written: Written, at: number): Hit | null {
  const [match] = matchesAt(own, written.folded, at);
  const [term] = match?.values ?? [];
  if (!match || !term || isLeftOut(placeOf(written, match))) return null;
  return { match, name: { kind: "term", term } };
}

/** The longest name that is meant. */
function findEntry(known: NameTree<Named>, written: Written, at: number): Hit | null {
  for (const match of matchesAt(known, written.folded, at)) {
    const place = placeOf(written, match);
    const named = match.values.find(({ alias, entry }) => isMeant(alias, entry, place));
    if (!named || isLeftOut(place)) continue;
    const isPlural = match.isPlural && named.entry.kind !== "artist";
    return { match, name: { kind: "entry", entry: named.entry, isPlural } };
  }
  return null;
}

function isLeftOut(place: Place): boolean {
  return isKeptOut(place) || isRemoved(place);
}

function placeOf({ text, folded }: Written, { start, end }: Match<unknown>): Place {
  return { text: folded.text, start, end, isProper: isProper(text, folded.startOf(start)) };
}

const capital = /\p{Lu}/u;
const sentenceEnd = /(?:^|[.!?:;\n。！？：；])["“”'(\s]*$/;

/** A capital in the middle of a sentence. */
function isProper(text: string, at: number): boolean {
  return capital.test(text.charAt(at)) && !sentenceEnd.test(text.slice(Math.max(0, at - 8), at));
}

const source = /^ (?:from|in|of) (?:the )?$/;

/** "… from Star Wars": whom somebody belongs to is said with the name. */
function belongTogether(text: string, first: Name, second: Name): boolean {
  if (first.kind === "term" || second.kind === "term") return false;
  if (first.entry.kind !== "character" || second.entry.kind !== "character") return false;
  const between = text.slice(first.end, second.start);
  return between.length <= 10 && (source.test(between) || /^(?:里的|中的|里面的|的)$/.test(between));
}

function joinNames(text: string, first: Name, second: Name): Name {
  const isEnglish = source.test(text.slice(first.end, second.start));
  return { ...(isEnglish ? first : second), start: first.start, end: second.end };
}

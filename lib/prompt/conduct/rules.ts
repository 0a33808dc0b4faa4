import { isKeptOut, isMeant, isRemoved, type Place } from "../rights/context/rules.ts";
import { fold } from "../rights/fold/rules.ts";
import { growTree, type Match, matchesAt, type NameTree } from "../rights/match/rules.ts";
import { type Alias, toAlias } from "../rights/names/alias/rules.ts";
import { type ConductFinding, type ConductReason, conductReasons, type Profile, type Unscreened } from "./schema.ts";
import { conductWords } from "./words.ts";

// The policy screen's own rules, before any server is asked: words of either language, each with a plain reason and,
// where an idea can be kept, gentler words. Linear in the text.

type Rule = { readonly alias: Alias; readonly reason: ConductReason; readonly instead: readonly string[] };

/** Sorted, not overlapping. What a text says in order to keep it out is no finding. */
export function findConduct(text: string, profile: Profile): readonly ConductFinding[] {
  const folded = fold(text);
  const tree = treeOf(profile);
  const found: ConductFinding[] = [];
  for (let at = 0; at < folded.text.length; at++) {
    const hit = findRule(folded.text, matchesAt(tree, folded, at));
    if (!hit) continue;
    const start = folded.startOf(at);
    at = hit.end - 1;
    const end = folded.endOf(at);
    found.push({ start, end, text: text.slice(start, end), reason: hit.rule.reason, instead: hit.rule.instead });
  }
  return found.some(({ reason }) => reason === "sexual") && speaksOfChildren(folded.text)
    ? found.map((one) => (one.reason === "sexual" ? { ...one, reason: "minors", instead: [] } : one))
    : found;
}

function findRule(text: string, matches: readonly Match<Rule>[]): { readonly end: number; readonly rule: Rule } | null {
  for (const { start, end, values } of matches) {
    const place: Place = { text, start, end, isProper: false };
    const rule = values.find(({ alias }) => isMeant(alias, { kind: "figure", group: "" }, place));
    if (rule && !isLeftOut(place, rule)) return { end, rule };
  }
  return null;
}

/** Beer that is removed is gone; of clothes that are removed the opposite is left. */
function isLeftOut(place: Place, { reason }: Rule): boolean {
  return isKeptOut(place) || (reason !== "sexual" && reason !== "minors" && isRemoved(place));
}

/** When the provider's screen cannot be asked: whether nothing is drawn and shown. */
export function waitsUnscreened({
  profile,
  unscreened,
}: {
  readonly profile: Profile;
  readonly unscreened: Unscreened;
}) {
  return unscreened === "by_profile" ? profile === "classroom" : unscreened === "wait";
}

const children =
  /\b(?:child|children|kid|kids|toddler|baby|babies|schoolgirls?|schoolboys?|pupils?|minors?|teen|teens|teenagers?|teenage|little girls?|little boys?|underage)\b|儿童|小孩|孩子|小学生|中学生|初中生|幼女|少女|幼儿|未成年|小女孩|小男孩/;

/** With a child in the text, what would be sexual is the one thing that has no gentler version. */
function speaksOfChildren(text: string): boolean {
  return children.test(text);
}

const grown = new Map<Profile, NameTree<Rule>>();

function treeOf(profile: Profile): NameTree<Rule> {
  const known = grown.get(profile);
  if (known) return known;
  const tree = growTree(rulesOf(profile).map((rule) => [rule.alias.text, rule] as const));
  grown.set(profile, tree);
  return tree;
}

function rulesOf(profile: Profile): readonly Rule[] {
  return conductWords
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([strictness]) => strictness === "standard" || profile === "classroom")
    .flatMap(([, reason = "", words = "", gentler = ""]) =>
      words.split(";").map((cell) => ({
        alias: toAlias(cell),
        reason: reasonOf(reason),
        instead: gentler === "" ? [] : [gentler],
      })),
    );
}

function reasonOf(word: string): ConductReason {
  const reason = conductReasons.find((one) => one === word);
  if (!reason) throw new Error(`the table of conduct has an unknown reason: ${word}`);
  return reason;
}

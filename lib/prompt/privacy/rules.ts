import { findChildren } from "./child/rules.ts";
import { findEmails, findPhones } from "./contact/rules.ts";
import { findKnown, findNames } from "./listed/rules.ts";
import { findCards, findIbans, findIds, findPassports } from "./number/rules.ts";
import { findAddresses } from "./place/rules.ts";
import {
  type Finding,
  type KnownPrivate,
  type PrivacyChoice,
  type PrivateKind,
  type PrivateThing,
  privateKinds,
  type Span,
} from "./schema.ts";
import { findSecrets, findSecretUrls } from "./secret/rules.ts";
import { seeText } from "./sight/rules.ts";

// Finds what is private by its form. It never claims to be complete: no pattern knows what only people know.

export type Lists = {
  /** The workspace's own: people, products, code names. */
  readonly names?: readonly string[];
  /** Found elsewhere in the same conversation. */
  readonly known?: readonly KnownPrivate[];
  /** Kinds that are allowed are not looked for: one of them must not cover what stands within it. */
  readonly privacy?: Readonly<Partial<Record<PrivateKind, PrivacyChoice>>>;
};

type Finder = (text: string, lists: Lists) => readonly Span[];

// Of two findings that overlap the one that is named earlier here counts.
const finders: readonly Finder[] = [
  findSecretUrls,
  findSecrets,
  findIbans,
  findIds,
  findCards,
  findEmails,
  findPassports,
  findPhones,
  findAddresses,
  (text, { names = [] }) => findNames(text, names),
  findChildren,
  (text, { known = [] }) => findKnown(text, known),
];
const formsEnd = finders.indexOf(findAddresses) + 1; // those before it go by form: part of a card looks like a phone

/** What is private in a text, in its order, without overlap. Offsets are UTF-16 code units. Linear in the text's length. */
export function findPrivate(text: string, lists: Lists = {}): readonly Finding[] {
  const sight = seeText(text);
  const spans = finders.flatMap((find, rank) =>
    find(sight.text, lists).map(({ thing, start, end }) => ({
      thing,
      start: sight.toStart(start),
      end: sight.toEnd(end),
      rank,
    })),
  );
  const findings: Finding[] = [];
  for (const { thing, start, end } of withoutOverlap(withoutAllowed(inOrder(spans), lists))) {
    findings.push({ kind: kindOf(thing), thing, start, end, text: text.slice(start, end) });
  }
  return findings;
}

type Ranked = Span & { readonly rank: number };

function inOrder(spans: readonly Ranked[]): readonly Ranked[] {
  return [...spans].sort((one, other) => one.start - other.start || one.rank - other.rank || other.end - one.end);
}

/** Neither what is allowed nor what only looks like something else within it; a name within it is a name all the same. */
function withoutAllowed(spans: readonly Ranked[], { privacy = {} }: Lists): readonly Ranked[] {
  const ends = finders.map(() => 0); // how far what is allowed reaches, for each finder
  return spans.filter(({ thing, end, rank }) => {
    const isAllowed = privacy[kindOf(thing)] === "allow";
    if (isAllowed) ends[rank] = Math.max(ends[rank] ?? 0, end);
    return !isAllowed && (rank >= formsEnd || ends.slice(0, rank).every((reach) => reach < end));
  });
}

/** One pass over the spans by their beginning: each meets only the last one that was kept. */
function withoutOverlap(spans: readonly Ranked[]): readonly Span[] {
  const kept: Ranked[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.rank < last.rank)
      kept.splice(-1, 1, { ...span, start: Math.min(last.start, span.start), end: Math.max(last.end, span.end) });
    else if (span.end > last.end) kept.splice(-1, 1, { ...last, end: span.end });
  }
  return kept;
}

function kindOf(thing: PrivateThing): PrivateKind {
  return privateKinds.find((kind) => kind === thing) ?? "child";
}

/** The text with something else in the place of each finding. */
export function replaceFound<T extends Finding>(
  text: string,
  findings: readonly T[],
  instead: (finding: T) => string,
): string {
  let at = 0;
  let replaced = "";
  for (const finding of findings) {
    replaced += text.slice(at, finding.start) + instead(finding);
    at = finding.end;
  }
  return replaced + text.slice(at);
}

import { findConduct } from "../../conduct/rules.ts";
import type { Profile } from "../../conduct/schema.ts";
import { joinPieces } from "../../ledger/rules.ts";
import type { FieldName, Ledger, LedgerLine } from "../../ledger/schema.ts";
import { findPrivate } from "../../privacy/rules.ts";
import { choiceFor, isAsked, isAskedOfAny, type Shield } from "../../privacy/shield/rules.ts";
import { markOf, neutralWords } from "../../privacy/words/rules.ts";
import { findRights } from "../../rights/rules.ts";
import type { OwnTerm, RightsChoice } from "../../rights/schema.ts";
import { shortHash } from "../../wording/hash/rules.ts";
import type { Question } from "../schema.ts";

// What a person must decide before a prompt is drawn: what is private, names that belong to somebody, and words for what is
// not drawn.

/** A workspace's rules, as far as something is asked by them. Without a rule for names nobody is asked about any. */
export type Asking = {
  readonly rights?: RightsChoice;
  readonly terms?: readonly OwnTerm[];
  readonly profile?: Profile;
};

/** Lines that keep something out, or say what a picture is for, ask nothing. */
const silent: readonly FieldName[] = ["purpose", "audience", "avoid", "background", "references"];

/** Questions in the order of the prompt; what the person accepted already is not asked again. */
export function askAbout(ledger: Ledger, rules: Asking & Partial<Shield>): readonly Question[] {
  return ledger.lines
    .flatMap((line) => [
      ...askOfPrivate(line, ledger, { privacy: {}, ...rules }),
      ...(silent.includes(line.field) ? [] : [...askOfNames(line, ledger, rules), ...askOfConduct(line, rules)]),
    ])
    .filter(({ id, canAccept }) => !canAccept || !ledger.accepted.includes(id));
}

function askOfPrivate({ field, pieces }: LedgerLine, { language }: Ledger, rules: Shield): readonly Question[] {
  if (!isAskedOfAny(rules)) return [];
  const found = findPrivate(joinPieces(pieces), rules).filter((finding) => isAsked(finding, rules));
  return found.map((finding) => ({
    id: `private ${finding.thing} ${shortHash(finding.text)}`,
    kind: "private",
    about: finding.thing,
    what: markOf(finding),
    field,
    start: finding.start,
    end: finding.end,
    instead: field === "text" ? [] : [neutralWords(finding.thing, language)], // no words to be set as type
    canAccept: choiceFor(finding.kind, rules) === "ask",
  }));
}

function askOfNames({ field, pieces }: LedgerLine, { language }: Ledger, rules: Asking): readonly Question[] {
  const { rights = "allow", terms = [] } = rules;
  if (rights === "allow") return [];
  const isLettering = field === "text";
  return findRights(joinPieces(pieces), { language, terms, isLettering }).map((found) => ({
    id: `rights ${found.kind} ${found.name.toLowerCase()}`,
    kind: "rights",
    about: found.kind,
    what: found.name,
    field,
    start: found.start,
    end: found.end,
    instead: found.rewrites,
    canAccept: rights === "ask",
  }));
}

function askOfConduct({ field, pieces }: LedgerLine, { profile = "standard" }: Asking): readonly Question[] {
  return findConduct(joinPieces(pieces), profile).map((found) => ({
    id: `conduct ${found.reason} ${found.text.toLowerCase()}`,
    kind: "conduct",
    about: found.reason,
    what: found.text,
    field,
    start: found.start,
    end: found.end,
    instead: found.instead,
    canAccept: false,
  }));
}

import { type ImageFacts, neutralise, toDrawer } from "../../infra/model/facts/port.ts";
import { fitLedger } from "../compose/fit/rules.ts";
import { joinPieces, renderLedger } from "../ledger/rules.ts";
import type { FieldName, Ledger, LedgerLine, Piece } from "../ledger/schema.ts";
import { findPrivate, replaceFound } from "../privacy/rules.ts";
import type { Finding, PrivateThing } from "../privacy/schema.ts";
import { defaultShield, isHidden, isReplaced, type Shield } from "../privacy/shield/rules.ts";
import { collectPrivate } from "../privacy/vault/rules.ts";
import { markOf, neutralWords, titleWords } from "../privacy/words/rules.ts";
import { type Asking, askAbout } from "../question/asking/rules.ts";
import type { Question } from "../question/schema.ts";
import type { AskedPrompt, Guarded, SafePrompt, Withheld } from "../schema.ts";

// The only door to the drawer: what leaves here as a SafePrompt was screened. Nothing else mints one.

export const composedLengthMax = 8_000; // UTF-16 code units; image models take 32,000

/** What the drawer that will get a prompt allows: its length as it is sent, and the marks that it would take for commands. */
export type PromptLimits = Pick<ImageFacts, "promptMarks" | "promptLengthMax" | "promptSeparator">;

const noLimits: PromptLimits = { promptMarks: [], promptLengthMax: composedLengthMax, promptSeparator: "line" };

const titleLengthMax = 60;
const altTextLengthMax = 150;

/** What a picture is called, and what is said to who cannot see it. */
export type Names = { readonly title: string; readonly altText: string };

/** The middle layer's last step: screens what is to be sent, and says what was kept back. Deterministic. */
export function guardLedger(
  ledger: Ledger,
  names: Names,
  limits: PromptLimits = noLimits,
  rules: Shield & Asking = defaultShield,
): Guarded {
  const aware = awareOf(ledger, rules);
  const { ledger: screened, withheld } = screenLedger(ledger, aware);
  if (isEmpty(screened)) return { kind: "blocked", reason: "empty_brief" };
  const whole = withoutMarks(screened, limits);
  const lengthMax = Math.min(composedLengthMax, limits.promptLengthMax);
  const clean = fitLedger(whole, lengthMax - stopsOf(renderLedger(whole), limits));
  const text = renderLedger(clean);
  if (text.length > lengthMax - stopsOf(text, limits)) return { kind: "blocked", reason: "too_long" };
  return {
    kind: "guarded",
    prompt: mint({ text, withheld, questions: askAbout(clean, aware) }),
    ledger: clean,
    title: cut(screenName(names.title, ledger, aware), titleLengthMax),
    altText: cut(screenName(names.altText, ledger, aware), altTextLengthMax),
  };
}

/** How many characters longer a prompt is as its drawer reads it. */
function stopsOf(text: string, limits: PromptLimits): number {
  return toDrawer(text, limits).length - text.length;
}

/** A child on one line and the school on another are private together: what no line tells alone, all of them do. */
function awareOf<R extends Shield>(ledger: Ledger, rules: R): R {
  const known = rules.known ?? [];
  const whole = ledger.lines.map(({ pieces }) => joinPieces(pieces)).join("\n");
  const found = collectPrivate([whole], rules).filter(({ text }) => known.every((one) => one.text !== text));
  return found.length === 0 ? rules : { ...rules, known: [...known, ...found] };
}

type Words = {
  readonly text: string;
  readonly withheld: readonly Withheld[];
  readonly questions: readonly Question[];
};

/** A stored revision was guarded when it was written: what the database returns is as safe as it was then. */
export function restorePrompt(row: Words): SafePrompt | AskedPrompt {
  return mint(row);
}

/** What is shown on the card is what is sent: the drawer's own marks are made harmless in the pieces. */
function withoutMarks(ledger: Ledger, { promptMarks }: PromptLimits): Ledger {
  const lines = ledger.lines.map(({ field, pieces }) => ({
    field,
    pieces: pieces.map((piece) => ({ ...piece, text: neutralise(piece.text, promptMarks) })),
  }));
  return { ...ledger, lines };
}

const shownFields: readonly FieldName[] = ["change", "scene", "subject", "text", "words"];

/** Nothing is left that could be drawn. */
function isEmpty({ lines }: Ledger): boolean {
  return lines.every(({ field, pieces }) => !shownFields.includes(field) || pieces.every(({ text }) => text === ""));
}

type Screened<T> = T & { readonly withheld: readonly Withheld[] };

function screenLedger(ledger: Ledger, shield: Shield): Screened<{ readonly ledger: Ledger }> {
  const screened = ledger.lines.map((line) => screenLine(line, ledger, shield));
  return {
    ledger: { ...ledger, lines: screened.map(({ line }) => line).filter(({ pieces }) => pieces.length > 0) },
    withheld: distinct(screened.flatMap(({ withheld }) => withheld)),
  };
}

/** A line is screened as a whole: an address goes on behind the comma at which the line was split into pieces. */
function screenLine(
  line: LedgerLine,
  { language }: Pick<Ledger, "language">,
  shield: Shield,
): Screened<{ readonly line: LedgerLine }> {
  const found = findWithheld(joinPieces(line.pieces), shield);
  if (found.length === 0) return { line, withheld: [] };
  // What is set as type must not say "a card number".
  const instead = (thing: PrivateThing) => (line.field === "text" ? "" : neutralWords(thing, language));
  return { line: { ...line, pieces: replaceIn(line.pieces, found, instead) }, withheld: found.map(toWithheld) };
}

function findWithheld(text: string, shield: Shield): readonly Finding[] {
  return findPrivate(text, shield).filter((finding) => isReplaced(finding, shield));
}

function findHidden(text: string, shield: Shield): readonly Finding[] {
  return findPrivate(text, shield).filter((finding) => isHidden(finding, shield));
}

function toWithheld(finding: Finding): Withheld {
  return { kind: finding.kind, mark: markOf(finding) };
}

const emptyQuotes = '""';

/** Each finding gives way to its words in the piece in which it begins; what it covers of the next ones is gone. */
function replaceIn(
  pieces: readonly Piece[],
  found: readonly Finding[],
  instead: (thing: PrivateThing) => string,
): readonly Piece[] {
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const start = joinPieces(pieces.slice(0, at + 1)).length - piece.text.length;
    const here = found.filter((one) => one.start < start + piece.text.length && one.end > start);
    if (here.length === 0) return [piece];
    const within = here.map((one) => ({
      ...one,
      start: Math.max(one.start - start, 0),
      end: Math.min(one.end - start, piece.text.length),
      isBegun: one.start < start,
    }));
    const text = replaceFound(piece.text, within, (one) => (one.isBegun ? "" : instead(one.thing))).trim();
    return text === "" || text === emptyQuotes ? [] : [{ ...piece, text }];
  });
}

function distinct(withheld: readonly Withheld[]): readonly Withheld[] {
  return [...new Map(withheld.map((item) => [`${item.kind} ${item.mark}`, item])).values()];
}

function screenName(text: string, { language }: Pick<Ledger, "language">, shield: Shield): string {
  return replaceFound(text, findHidden(text, shield), ({ thing }) => titleWords(thing, language)).trim();
}

/** Cuts by code points, so that no character is halved. */
function cut(text: string, lengthMax: number): string {
  const points = [...text.replace(/\s+/gu, " ").trim()];
  return points.length <= lengthMax ? points.join("") : `${points.slice(0, lengthMax - 1).join("")}…`;
}

function mint({ text, withheld, questions }: Words): SafePrompt | AskedPrompt {
  if (questions.length > 0) return { kind: "asked", text, withheld, questions };
  return { kind: "safe", text, withheld } as SafePrompt;
}

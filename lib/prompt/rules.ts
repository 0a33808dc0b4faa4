import { markPresets } from "../preset/ledger/rules.ts";
import type { ChosenPreset } from "../preset/schema.ts";
import { nameOf } from "./brief/rules.ts";
import { composeLedger } from "./compose/rules.ts";
import { guardLedger, type Names, type PromptLimits } from "./guard/rules.ts";
import { readLine } from "./ledger/rules.ts";
import type { Ledger, LedgerLine } from "./ledger/schema.ts";
import { joinHouse } from "./policy/rules.ts";
import { defaultPolicy, type PromptPolicy } from "./policy/schema.ts";
import type { KnownPrivate } from "./privacy/schema.ts";
import type { Brief, Guarded } from "./schema.ts";

/** The middle layer for a brief: compose, add what the workspace wants, screen. The same brief gives the same text. */
export function guardBrief(
  brief: Brief,
  limits?: PromptLimits,
  policy: PromptPolicy = defaultPolicy,
  presets: readonly ChosenPreset[] = [],
  known: readonly KnownPrivate[] = [],
): Guarded {
  const ledger = markPresets(composeLedger(brief), presets);
  return guardLedger(joinHouse(ledger, policy), namesOf(brief), limits, { ...policy, known });
}

function namesOf(brief: Brief): Names {
  const name = nameOf(brief);
  return { title: brief.title || name, altText: brief.alt_text || name };
}

/** The middle layer for a prompt that a person wrote or edited: their words, screened and not otherwise changed. */
export function guardText(
  text: string,
  names: Names,
  limits?: PromptLimits,
  policy: PromptPolicy = defaultPolicy,
): Guarded {
  return guardLedger(ledgerOfText(text.trim()), names, limits, policy);
}

/** A text as a ledger: what its lines say, line by line. */
function ledgerOfText(text: string): Ledger {
  const lines = text.split("\n").map((line, at): LedgerLine => {
    const { field, words } = readLine(line);
    return { field, pieces: [{ id: `${field}.${at + 1}`, text: words, origin: { kind: "written" } }] };
  });
  return { version: 1, template: "free@1", language: languageOf(text), isExact: false, lines, removed: [] };
}

function languageOf(text: string): "en" | "zh" {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

const finishLine =
  "Keep: everything as it is in the given draft: composition, subjects, colours and style; only finer in detail";

/** A draft's words for a model that is given the draft itself. */
export function finishText(text: string): string {
  return `${text}\n${finishLine}`;
}

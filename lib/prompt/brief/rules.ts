import { jointOf } from "../ledger/rules.ts";
import type { Brief } from "../schema.ts";

/** What a picture is called when nobody gave it a name: what it shows, else where, else what is written on it. */
export function nameOf({ subjects, place, exact_text }: Brief): string {
  return joinPhrases(subjects.map(({ what }) => what)) || place || exact_text[0]?.text || "";
}

function joinPhrases(phrases: readonly string[]): string {
  return phrases.reduce((line, next, at) => line + (at === 0 ? "" : jointOf(phrases[at - 1] ?? "", next)) + next, "");
}

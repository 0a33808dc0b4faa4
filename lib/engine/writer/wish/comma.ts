// The mark between two clauses of a brief.
import type { Language } from "../brief.ts";

/** The mark between two clauses of a language. */
export function comma(language: Language): string {
  return language === "zh" ? "，" : ", ";
}

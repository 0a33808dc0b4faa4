// Scores a text by the word screen.
import { CATEGORIES, type Category, HARMLESS, SCREEN } from "./words.ts";

export type Verdict = {
  readonly flagged: boolean;
  readonly categories: Readonly<Record<Category, boolean>>;
  readonly scores: Readonly<Record<Category, number>>;
};

const FLAGGED_FROM = 0.5;
const FLOOR = 0.0001;
const TEXT_MAX = 100_000;

type Rule = { readonly category: Category; readonly weight: number; readonly pattern: RegExp };
let rules: { readonly harmful: readonly Rule[]; readonly harmless: readonly RegExp[] } | null = null;

const patternOf = (en: string, zh: string): RegExp => new RegExp(`\\b(?:${en})\\b|${zh}`, "giu");

const compile = () => ({
  harmful: SCREEN.map(([category, weight, en, zh]): Rule => ({ category, weight, pattern: patternOf(en, zh) })),
  harmless: HARMLESS.map(([en, zh]) => patternOf(en, zh)),
});

// A graphic or specific finding is also one of its parent's.
const PARENTS: readonly (readonly [Category, Category])[] = [
  ["sexual/minors", "sexual"],
  ["violence/graphic", "violence"],
  ["hate/threatening", "hate"],
  ["harassment/threatening", "harassment"],
  ["illicit/violent", "illicit"],
  ["self-harm/intent", "self-harm"],
  ["self-harm/instructions", "self-harm"],
];

/** Scores per category: 1 − ∏(1 − weight) over the hits; 0.5 and more flags. */
export function screenText(text: string): Verdict {
  rules ??= compile();
  const whole = text.toWellFormed().normalize("NFKC").slice(0, TEXT_MAX);
  const read = rules.harmless.reduce((rest, pattern) => rest.replace(pattern, " "), whole);
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, FLOOR])) as Record<Category, number>;
  for (const { category, weight, pattern } of rules.harmful) {
    const hits = Math.min(5, read.match(pattern)?.length ?? 0);
    if (hits > 0) scores[category] = Number((1 - (1 - weight) ** hits).toFixed(4));
  }
  for (const [child, parent] of PARENTS)
    scores[parent] = Math.max(scores[parent], scores[child] > FLOOR ? scores[child] * 0.95 : FLOOR);
  const categories = Object.fromEntries(
    CATEGORIES.map((category) => [category, scores[category] >= FLAGGED_FROM]),
  ) as Record<Category, boolean>;
  return { flagged: Object.values(categories).some(Boolean), categories, scores };
}

import { findLosses } from "../../lib/prompt/faith/rules.ts";
import { cases, injections, judge } from "../../lib/prompt/faith/test-score.ts";

// How well the check of prompts against messages does on its cases.

type Score = { readonly cases: number; readonly precision: string; readonly recall: string; readonly clean: string };

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10} %`;

/** `clean`: prompts that lost nothing and of which nothing is said. */
function scoreOf(language: "en" | "zh", half: "shown" | "held" | "late"): Score {
  const some = cases[language].filter((one) => one.half === half);
  const outcomes = some.map((one) => ({ ...judge(one), isGood: one.lost.length === 0 }));
  const sum = (count: (outcome: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((all, one) => all + count(one), 0);
  const [found, missed, extra] = [
    sum((one) => one.found),
    sum((one) => one.missed.length),
    sum((one) => one.extra.length),
  ];
  const good = outcomes.filter(({ isGood }) => isGood);
  const clean = good.filter((one) => one.extra.length === 0);
  return {
    cases: some.length,
    precision: percent(found, found + extra),
    recall: percent(found, found + missed),
    clean: `${clean.length} of ${good.length}`,
  };
}

function injected(language: "en" | "zh"): Readonly<Record<string, string>> {
  const all = injections(language).map((one) => ({
    how: one.how,
    isFound: findLosses(one.said, [{ text: one.prompt, settings: null }]).length > 0,
  }));
  return Object.fromEntries(
    Object.entries(Object.groupBy(all, ({ how }) => how)).map(([how, some = []]) => [
      how,
      `${some.filter(({ isFound }) => isFound).length} of ${some.length}`,
    ]),
  );
}

for (const language of ["en", "zh"] as const) {
  console.log(language);
  console.table({
    shown: scoreOf(language, "shown"),
    held: scoreOf(language, "held"),
    late: scoreOf(language, "late"),
  });
  console.table(injected(language));
}

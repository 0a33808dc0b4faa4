import { findRights } from "./rules.ts";

// A case is a text with its names in [ ]. Each must be covered by one finding, and nothing else may be found.

export type Measured = {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

const casesYear = 2026;

export function measureCases(cases: readonly string[], language: "en" | "zh"): Measured {
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const marked of cases) {
    const { text, names } = readCase(marked);
    const findings = findRights(text, { language, terms: [], year: casesYear });
    const isOf = (name: Span) => (one: Span) => one.start < name.end && one.end > name.start;
    const covered = names.filter((name) => findings.filter(isOf(name)).length === 1);
    found += covered.length;
    for (const name of names)
      if (!covered.includes(name)) missed.push(`${marked}: ${text.slice(name.start, name.end)}`);
    for (const one of findings) if (!names.some((name) => isOf(name)(one))) wrong.push(`${marked}: ${one.text}`);
  }
  return { found, missed, wrong };
}

type Span = { readonly start: number; readonly end: number };

function readCase(marked: string): { readonly text: string; readonly names: readonly Span[] } {
  const names: Span[] = [];
  let text = "";
  for (const [at, part] of marked.split(/[[\]]/).entries()) {
    if (at % 2 === 1) names.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, names };
}

import type { Span } from "../schema.ts";
import * as chinese from "./chinese.ts";
import * as english from "./english.ts";
import { isWithin } from "./near/rules.ts";

/** Children whose school is named near them, and these schools. A school alone is a place; a name alone is a name. */
export function findChildren(text: string): readonly Span[] {
  return [...childrenAt(text, english), ...childrenAt(text, chinese)];
}

type Language = {
  readonly findSchools: (text: string) => readonly Span[];
  readonly findChildrenAt: (text: string, schools: readonly Span[]) => readonly Span[];
};

const reach = 160;

function childrenAt(text: string, { findSchools, findChildrenAt }: Language): readonly Span[] {
  const schools = findSchools(text);
  if (schools.length === 0) return [];
  const children = inOrder(findChildrenAt(text, schools));
  const near = schools.filter((school) => isWithin(reach, school, children));
  return [...children, ...near];
}

/** Found by several patterns, some twice. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

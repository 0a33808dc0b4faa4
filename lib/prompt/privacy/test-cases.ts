import { findPrivate } from "./rules.ts";
import type { PrivateKind } from "./schema.ts";

export type WithheldCases = Readonly<Record<PrivateKind, readonly string[]>>;

/** The list of a workspace, for the cases of kind `name`. */
export const listedNames: readonly string[] = [
  "Project Nightjar",
  "Ana Sofía Reyes",
  "王小丫",
  "欧阳若曦",
  "O'Malley",
  "Zoë",
];

export type Judged = { readonly missed: readonly string[]; readonly extra: readonly string[] };

/** What of a case is not found as its kind, and what is found that is none. */
export function judge(kind: PrivateKind, marked: string): Judged {
  const text = marked.replace(/[«»]/g, "");
  const wanted = wantedIn(marked);
  const findings = findPrivate(text, { names: listedNames });
  const missed = wanted.filter(
    ({ start, end }) => !findings.some((one) => one.kind === kind && one.start <= start && one.end >= end),
  );
  const extra = findings.filter((one) => !wanted.some(({ start, end }) => one.start < end && one.end > start));
  return {
    missed: missed.map(({ start, end }) => text.slice(start, end)),
    extra: extra.map((one) => `${one.kind}: ${one.text}`),
  };
}

function wantedIn(marked: string): readonly { readonly start: number; readonly end: number }[] {
  return [...marked.matchAll(/«([^»]{1,9000})»/gu)].map((match, at) => {
    const start = match.index - 2 * at;
    return { start, end: start + (match[1]?.trim().length ?? 0) };
  });
}

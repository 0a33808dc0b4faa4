import type { PrivateThing, Span } from "../schema.ts";

/**
 * A pattern and what it finds. Where the pattern has a group named `value`, which then must be its end, only that is
 * meant; `isReal` sees what is meant and the text before it. Linear time only: bounded repeats, none within another.
 */
export type Detector = {
  readonly thing: PrivateThing;
  readonly pattern: RegExp;
  readonly isReal?: (found: string, before: string) => boolean;
  /** What most texts lack and no finding does: where it is missing, the pattern is not tried at every place. */
  readonly needs?: RegExp;
};

const beforeLength = 40;

export function matchAll(text: string, { thing, pattern, isReal, needs }: Detector): readonly Span[] {
  if (needs && !needs.test(text)) return [];
  const spans: Span[] = [];
  // `matchAll` makes a copy of the pattern for each text, which takes longer than most texts do.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
    const end = match.index + match[0].length;
    const found = match.groups?.["value"] ?? match[0];
    const start = end - found.length;
    if (found === "" || !(isReal?.(found, text.slice(Math.max(0, start - beforeLength), start)) ?? true)) continue;
    spans.push({ thing, start, end });
  }
  return spans;
}

/** The Chinese characters right before a place in a text, `lengthMax` at most. */
export function runBefore(text: string, at: number, lengthMax: number): string {
  let start = at;
  while (start > 0 && at - start < lengthMax && isHan(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** A slash that is being typed, and the letters after it; `end` is where the caret stands. UTF-16 places. */
export type Slash = { readonly start: number; readonly end: number; readonly query: string };

const queryMax = 30;

/**
 * The slash before the caret: at the start, or after a blank. Also the wide one, and at the very start the mark that a
 * Chinese keyboard gives for this key. "and/or", "1/2" and addresses are none.
 */
export function findSlash(text: string, caret: number): Slash | null {
  const before = text.slice(Math.max(0, caret - queryMax - 2), caret);
  const found = /(^|\s)([/／、])([^\s/／、]{0,30})$/u.exec(before);
  if (!found) return null;
  const query = found[3] ?? "";
  const start = caret - query.length - 1;
  const isFirst = start === 0;
  if (found[1] === "" && !isFirst) return null; // the window begins in the middle of a word
  return found[2] === "、" && !isFirst ? null : { start, end: caret, query };
}

/** The text with `words` in the place of the slash. */
export function replaceSlash(text: string, { start, end }: Slash, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

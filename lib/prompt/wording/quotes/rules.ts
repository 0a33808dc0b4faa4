import type { Span } from "../schema.ts";

// Texts in quotation marks, in one pass: a mark that is never closed is no quotation.

const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "「": "」",
  "『": "』",
  "《": "》",
  '"': '"',
  "‘": "’",
  "'": "'",
  "«": "»",
};
const anyOpener = new RegExp(`[${Object.keys(closers).join("")}]`);
const lengthMax = 300;

export type Quote = Span & { readonly inner: string; readonly isTitle: boolean };

/** The quotations of a text, in order, none inside another. */
export function findQuotes(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  const next = new Map<string, number>();
  for (let at = text.search(anyOpener); at >= 0 && at < text.length; at++) {
    const opener = text[at] ?? "";
    const closer = closers[opener];
    if (closer === undefined || isApostrophe(text, at, opener)) continue;
    const close = closeOf(text, closer, at, next);
    if (close < 0) continue;
    const inner = text.slice(at + 1, close).trim();
    if (inner === "" || inner.includes("\n")) continue;
    quotes.push({ start: at, end: close + 1, inner, isTitle: opener === "《" });
    at = close;
  }
  return quotes;
}

/** The text with this in the place of each quotation; a title is part of what is said. */
export function withoutQuotes(text: string, instead: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, isTitle } of findQuotes(text)) {
    if (isTitle) continue;
    parts.push(text.slice(from, start), instead);
    from = end;
  }
  return parts.join("") + text.slice(from);
}

/** Looks ahead once for each kind of mark, so that a text of nothing but opened quotations costs no more than its length. */
function closeOf(text: string, closer: string, at: number, next: Map<string, number>): number {
  const known = next.get(closer);
  let close = known !== undefined && (known > at || known < 0) ? known : text.indexOf(closer, at + 1);
  while (close > 0 && isInsideWord(text, close, closer)) close = text.indexOf(closer, close + 1);
  next.set(closer, close);
  return close - at <= lengthMax ? close : -1;
}

const wordCharacter = /[\p{L}\p{N}]/u;

function isApostrophe(text: string, at: number, mark: string): boolean {
  return (mark === "'" || mark === "‘") && wordCharacter.test(text[at - 1] ?? "");
}

function isInsideWord(text: string, at: number, mark: string): boolean {
  return (mark === "'" || mark === "’") && wordCharacter.test(text[at + 1] ?? "");
}

import { formatTerm } from "./format/rules.ts";
import { type ParsedQuery, type Query, queryLengthMax, type Term, type TermBody, termsMax } from "./schema.ts";
import { readValue } from "./value/rules.ts";
import { keyWords } from "./words.ts";

// The one line of the search box: words, "exact phrases", -words and key:value, English and Chinese mixed.

const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they separate words, as spaces do
const gaps = /[\u0000-\u001f\u007f-\u009f\ufffd]/gu;
const quotes: Readonly<Record<string, string>> = { '"': '"”', "“": '"”', "”": '"”', "「": "」", "『": "』" };
const canBeFound = /[\p{L}\p{N}\p{So}]/u;

/** Whatever was typed means something, but for what is too long. */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > queryLengthMax) return { ok: false, error: "too_long" };
  const said = plain(text);
  const terms = said.length > queryLengthMax ? [] : readTerms(said);
  return said.length > queryLengthMax || terms.length > termsMax
    ? { ok: false, error: "too_long" }
    : { ok: true, query: { terms: once(terms) } };
}

/** As it is written in the address and in a saved search: parsed again it is the same query. */
export function formatQuery({ terms }: Query): string {
  return terms.map(formatTerm).join(" ");
}

/** Pictures in the trash are found only when they are asked for. */
export function wantsTrash({ terms }: Query): boolean {
  return terms.some((term) => isTrash(term) && !term.isNegated);
}

export function isTrash(term: Term): boolean {
  return term.kind === "is" && term.flag === "trashed";
}

/** Said twice is said once. */
function once(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [formatTerm(term), term])).values()];
}

/** One spelling for what looks alike (：is a colon), without what nobody sees. */
function plain(text: string): string {
  return text.toWellFormed().normalize("NFKC").replace(unseen, "").replace(gaps, " ");
}

type Piece = { readonly text: string; readonly isQuoted: boolean; readonly end: number };

function readTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < text.length) {
    const start = skip(text, at, /\s/);
    const from = skip(text, start, /-/);
    const piece = readPiece(text, from);
    const { body, end } = readBody(text, piece);
    if (body) terms.push({ ...body, isNegated: from > start });
    at = Math.max(end, from);
  }
  return terms;
}

function readBody(text: string, piece: Piece): { readonly body: TermBody | null; readonly end: number } {
  if (piece.isQuoted) return { body: wordsOf("phrase", piece.text), end: piece.end };
  const colon = piece.text.indexOf(":");
  const word = piece.text.slice(0, Math.max(colon, 0)).toLowerCase();
  const key = Object.hasOwn(keyWords, word) ? keyWords[word] : undefined;
  if (!key) return { body: wordsOf("word", piece.text), end: piece.end };
  const written = piece.text.slice(colon + 1);
  const value = written === "" ? readPiece(text, piece.end) : { ...piece, text: written };
  const body = readValue(key, value.text.trim());
  return { body: body ?? { kind: "unclear", key, text: value.text.trim() }, end: value.end };
}

function wordsOf(kind: "word" | "phrase", text: string): TermBody | null {
  return canBeFound.test(text) ? { kind, text: text.replace(/\s+/gu, " ").trim() } : null;
}

/** Up to the next space or quotation mark; or what a quotation mark opens, to its end or that of the text. */
function readPiece(text: string, at: number): Piece {
  const closers = quotes[text.charAt(at)];
  if (closers) return readQuoted(text, at + 1, closers);
  let end = at;
  while (end < text.length && !/\s/.test(text.charAt(end)) && !quotes[text.charAt(end)]) end++;
  return { text: text.slice(at, end), isQuoted: false, end };
}

function readQuoted(text: string, at: number, closers: string): Piece {
  let said = "";
  let end = at;
  for (; end < text.length && !closers.includes(text.charAt(end)); end++) {
    if (text.charAt(end) === "\\" && /["”\\]/.test(text.charAt(end + 1))) end++;
    said += text.charAt(end);
  }
  return { text: said, isQuoted: true, end: end + 1 };
}

function skip(text: string, at: number, what: RegExp): number {
  let end = at;
  while (end < text.length && what.test(text.charAt(end))) end++;
  return end;
}

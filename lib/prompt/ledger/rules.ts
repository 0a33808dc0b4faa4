import { type FieldName, fieldNames, type Ledger, type LedgerLine, type Piece } from "./schema.ts";

/** How a line begins in the prompt; null: its pieces stand alone. */
const labels: Readonly<Record<FieldName, string | null>> = {
  change: "Change only",
  purpose: "Purpose",
  audience: "Audience",
  scene: "Scene",
  subject: "Subject",
  composition: "Composition",
  lighting: "Lighting",
  style: "Style",
  palette: "Palette",
  background: "Background",
  text: "Text",
  references: "References",
  keep: "Keep",
  avoid: "Avoid",
  words: null,
};

/** The text that the drawer gets: labelled lines. One without content is absent, and so are rules of type without words. */
export function renderLedger({ lines }: Ledger): string {
  return lines
    .filter(({ field, pieces }) => pieces.some(({ origin }) => field !== "text" || origin.kind !== "rule"))
    .map(renderLine)
    .join("\n");
}

function renderLine({ field, pieces }: LedgerLine): string {
  const label = labels[field];
  const text = joinPieces(pieces);
  return label === null ? text : `${label}: ${text}`;
}

const lineLabel = new RegExp(`^(?:${Object.values(labels).filter(Boolean).join("|")}): `, "u");

/** What a rendered prompt says, for people's eyes: without the labels that are for the drawer, and without its purpose. */
export function sayingOf(text: string): string {
  const lines = text.split("\n").filter((line) => !line.startsWith(`${labels.purpose}: `));
  return lines.map((line) => line.replace(lineLabel, "")).join(" · ");
}

/** Pieces as one line. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }, at) => (at === 0 ? text : jointOf(pieces[at - 1]?.text ?? "", text) + text)).join("");
}

const chineseEnd = /[\p{Script=Han}”’》」』）]$/u;
const chineseQuoteEnd = /[\p{Script=Han}！？。]"$/u;
const chineseStart = /^\p{Script=Han}/u;
const chineseLinked = /^[和与跟及](?![谐平服尚面气])/u;
const chineseCounted = /^(?:\d{1,4}|[一二两三四五六七八九十几]{1,3})(?![起直定样])\p{Script=Han}/u;
const chineseListedMax = 14;
const linked = /^(?:and|or) /i;
/** Words after which "and" would join the wrong things: "reading under a tree and a dog". */
const binding =
  /\b(?:on|in|at|under|over|by|near|behind|beside|between|inside|through|across|from|[a-z]{3,20}ing)\b|,/i;

/**
 * What stands between two phrases of a line. One that brings its own "and" needs no comma unless it could be misread;
 * Chinese ones have Chinese commas, and the short one between things that are counted.
 */
export function jointOf(before: string, next: string): string {
  if (before.endsWith('"') && chineseStart.test(next)) return "，";
  if (chineseQuoteEnd.test(before) && next.startsWith('"')) return "、";
  if (chineseEnd.test(before)) {
    if (chineseLinked.test(next)) return "";
    return isListed(before) && chineseCounted.test(next) ? "、" : "，";
  }
  return linked.test(next) && !binding.test(before) ? " " : ", ";
}

function isListed(phrase: string): boolean {
  const bare = phrase.replace(/^[和与跟及]/u, "");
  return phrase.length <= chineseListedMax && chineseCounted.test(bare) && !/[在着]/u.test(phrase);
}

/** The line that a text of a prompt is, and what stands behind its label; `words` where no label is known. */
export function readLine(text: string): { readonly field: FieldName; readonly words: string } {
  const field = fieldNames.find((name) => labels[name] !== null && text.startsWith(`${labels[name]}: `));
  return field ? { field, words: text.slice((labels[field] ?? "").length + 2) } : { field: "words", words: text };
}

type Addition = { readonly field: FieldName; readonly piece: Piece };

/** The ledger with pieces at the end of their lines; a line that was not there takes its place in the order. */
export function addPieces(ledger: Ledger, additions: readonly Addition[]): Ledger {
  return { ...ledger, lines: additions.reduce(addPiece, ledger.lines) };
}

function addPiece(lines: readonly LedgerLine[], { field, piece }: Addition): readonly LedgerLine[] {
  const at = lines.findIndex((line) => line.field === field);
  if (at >= 0) return lines.map((line, index) => (index === at ? { ...line, pieces: [...line.pieces, piece] } : line));
  const place = lines.findIndex((line) => fieldNames.indexOf(line.field) > fieldNames.indexOf(field));
  return lines.toSpliced(place < 0 ? lines.length : place, 0, { field, pieces: [piece] });
}

/** The ledger with each piece as `change` makes it; null takes it away, and a line without pieces goes with them. */
export function mapPieces(ledger: Ledger, change: (piece: Piece, field: FieldName) => Piece | null): Ledger {
  const lines = ledger.lines.map(({ field, pieces }) => ({
    field,
    pieces: pieces.flatMap((piece) => change(piece, field) ?? []),
  }));
  return { ...ledger, lines: lines.filter(({ pieces }) => pieces.length > 0) };
}

const openers: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "「": "」",
  "『": "』",
  "《": "》",
  "(": ")",
  "（": "）",
};
const seams = new Set([",", "，", "、", "；", ";"]);

/** A line as pieces: at its commas, but not within quotation marks, brackets or numbers. */
export function splitPieces(field: FieldName, text: string): readonly string[] {
  if (field === "words") return text.trim() === "" ? [] : [text.trim()];
  const pieces: string[] = [];
  let start = 0;
  let closer: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (closer !== undefined) {
      if (mark === closer) closer = undefined;
    } else if (openers[mark] !== undefined && text.indexOf(openers[mark], at + 1) > at) {
      closer = openers[mark];
    } else if (seams.has(mark) && !isWithinNumber(text, at)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.replace(/\s+/gu, " ").trim()).filter((piece) => piece !== "");
}

function isWithinNumber(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

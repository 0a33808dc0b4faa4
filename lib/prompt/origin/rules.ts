import { joinPieces, jointOf } from "../ledger/rules.ts";
import type { FieldName, Ledger, LedgerLine, Origin, Piece } from "../ledger/schema.ts";
import { readTokens } from "../wording/rules.ts";
import type { Token } from "../wording/schema.ts";
import { type Content, type Found, locate, makeSource, type Source } from "./source/rules.ts";

/** Where words may come from: the person's message, and what was said or shown before it. */
export type Sources = { readonly message: string; readonly earlier: readonly string[] };

/**
 * The ledger with the origin of every piece that came from the chat model: said (with its place in the message), kept,
 * or added. A piece that mixes what was said with what was not is divided where its phrases meet. Pieces that come from
 * elsewhere keep their origin.
 */
export function traceOrigins(ledger: Ledger, { message, earlier }: Sources): Ledger {
  const sources = { said: makeSource(message), before: makeSource(earlier.join("\n")) };
  const contents = readContents(ledger);
  return { ...ledger, lines: ledger.lines.map((line) => traceLine(line, contents, sources)) };
}

type Both = { readonly said: Source; readonly before: Source };
type Contents = ReadonlyMap<Piece, readonly Content[]>;

function traceLine({ field, pieces }: LedgerLine, contents: Contents, sources: Both): LedgerLine {
  return { field, pieces: pieces.flatMap((piece) => tracePiece(field, piece, contents.get(piece) ?? [], sources)) };
}

const fromModel: ReadonlySet<Origin["kind"]> = new Set(["said", "kept", "added"]);
/** Lines whose pieces are one thing, however many words they have. */
const undivided: ReadonlySet<FieldName> = new Set(["purpose", "text", "references", "background", "words"]);

function tracePiece(field: FieldName, piece: Piece, contents: readonly Content[], sources: Both): readonly Piece[] {
  if (!fromModel.has(piece.origin.kind)) return [piece];
  const traces = contents.map(
    (content): Trace => ({
      content,
      said: locate(sources.said, content),
      isKept: locate(sources.before, content).length > 0,
    }),
  );
  const parts = undivided.has(field) ? [] : divide(piece.text, traces);
  if (parts.length < 2) return [{ ...piece, origin: originOf(traces) }];
  return parts.map((part, at) => ({
    id: at === 0 ? piece.id : `${piece.id}.${at + 1}`,
    text: part.text,
    origin: originOf(part.traces),
  }));
}

type Trace = { readonly content: Content; readonly said: readonly Found[]; readonly isKept: boolean };
type Kind = "said" | "kept" | "added";

/** The words of each piece that mean something by themselves. */
function readContents({ lines }: Ledger): Contents {
  const contents = new Map<Piece, readonly Content[]>();
  const together: Piece[] = [];
  for (const { pieces } of lines) {
    const text = joinPieces(pieces);
    // A line whose pieces cannot run into each other is read as it stands in the prompt: there it is read again.
    if (mixing.test(text) || !areApart(pieces)) together.push(...pieces);
    else readPieces(contents, pieces, text, ({ text: before }, next) => jointOf(before, next.text).length);
  }
  // Of the others all are read at once: beginning costs more than reading.
  readPieces(contents, together, together.map(({ text }) => text.replaceAll("\n", " ")).join("\n"), () => 1);
  return contents;
}

const mixing = /["“”「」『』《》\n]/u;

function areApart(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text }, at) => at === 0 || jointOf(pieces[at - 1]?.text ?? "", text).trim() !== "");
}

type Gap = (piece: Piece, next: Piece) => number;

/** `text`: the pieces in their order, with so much between them. */
function readPieces(
  contents: Map<Piece, readonly Content[]>,
  pieces: readonly Piece[],
  text: string,
  gapOf: Gap,
): void {
  const tokens = readTokens(text);
  let start = 0;
  let from = 0;
  for (const [at, piece] of pieces.entries()) {
    const end = start + piece.text.length;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    contents.set(
      piece,
      tokens.slice(from, to).flatMap((token) => contentOf(token, start)),
    );
    const next = pieces[at + 1];
    from = to;
    start = end + (next ? gapOf(piece, next) : 0);
  }
}

/** With its place in its piece; "a" and "with" may come from anywhere. */
function contentOf(token: Token, offset: number): readonly Content[] {
  if (token.kind === "number" && token.isWeak) return [];
  if (token.kind === "small" || token.kind === "turn" || token.kind === "break") return [];
  return [{ ...token, start: token.start - offset, end: token.end - offset }];
}

function kindOf(traces: readonly Trace[]): Kind {
  const said = traces.filter((trace) => trace.said.length > 0).length;
  const kept = traces.filter((trace) => trace.said.length === 0 && trace.isKept).length;
  if (said > 0 && said * 2 >= traces.length) return "said";
  return (said + kept) * 2 > traces.length ? "kept" : "added";
}

function originOf(traces: readonly Trace[]): Origin {
  const kind = kindOf(traces);
  if (kind !== "said") return { kind };
  return { kind, ...closest(traces.flatMap(({ said }) => (said.length > 0 ? [said] : []))) };
}

const startsMax = 12;

/** The shortest stretch of the message, from each place of the first word on, in which all of the words stand. */
function closest(places: readonly (readonly Found[])[]): Found {
  const [first = []] = places;
  let best: Found | null = null;
  for (const start of first.slice(0, startsMax)) {
    const stretch = stretchFrom(start, places, best ? best.end - best.start : Number.POSITIVE_INFINITY);
    if (stretch) best = stretch;
  }
  return best ?? { start: 0, end: 0 };
}

/** Null where it would be no shorter than what is known already: it only grows. */
function stretchFrom(start: Found, places: readonly (readonly Found[])[], lengthMax: number): Found | null {
  let around = start;
  for (const found of places) {
    if (around.end - around.start >= lengthMax) return null;
    around = widen(around, found);
  }
  return around.end - around.start < lengthMax ? around : null;
}

function widen(around: Found, places: readonly Found[]): Found {
  let nearest = around;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < places.length && at < startsMax && least > 0; at++) {
    const place = places[at] ?? around;
    const distance = Math.max(0, around.start - place.start) + Math.max(0, place.end - around.end);
    if (distance < least) {
      nearest = place;
      least = distance;
    }
  }
  return least === 0
    ? around
    : { start: Math.min(around.start, nearest.start), end: Math.max(around.end, nearest.end) };
}

type Part = { readonly text: string; readonly traces: readonly Trace[] };

// Where one phrase ends and the next begins. An "and" between them becomes the comma between two pieces.
const border =
  /[,，、；;]\s*|\s+(?:and\s+)?(?=(?:in|on|at|with|under|beneath|above|over|behind|beside|near|against|beyond|among|between|inside|outside|surrounded|wearing|holding|carrying|lit|bathed)\b)|\s+and\s+(?=(?:a|an|the|some|one|two|three)\b)/gi;

/** The piece in as few parts as show what was said and what was not; less than two: it is of one kind, or of one phrase. */
function divide(text: string, traces: readonly Trace[]): readonly Part[] {
  if (new Set(traces.map((trace) => kindOf([trace]))).size < 2) return [];
  const phrases = phrasesOf(text, traces);
  const parts: (Part & { readonly kind: Kind; readonly start: number; readonly end: number })[] = [];
  for (const { start, end, traces: inside } of phrases) {
    const kind = kindOf(inside);
    const last = parts.at(-1);
    if (last?.kind === kind)
      parts.splice(-1, 1, { ...last, end, text: text.slice(last.start, end), traces: [...last.traces, ...inside] });
    else parts.push({ kind, start, end, text: text.slice(start, end), traces: inside });
  }
  return parts;
}

type Phrase = { readonly start: number; readonly end: number; readonly traces: readonly Trace[] };

function phrasesOf(text: string, traces: readonly Trace[]): readonly Phrase[] {
  const quotes = traces.filter(({ content }) => content.kind === "quote");
  const borders = [...text.matchAll(border)].filter(
    ({ index }) => !quotes.some(({ content }) => content.start <= index && index < content.end),
  );
  const starts = [0, ...borders.map(({ 0: found, index }) => index + found.length)];
  const ends = [...borders.map(({ index }) => index), text.length];
  const phrases: Phrase[] = [];
  let from = 0;
  for (const [at, start] of starts.entries()) {
    const end = ends[at] ?? text.length;
    const inside: Trace[] = [];
    for (; from < traces.length && (traces[from]?.content.start ?? 0) < end; from++)
      inside.push(...traces.slice(from, from + 1));
    const last = phrases.at(-1);
    if (inside.length === 0 && last) phrases.splice(-1, 1, { ...last, end });
    else phrases.push({ start, end, traces: inside });
  }
  return phrases;
}

import { addPieces, joinPieces, mapPieces, readLine, splitPieces } from "../ledger/rules.ts";
import { type FieldName, fieldNames, type Ledger, type LedgerLine, type Op, type Piece } from "../ledger/schema.ts";
import { pinId } from "../pin/id/rules.ts";

// What a person does to a prompt on its card. The browser shows it at once, the server does the same when it is drawn.

/** The ledger after these changes. A change that means nothing in it, such as of a piece that is gone, changes nothing. */
export function applyOps(ledger: Ledger, ops: readonly Op[], message: string): Ledger {
  return ops.reduce((now, op) => applyOp(now, op, message), ledger);
}

function applyOp(ledger: Ledger, op: Op, message: string): Ledger {
  switch (op.op) {
    case "remove":
      return remove(ledger, op.id);
    case "restore":
      return restore(ledger, op.id);
    case "pin":
      return mapPieces(ledger, (piece, field) =>
        piece.id === op.id ? { ...piece, origin: { kind: "pinned", id: pinId({ field, text: piece.text }) } } : piece,
      );
    case "unpin":
      return mapPieces(ledger, (piece) =>
        piece.id === op.id && piece.origin.kind === "pinned" ? { ...piece, origin: { kind: "kept" } } : piece,
      );
    case "write":
      return write(ledger, op.field, op.text);
    case "add":
      return add(ledger, op.field, op.text);
    case "exact":
      return exact(ledger, message);
    case "accept":
      return { ...ledger, accepted: [...new Set([...ledger.accepted, op.id])] };
  }
}

function remove(ledger: Ledger, id: string): Ledger {
  const found = ledger.lines
    .flatMap(({ field, pieces }) => pieces.map((piece) => ({ field, piece })))
    .find(({ piece }) => piece.id === id);
  if (!found) return ledger;
  const without = mapPieces(ledger, (piece) => (piece.id === id ? null : piece));
  return { ...without, removed: [...ledger.removed, { ...found, why: "person" }] };
}

function restore(ledger: Ledger, id: string): Ledger {
  const found = ledger.removed.find(({ piece }) => piece.id === id);
  if (!found) return ledger;
  const removed = ledger.removed.filter((one) => one !== found);
  return addPieces({ ...ledger, removed }, [found]);
}

function write(ledger: Ledger, field: FieldName, text: string): Ledger {
  const before = ledger.lines.filter((line) => line.field === field).flatMap((line) => line.pieces);
  if (joinPieces(before) === text.trim()) return ledger;
  const pieces = rewriteLine(field, text, [...before], idsFor(ledger, field));
  const others = { ...ledger, lines: ledger.lines.filter((line) => line.field !== field) };
  return addPieces(
    others,
    pieces.map((piece) => ({ field, piece })),
  );
}

/** Pieces that the new line still has stay what they were, and are taken from `left`; the others are the person's. */
function rewriteLine(field: FieldName, text: string, left: Piece[], nextId: () => string): readonly Piece[] {
  const split = splitPieces(field, text);
  const isSame =
    joinPieces(split.map((words) => ({ id: "", text: words, origin: { kind: "written" } }))) === text.trim();
  return (isSame ? split : [text.trim()]).map((words): Piece => {
    const at = left.findIndex((piece) => piece.text === words);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    return known ?? { id: nextId(), text: words, origin: { kind: "written" } };
  });
}

/** The whole prompt anew, its lines in the order in which the person wrote them. */
export function rewrite(ledger: Ledger, text: string): Ledger {
  const left = new Map<FieldName, Piece[]>();
  for (const { field, pieces } of ledger.lines) left.set(field, [...(left.get(field) ?? []), ...pieces]);
  const ids = new Map(fieldNames.map((field) => [field, idsFor(ledger, field)]));
  const lines = readLines(text).map(({ field, words }): LedgerLine => {
    const nextId = ids.get(field) ?? idsFor(ledger, field);
    return { field, pieces: rewriteLine(field, words, left.get(field) ?? [], nextId) };
  });
  return { ...ledger, lines: lines.filter(({ pieces }) => pieces.length > 0) };
}

/** Lines without a label that follow each other are one, and so are lines with the same label. */
function readLines(text: string): readonly { readonly field: FieldName; readonly words: string }[] {
  const lines: { field: FieldName; words: string }[] = [];
  for (const line of text.split("\n")) {
    const read = readLine(line);
    const last = lines.at(-1);
    const same = lines.find(({ field }) => field === read.field && field !== "words");
    if (read.field === "words" && last?.field === "words") last.words += `\n${read.words}`;
    else if (same) same.words += `, ${read.words}`;
    else lines.push({ ...read });
  }
  return lines.filter(({ words }) => words.trim() !== "");
}

function add(ledger: Ledger, field: FieldName, text: string): Ledger {
  const piece: Piece = { id: idsFor(ledger, field)(), text: text.trim(), origin: { kind: "written" } };
  return addPieces(ledger, [{ field, piece }]);
}

/** Ids that no piece of the ledger has, one after the other. */
function idsFor({ lines, removed }: Ledger, field: FieldName): () => string {
  const taken = new Set(
    [...lines.flatMap(({ pieces }) => pieces), ...removed.map(({ piece }) => piece)].map(({ id }) => id),
  );
  let serial = 0;
  return () => {
    do serial++;
    while (taken.has(`${field}.w${serial}`));
    return `${field}.w${serial}`;
  };
}

function exact(ledger: Ledger, message: string): Ledger {
  const piece: Piece = { id: "words.1", text: message, origin: { kind: "said", start: 0, end: message.length } };
  return { ...ledger, isExact: true, lines: [{ field: "words", pieces: [piece] }], removed: [] };
}

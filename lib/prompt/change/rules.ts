import { addPieces, joinPieces, mapPieces, splitPieces } from "../ledger/rules.ts";
import { type FieldName, fieldNames, type Ledger, type Op, type Piece } from "../ledger/schema.ts";
import { pinId } from "../pin/rules.ts";

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

/** Pieces that the new line still has stay what they were; the others are the person's. */
function write(ledger: Ledger, field: FieldName, text: string): Ledger {
  const left = ledger.lines.filter((line) => line.field === field).flatMap((line) => line.pieces);
  if (joinPieces(left) === text.trim()) return ledger;
  const nextId = idsFor(ledger, field);
  const pieces = splitPieces(field, text).map((words): Piece => {
    const at = left.findIndex((piece) => piece.text === words);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    return known ?? { id: nextId(), text: words, origin: { kind: "written" } };
  });
  const others = { ...ledger, lines: ledger.lines.filter((line) => line.field !== field) };
  return addPieces(
    others,
    pieces.map((piece) => ({ field, piece })),
  );
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

/** The lines that a person may write anew, present or not. */
export const writtenFields: readonly FieldName[] = fieldNames.filter(
  (field) => field !== "purpose" && field !== "words",
);

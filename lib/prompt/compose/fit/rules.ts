import { renderLedger } from "../../ledger/rules.ts";
import type { FieldName, Ledger, Piece } from "../../ledger/schema.ts";

type Candidate = { readonly field: FieldName; readonly piece: Piece };

/** Where the chat model's own ideas give way, the first of these first. What is shown, written, kept and avoided stays. */
const spare: readonly FieldName[] = ["lighting", "style", "palette", "composition", "audience", "scene"];

/**
 * The ledger as long as its drawer takes, if that can be: first the lines of templates go, then what the chat model
 * added. What the person said never does, nor what their workspace wants. What went is told in `removed`.
 */
export function fitLedger(ledger: Ledger, lengthMax: number): Ledger {
  let over = renderLedger(ledger).length - lengthMax;
  if (over <= 0) return ledger;
  const gone = new Set<Piece>();
  for (const { piece } of candidatesOf(ledger)) {
    if (over <= 0) break;
    gone.add(piece);
    over -= piece.text.length;
  }
  return withoutPieces(ledger, gone);
}

function candidatesOf({ lines }: Ledger): readonly Candidate[] {
  const all = lines.flatMap(({ field, pieces }) => pieces.map((piece) => ({ field, piece }))).toReversed();
  // Where nothing is traced to the person, what looks like the model's idea may be their word.
  const isTraced = all.some(({ piece: { origin } }) => origin.kind === "said" || origin.kind === "kept");
  const added = all.filter(({ piece }) => isTraced && piece.origin.kind === "added");
  return [
    ...all.filter(({ piece: { origin } }) => origin.kind === "rule" && !origin.id.startsWith("house.")),
    ...spare.flatMap((field) => added.filter((one) => one.field === field)),
  ];
}

function withoutPieces(ledger: Ledger, gone: ReadonlySet<Piece>): Ledger {
  const lines = ledger.lines.map(({ field, pieces }) => ({
    field,
    pieces: pieces.filter((piece) => !gone.has(piece)),
  }));
  const removed = ledger.lines.flatMap(({ field, pieces }) =>
    pieces.filter((piece) => gone.has(piece)).map((piece) => ({ field, piece, why: "length" as const })),
  );
  return {
    ...ledger,
    lines: lines.filter(({ pieces }) => pieces.length > 0),
    removed: [...ledger.removed, ...removed],
  };
}

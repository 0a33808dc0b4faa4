import { type FieldName, fieldNames, type Ledger, type LedgerLine, type Piece } from "./schema.ts";

/** How a line begins in the prompt; null: its pieces stand alone. */
const labels: Readonly<Record<FieldName, string | null>> = {
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

/** The text that the drawer gets: labelled lines; one without content is absent. */
export function renderLedger({ lines }: Ledger): string {
  return lines
    .filter(({ pieces }) => pieces.length > 0)
    .map(renderLine)
    .join("\n");
}

function renderLine({ field, pieces }: LedgerLine): string {
  const label = labels[field];
  const text = joinPieces(pieces);
  return label === null ? text : `${label}: ${text}`;
}

const chineseEnd = /[\p{Script=Han}”’》」』）]$/u;

/** Pieces as one line: between Chinese ones the Chinese comma. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }, at) => (at === 0 ? text : joint(pieces[at - 1]) + text)).join("");
}

function joint(before: Piece | undefined): string {
  return before && chineseEnd.test(before.text) ? "，" : ", ";
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

import { readLine } from "../../prompt/ledger/rules.ts";
import type { FieldName, Ledger, LedgerLine, Piece } from "../../prompt/ledger/schema.ts";
import { type ChosenPreset, languages, type PresetParts, presetLengthMax } from "../schema.ts";

/** The ledger of a brief that presets were applied to: what is a preset's says so. What was said or pinned stays that. */
export function markPresets(ledger: Ledger, presets: readonly ChosenPreset[]): Ledger {
  if (presets.length === 0) return ledger;
  return { ...ledger, lines: ledger.lines.map((line) => markLine(line, presets)) };
}

type Source = { readonly id: string; readonly texts: readonly string[] };

function markLine(line: LedgerLine, presets: readonly ChosenPreset[]): LedgerLine {
  const sources = presets.map((preset) => ({ id: preset.id, texts: textsOf(preset, line.field) }));
  const isOpen = ({ origin }: Piece) => origin.kind === "added" || origin.kind === "kept";
  const pieces = line.pieces.flatMap((piece) => (isOpen(piece) ? splitPiece(piece, sources) : [piece]));
  return { ...line, pieces: renumber(line.field, pieces) };
}

function textsOf({ parts }: ChosenPreset, field: string): readonly string[] {
  return languages.flatMap((language) => {
    const { style, lighting, composition, palette, avoid } = parts[language];
    const byField: Readonly<Record<string, readonly string[]>> = {
      style: [style],
      lighting: [lighting],
      composition: [composition],
      palette,
      avoid,
    };
    return (Object.hasOwn(byField, field) ? (byField[field] ?? []) : []).filter((text) => text !== "");
  });
}

/** A piece is a preset's, or a part of one; or it begins with other words and goes on with a preset's. */
function splitPiece(piece: Piece, sources: readonly Source[]): readonly Piece[] {
  for (const { id, texts } of sources) {
    const origin = { kind: "preset", id } as const;
    if (texts.some((text) => text.includes(piece.text))) return [{ ...piece, origin }];
    const end = texts.find((text) => piece.text.endsWith(text));
    if (end === undefined) continue;
    const before = piece.text.slice(0, -end.length).replace(/[\s,，]{1,4}$/u, "");
    return [...splitPiece({ ...piece, text: before }, sources), { ...piece, text: end, origin }];
  }
  return [piece];
}

/** Only where a piece became two: ids that are known elsewhere stay. */
function renumber(field: string, pieces: readonly Piece[]): readonly Piece[] {
  const isUnique = new Set(pieces.map(({ id }) => id)).size === pieces.length;
  return isUnique ? pieces : pieces.map((piece, at) => ({ ...piece, id: `${field}.${at + 1}` }));
}

/** What a prompt says of its look, to make a preset of it. */
export function partsOfPrompt(text: string): PresetParts {
  const lines = text.split("\n").map(readLine);
  const wordsOf = (field: FieldName) => lines.find((line) => line.field === field)?.words ?? "";
  const line = (field: FieldName) => wordsOf(field).slice(0, presetLengthMax.line);
  const list = (field: FieldName) =>
    wordsOf(field)
      .split(/[,，、]/u)
      .map((word) => word.trim().slice(0, presetLengthMax.word))
      .filter((word) => word !== "")
      .slice(0, presetLengthMax.words);
  return {
    style: line("style"),
    lighting: line("lighting"),
    composition: line("composition"),
    palette: list("palette"),
    avoid: list("avoid"),
  };
}

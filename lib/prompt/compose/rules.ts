import type { FieldName, Ledger, LedgerLine } from "../ledger/schema.ts";
import type { Brief } from "../schema.ts";

/** The brief as labelled lines. Their order follows OpenAI's published prompting guide for image models. */
export function composeLedger(brief: Brief): Ledger {
  const lines: readonly (readonly [FieldName, readonly (string | null)[]])[] = [
    ["purpose", [brief.purpose === "free" ? null : brief.purpose.replaceAll("_", " ")]],
    ["scene", [brief.place, unsaid(brief.time, brief)]],
    ["subject", [...brief.subjects.map(({ what }) => what), unsaid(brief.action, brief)]],
    ["composition", [brief.composition]],
    ["lighting", [brief.lighting]],
    ["style", [brief.style]],
    ["palette", brief.palette],
    ["background", [brief.background === "transparent" ? "transparent" : null]],
    ["text", brief.exact_text.map(({ text }) => `"${text.replaceAll('"', "”")}"`)],
    ["keep", brief.must_keep],
    ["avoid", brief.must_avoid],
  ];
  return {
    version: 1,
    template: `${brief.purpose}@1`,
    language: brief.language,
    isExact: false,
    lines: lines.map(([field, texts]) => toLine(field, texts)).filter(({ pieces }) => pieces.length > 0),
    removed: [],
  };
}

/** Words that no other line says already. */
function unsaid(words: string | null, { subjects, lighting, place }: Brief): string | null {
  const said = [...subjects.map(({ what }) => what), lighting, place].join("\n").toLowerCase();
  return words !== null && said.includes(words.toLowerCase()) ? null : words;
}

function toLine(field: FieldName, texts: readonly (string | null)[]): LedgerLine {
  const words = texts.flatMap((text) => (text ? [oneLine(text)] : []));
  return { field, pieces: words.map((text, at) => ({ id: `${field}.${at + 1}`, text, origin: { kind: "added" } })) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

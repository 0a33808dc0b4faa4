// Merging an edit's words into the prompt of the picture it edits.
import { readPrompt } from "#lib/engine/illustrator/parse/prompt.ts";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { type Brief, parseBrief } from "#lib/engine/writer/brief.ts";
import { languageOf } from "#lib/engine/writer/language.ts";
import { reviseBrief } from "#lib/engine/writer/revise.ts";

const LABELLED = /^\s*(?:subject|scene)\s*[:：]/im;

/** A composed prompt replaces the old one; a plain instruction ("make it night") changes it. */
export async function mergeEdit(original: string, change: string): Promise<string> {
  if (LABELLED.test(change)) return change;
  const old = briefOf(original);
  return old ? promptOf(reviseBrief(old, change, await loadVocabulary())) : change;
}

function briefOf(prompt: string): Brief | null {
  const fields = readPrompt(prompt);
  const list = (text: string) =>
    text
      .split(/[,，]/)
      .map((item) => item.trim())
      .filter(Boolean);
  return parseBrief(
    JSON.stringify({
      ...fields,
      subject: fields.subject || fields.scene,
      palette: list(fields.palette),
      exact_text: fields.texts,
      must_keep: list(fields.keep),
      must_avoid: list(fields.avoid),
      language: languageOf(prompt.replace(/^\w+:/gm, "")),
    }),
  );
}

function promptOf(brief: Brief): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ["Purpose", brief.purpose],
    ["Scene", brief.scene],
    ["Subject", brief.subject],
    ["Composition", brief.composition],
    ["Lighting", brief.lighting],
    ["Style", brief.style],
    ["Palette", brief.palette.join(", ")],
    ["Text", brief.exact_text.map((text) => `"${text}"`).join(" ")],
    ["Keep", brief.must_keep.join(", ")],
    ["Avoid", brief.must_avoid.join(", ")],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join("\n");
}

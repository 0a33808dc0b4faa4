import { StoredBatch, valuesOf } from "../../batch/schema.ts";
import { fillTemplate } from "../../template/rules.ts";
import type { Brief } from "../schema.ts";

export type Said = { readonly said: string; readonly briefs: readonly Brief[]; readonly batch: unknown };

/**
 * All words of a turn in which something private may stand, the person's last. Each text holds what belongs together: a
 * row of a batch fills the sentence that was said with blanks, and a brief says in one place what its fields say in many.
 */
export function textsOf({ said, briefs, batch }: Said): readonly string[] {
  const table = StoredBatch.nullable().parse(batch);
  const rows = table?.rows.map((row) => fillTemplate(said, valuesOf(table.variables, row))) ?? [];
  return [...rows, ...briefs.map(wordsOf), said];
}

function wordsOf(brief: Brief): string {
  const shown = [...brief.subjects.map(({ what }) => what), brief.action, brief.place, brief.time, brief.audience];
  const looks = [brief.composition, brief.lighting, brief.style, ...brief.palette];
  const written = brief.exact_text.flatMap(({ text, placement }) => [text, placement]);
  const wishes = [...brief.must_keep, ...brief.must_avoid, ...brief.references.map(({ role }) => role)];
  return [brief.alt_text, ...shown, ...written, brief.title, ...looks, ...wishes].filter(Boolean).join("\n");
}

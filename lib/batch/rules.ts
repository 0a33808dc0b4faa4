import { Brief, lineLengthMax, listLengthMax } from "../prompt/schema.ts";
import { fillTemplate, splitFilled } from "../template/rules.ts";
import type { TemplateUse } from "../template/schema.ts";
import type { RowFault } from "./view/schema.ts";

/** What is filled and drawn without a chat model: the words are the person's, and nothing is added to them. */
export type Sheet = TemplateUse & { readonly name: string; readonly text: string; readonly language: "en" | "zh" };

/**
 * One row of a table as a brief, or why it is none: nothing that the person wrote is left out. Its name is its values, so
 * that the pictures of a batch can be told apart.
 */
export function briefOfRow(sheet: Sheet, values: Readonly<Record<string, string>>): Brief | RowFault {
  const filled = fillTemplate(sheet.text, values);
  const { subject, exactText } = splitFilled(filled);
  if (subject === "" && exactText.length === 0) return "empty_brief";
  if (subject.length > lineLengthMax || exactText.length > listLengthMax) return "too_long";
  return Brief.parse({
    purpose: sheet.purpose,
    title: Object.values(values).join(" · "),
    subjects: subject === "" ? [] : [{ what: subject }],
    exact_text: exactText.map((text) => ({ text })),
    count: sheet.count,
    aspect: sheet.aspect,
    language: sheet.language,
    alt_text: filled,
  });
}

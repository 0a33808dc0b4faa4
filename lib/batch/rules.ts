import { Brief } from "../prompt/schema.ts";
import { fillTemplate, splitFilled } from "../template/rules.ts";
import type { TemplateUse } from "../template/schema.ts";

/** What is filled and drawn without a chat model: the words are the person's, and nothing is added to them. */
export type Sheet = TemplateUse & { readonly name: string; readonly text: string; readonly language: "en" | "zh" };

/** One row of a table as a brief. Its name is its values, so that the pictures of a batch can be told apart. */
export function briefOfRow(sheet: Sheet, values: Readonly<Record<string, string>>): Brief {
  const filled = fillTemplate(sheet.text, values);
  const { subject, exactText } = splitFilled(filled);
  return Brief.parse({
    purpose: sheet.purpose,
    title: cut(Object.values(values).join(" · "), titleMax),
    subjects: subject === "" ? [] : [{ what: cut(subject, subjectMax) }],
    exact_text: exactText.map((text) => ({ text })),
    count: sheet.count,
    aspect: sheet.aspect,
    language: sheet.language,
    alt_text: cut(filled, altMax),
  });
}

const titleMax = 60;
const altMax = 150;
const subjectMax = 2_000;

function cut(text: string, lengthMax: number): string {
  const points = [...text];
  return points.length <= lengthMax ? text : `${points.slice(0, lengthMax - 1).join("")}…`;
}

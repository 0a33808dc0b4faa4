import { z } from "zod";
import { countMax } from "../generation/schema.ts";
import { PresetIds } from "../preset/chosen/schema.ts";
import { purposes } from "../prompt/purpose/schema.ts";
import { aspects } from "../prompt/schema.ts";
import { Id, typedText } from "../schema.ts";
import { checkValues, findTextProblem, variablesOf } from "../template/rules.ts";
import { templateLengthMax } from "../template/schema.ts";
import { rowsMax } from "../template/table/rules.ts";
import { batchPicturesMax } from "./view/schema.ts";

const valuesLengthMax = 60_000; // UTF-16 code units, of all cells together

const sheetFields = {
  name: typedText(templateLengthMax.name),
  text: typedText(templateLengthMax.text).refine((text) => findTextProblem(text) === null, "cannot be filled"),
  language: z.enum(["en", "zh"]),
  purpose: z.enum(purposes),
  aspect: z.enum(aspects),
  /** Pictures of each row. */
  count: z.int().min(1).max(countMax),
  /** A value for each variable of the text, in the order of the text. */
  rows: z
    .array(z.array(typedText(templateLengthMax.value)))
    .min(1)
    .max(rowsMax),
  presetIds: PresetIds.optional(),
  isDraft: z.boolean().optional(),
};

type Sheet = { readonly text: string; readonly count: number; readonly rows: readonly (readonly string[])[] };

function isFilled({ text, count, rows }: Sheet): boolean {
  const names = variablesOf(text);
  const length = rows.flat().reduce((sum, cell) => sum + cell.length, 0);
  return (
    names.length > 0 &&
    length <= valuesLengthMax &&
    rows.length * count <= batchPicturesMax &&
    rows.every((row) => row.length === names.length && checkValues(text, valuesOf(names, row)).length === 0)
  );
}

/** A row as values by their names. */
export function valuesOf(names: readonly string[], row: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, at) => [name, row[at] ?? ""]));
}

/** Of a conversation, whose pins join; without one of a new one. */
export const PreviewBatch = z
  .strictObject({ ...sheetFields, conversationId: Id.optional() })
  .refine(isFilled, "not filled");
export type PreviewBatch = z.infer<typeof PreviewBatch>;

/** The four ids are made by the browser: asking again with the same ones changes nothing. */
export const DrawBatch = z
  .strictObject({ ...sheetFields, conversationId: Id, messageId: Id, turnId: Id, replyId: Id })
  .refine(isFilled, "not filled");
export type DrawBatch = z.infer<typeof DrawBatch>;

/** What a turn's `batch` column holds. */
export const StoredBatch = z.object({
  name: z.string(),
  variables: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  promptIds: z.array(z.string()),
});

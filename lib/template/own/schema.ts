import { z } from "zod";
import { countMax } from "../../generation/schema.ts";
import { purposes } from "../../prompt/purpose/schema.ts";
import { aspects } from "../../prompt/schema.ts";
import { Id, typedText } from "../../schema.ts";
import { findTextProblem } from "../rules.ts";
import { templateLengthMax } from "../schema.ts";

const name = typedText(templateLengthMax.name)
  .transform((text) => text.replace(/\s+/gu, " ").trim())
  .pipe(z.string().min(1));

/** How its pictures are asked for; also what is stored. */
export const Use = z.object({
  purpose: z.enum(purposes),
  aspect: z.enum(aspects),
  count: z.int().min(1).max(countMax),
});

/** A new one, or the next words of one of the workspace; the id is made by the browser. */
export const SaveTemplate = z.strictObject({
  id: Id,
  name,
  text: typedText(templateLengthMax.text)
    .transform((text) => text.trim())
    .refine((text) => findTextProblem(text) === null, "cannot be filled"),
  ...Use.shape,
});
export type SaveTemplate = z.infer<typeof SaveTemplate>;

export const DeleteTemplate = z.strictObject({ id: Id });
export type DeleteTemplate = z.infer<typeof DeleteTemplate>;

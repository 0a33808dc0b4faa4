import { z } from "zod";
import { Id, typedText } from "../../schema.ts";
import { presetLengthMax } from "../schema.ts";

const line = typedText(presetLengthMax.line).transform((text) => text.replace(/\s+/gu, " ").trim());
const words = z
  .array(typedText(presetLengthMax.word).transform((text) => text.replace(/\s+/gu, " ").trim()))
  .max(presetLengthMax.words)
  .transform((all) => [...new Set(all.filter((word) => word !== ""))]);

const Parts = z.strictObject({ style: line, lighting: line, composition: line, palette: words, avoid: words });

/** What is stored in `parts`. */
export const StoredParts = z.object(Parts.shape);

/** A new one, or the next words of one of the workspace; the id is made by the browser. */
export const SavePreset = z.strictObject({
  id: Id,
  name: typedText(presetLengthMax.name)
    .transform((text) => text.replace(/\s+/gu, " ").trim())
    .pipe(z.string().min(1)),
  parts: Parts.refine((parts) => Object.values(parts).some((part) => part.length > 0), "says nothing"),
});
export type SavePreset = z.infer<typeof SavePreset>;

export const DeletePreset = z.strictObject({ id: Id });
export type DeletePreset = z.infer<typeof DeletePreset>;

import { z } from "zod";
import { Ops } from "../prompt/change/schema.ts";
import { backgrounds, qualities } from "../prompt/schema.ts";
import { Id, typedText } from "../schema.ts";

export const promptLengthMax = 8_000; // UTF-16 code units; the image model's own limit is 32,000
export const countMax = 4;
const promptsMax = 50; // of one turn
const retriesMax = 100; // all pictures of the largest turn, which is a batch
export const partialsMax = { free: 2, paid: 1 } as const; // each costs 100 output tokens where pictures are paid for

/**
 * A prompt that a person wants drawn. `promptId` is the new revision's id, made by the browser; `parentId` the revision
 * that is drawn, changed or repeated. Without `text` and `ops` the words stay as they are.
 */
export const DrawAgain = z.strictObject({
  parentId: Id,
  promptId: Id,
  text: typedText(promptLengthMax)
    .transform((text) => text.trim())
    .pipe(z.string().min(1))
    .optional(),
  ops: Ops.optional(),
  count: z.int().min(1).max(countMax).optional(),
  size: z
    .string()
    .regex(/^[1-9]\d{0,3}[x:][1-9]\d{0,3}$/) // pixels or a ratio
    .optional(),
  quality: z.enum(qualities).optional(),
  background: z.enum(backgrounds).optional(),
  /** It was never drawn: when nothing of it is changed, it needs no new revision, and is drawn once. */
  isFirst: z.boolean().optional(),
});
export type DrawAgain = z.infer<typeof DrawAgain>;

/** Prompts of one turn, drawn together or not at all. */
export const DrawPrompts = z.strictObject({ prompts: z.array(DrawAgain).min(1).max(promptsMax) });
export type DrawPrompts = z.infer<typeof DrawPrompts>;

/** Makes the full picture of a draft; `promptId` is the new revision's id, made by the browser. */
export const FinishDraft = z.strictObject({ assetId: Id, promptId: Id });
export type FinishDraft = z.infer<typeof FinishDraft>;

export const CancelGeneration = z.strictObject({ id: Id });
export type CancelGeneration = z.infer<typeof CancelGeneration>;

/** Gives up a picture of which nobody knows whether it was drawn. */
export const LeaveGeneration = z.strictObject({ id: Id });
export type LeaveGeneration = z.infer<typeof LeaveGeneration>;

/** Asks again for pictures of one turn that did not come; `newId` is the new generation's id, made by the browser. */
export const RetryGenerations = z.strictObject({
  pictures: z
    .array(z.strictObject({ id: Id, newId: Id }))
    .min(1)
    .max(retriesMax),
});
export type RetryGenerations = z.infer<typeof RetryGenerations>;

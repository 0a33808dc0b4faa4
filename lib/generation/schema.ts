import { z } from "zod";
import { Id, typedText } from "../schema.ts";

export const promptLengthMax = 8_000; // UTF-16 code units; the image model's own limit is 32,000
export const countMax = 4;
const retriesMax = 48; // all pictures of the largest turn
export const partialsMax = { free: 2, paid: 1 } as const; // each costs 100 output tokens where pictures are paid for

/** `promptId` is the new revision's id, made by the browser; `parentId` the revision that was edited or repeated. */
export const DrawAgain = z.strictObject({
  parentId: Id,
  promptId: Id,
  text: typedText(promptLengthMax)
    .transform((text) => text.trim())
    .pipe(z.string().min(1)),
  count: z.int().min(1).max(countMax).optional(),
});
export type DrawAgain = z.infer<typeof DrawAgain>;

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

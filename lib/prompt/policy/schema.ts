import { z } from "zod";

/**
 * How a workspace wants its prompts: one row each, and a default for whatever is not in it, so that a new rule needs no
 * migration and an empty row is a valid one.
 */
export const PromptPolicy = z.object({
  /** Lines that join every prompt of the workspace: what must be there, what must not, and how it looks. */
  house: z
    .array(z.object({ field: z.enum(["style", "keep", "avoid"]), text: z.string().trim().min(1).max(300) }))
    .max(20)
    .default([]),
});
export type PromptPolicy = z.infer<typeof PromptPolicy>;

export const defaultPolicy: PromptPolicy = PromptPolicy.parse({});

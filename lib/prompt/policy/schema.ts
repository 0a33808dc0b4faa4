import { z } from "zod";
import { profiles, unscreenedChoices } from "../conduct/schema.ts";
import { namesMax, privacyChoices, privateKinds } from "../privacy/schema.ts";
import { rightsChoices, termsMax } from "../rights/schema.ts";

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
  /** What to do with each kind of private thing in a prompt, and with it on its way to the chat model. */
  privacy: z.partialRecord(z.enum(privateKinds), z.enum(privacyChoices)).default({}),
  /** People and others whose names never leave. */
  names: z.array(z.string().trim().min(2).max(80)).max(namesMax).default([]),
  /** Whether the chat model gets placeholders for what is private, too. */
  shieldsChat: z.boolean().default(true),
  /** Whether new pictures are compared with their prompts unasked, where that costs nothing. */
  looksUnasked: z.boolean().default(true),
  /** What to do with names of artists, brands, characters and people in public life. */
  rights: z.enum(rightsChoices).default("ask"),
  /** Names that the workspace looks after itself, each with what to say instead. */
  terms: z
    .array(z.object({ text: z.string().trim().min(2).max(80), instead: z.string().trim().max(200).default("") }))
    .max(termsMax)
    .default([]),
  /** What is not drawn at all. */
  profile: z.enum(profiles).default("standard"),
  /** Finished pictures are looked at by the provider's screen before anyone sees them. */
  checksOutput: z.boolean().default(false),
  /** What holds when the provider's screen cannot be asked; by default a classroom waits and others go on. */
  unscreened: z.enum(unscreenedChoices).default("by_profile"),
});
export type PromptPolicy = z.infer<typeof PromptPolicy>;

export const defaultPolicy: PromptPolicy = PromptPolicy.parse({});

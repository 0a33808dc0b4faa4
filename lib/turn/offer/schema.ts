import { z } from "zod";
import { Id } from "../../schema.ts";

/** For each prompt of a turn the pictures that are there already, or on their way, one for each that was asked for. */
export type Offer = readonly { readonly promptId: string; readonly generationIds: readonly string[] }[];

/** What an `offer` column says. */
export const StoredOffer = z.array(z.object({ promptId: z.string(), generationIds: z.array(z.string()) }));

export const AnswerOffer = z.strictObject({ turnId: Id });
export type AnswerOffer = z.infer<typeof AnswerOffer>;

import { z } from "zod";
import { Id } from "../../schema.ts";

/** For each prompt of a turn how many pictures were asked for, and those that are there already, or on their way. */
export type Offer = readonly {
  readonly promptId: string;
  readonly generationIds: readonly string[];
  readonly count: number;
}[];

/** What an `offer` column says. Before there was a count all were there. */
const Offered = z
  .object({ promptId: z.string(), generationIds: z.array(z.string()), count: z.int().optional() })
  .transform(({ count, ...row }) => ({ ...row, count: count ?? row.generationIds.length }));
export const StoredOffer = z.array(Offered);

export const AnswerOffer = z.strictObject({ turnId: Id });
export type AnswerOffer = z.infer<typeof AnswerOffer>;

import { z } from "zod";
import { Id } from "../../schema.ts";
import { galleryViews } from "../schema.ts";

// What may be asked of the gallery's routes.

const daysMax = 1_000_000; // the year 4707

const list = { view: z.enum(galleryViews).default("all"), conversationId: Id.optional() };

export const ListDays = z.strictObject(list);
export type ListDays = z.infer<typeof ListDays>;

/**
 * A part of a day, newest first: below `before`, an id, where the part above is known; else below the first `skip`.
 */
export const ReadSection = z.strictObject({
  ...list,
  day: z.coerce.number().int().min(0).max(daysMax),
  before: Id.optional(),
  /** Says of each picture which conversation it is of. */
  group: z.literal("conversation").optional(),
  skip: z.coerce.number().int().min(0).max(10_000_000).default(0),
});
export type ReadSection = z.infer<typeof ReadSection>;

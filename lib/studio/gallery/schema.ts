import { z } from "zod";
import { CollapseStacks } from "../../asset/schema.ts";
import { Id } from "../../schema.ts";
import { galleryViews } from "../schema.ts";

// What may be asked of the gallery's routes.

const zoneLengthMax = 64;

const list = { view: z.enum(galleryViews).default("all"), conversationId: Id.optional(), stacks: CollapseStacks };

/** `zone`: of which the asker knows already when its days begin. */
export const ListDays = z.strictObject({ ...list, zone: z.string().max(zoneLengthMax).optional() });
export type ListDays = z.infer<typeof ListDays>;

/**
 * A part of a day, newest first: ids below `before`, where the day ends or the part above does, down to `from`, where the
 * day begins; of those, without the first `skip`. When a day begins knows whoever counts by it.
 */
export const ReadSection = z.strictObject({
  ...list,
  from: Id,
  before: Id,
  /** Says of each picture which conversation it is of. */
  group: z.literal("conversation").optional(),
  skip: z.coerce.number().int().min(0).max(10_000_000).default(0),
});
export type ReadSection = z.infer<typeof ReadSection>;

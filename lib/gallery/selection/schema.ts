import { z } from "zod";
import { CollapseStacks } from "../../asset/schema.ts";
import { Id, typedText } from "../../schema.ts";
import { galleryViews } from "../../studio/schema.ts";
import { pickedMax } from "../picked/schema.ts";
import { queryLengthMax } from "../query/schema.ts";

/** Pictures by name, or all that a list holds but a few: nobody has to load a hundred thousand ids to mean them. */
export const Selection = z.union([
  z.strictObject({ ids: z.array(Id).min(1).max(pickedMax) }),
  z.strictObject({
    view: z.enum(galleryViews),
    conversationId: Id.optional(),
    albumId: Id.optional(),
    query: typedText(queryLengthMax).default(""),
    stacks: CollapseStacks,
    /** The newest picture there was: what is drawn later was not meant. */
    upTo: Id,
    /** Of the trash: what was thrown away later was not meant either, however old it is. */
    trashedUpTo: z.iso
      .datetime()
      .refine((at) => at >= "1970")
      .optional(),
    except: z.array(Id).max(pickedMax).default([]),
  }),
]);
export type Selection = z.infer<typeof Selection>;

import { z } from "zod";
import { Id } from "../schema.ts";
import { SendMessage } from "../turn/schema.ts";
import { sourcesMax } from "./view/schema.ts";

/** A message about pictures that go along, the one that is changed first. An edit is never a draft. */
export const EditPicture = SendMessage.omit({ isDraft: true }).extend({
  pictureIds: z
    .array(Id)
    .min(1)
    .max(sourcesMax)
    .refine((ids) => new Set(ids).size === ids.length, "one twice"),
});
export type EditPicture = z.infer<typeof EditPicture>;

import { z } from "zod";
import { countMax } from "../generation/schema.ts";
import { PresetIds } from "../preset/chosen/schema.ts";
import { Id } from "../schema.ts";
import { SendMessage } from "../turn/schema.ts";
import { sourcesMax } from "./view/schema.ts";

/** A message about pictures that go along, the one that is changed first. Its four ids are the browser's, as of any message. */
export const EditPicture = z.strictObject({
  conversationId: Id,
  messageId: Id,
  turnId: Id,
  replyId: Id,
  text: SendMessage.shape.text,
  pictureIds: z
    .array(Id)
    .min(1)
    .max(sourcesMax)
    .refine((ids) => new Set(ids).size === ids.length, "one twice"),
  count: z.int().min(1).max(countMax).optional(),
  presetIds: PresetIds.optional(),
  /** Nothing is drawn before the person has read the prompt. */
  isReview: z.boolean().optional(),
});
export type EditPicture = z.infer<typeof EditPicture>;

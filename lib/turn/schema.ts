import { z } from "zod";
import { PresetIds } from "../preset/chosen/schema.ts";
import { Id, typedText } from "../schema.ts";

export const messageLengthMax = 8_000; // UTF-16 code units

/** The four ids are made by the browser: sending the same ones again changes nothing. */
export const SendMessage = z.strictObject({
  conversationId: Id,
  messageId: Id,
  turnId: Id,
  replyId: Id,
  /** Pictures small and cheap first. */
  isDraft: z.boolean().optional(),
  /** Styles that were chosen for it. */
  presetIds: PresetIds.optional(),
  /** Nothing is drawn before the person has read the prompt. */
  isReview: z.boolean().optional(),
  text: typedText(messageLengthMax)
    .transform((text) => text.trim())
    .pipe(z.string().min(1)),
});
export type SendMessage = z.infer<typeof SendMessage>;

export const StopTurn = z.strictObject({ turnId: Id });
export type StopTurn = z.infer<typeof StopTurn>;

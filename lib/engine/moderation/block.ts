// The picture routes' own gate: what the word screen finds is not drawn.
import { RefusalError } from "#lib/engine/http/refusal.ts";
import { screenText } from "./screen.ts";
import { CATEGORIES } from "./words.ts";

const BLOCKED_FROM = { auto: 0.5, low: 0.85 } as const;

// What a composed prompt wants kept out is no wish for it.
const AVOIDED = /^[ \t]*avoid[ \t]*[:：].*$/gim;

/** Refuses a prompt as OpenAI does: 400, `image_generation_user_error`, `moderation_blocked`, with the categories. */
export function refuseBlocked(prompt: string, moderation: keyof typeof BLOCKED_FROM): void {
  const { scores } = screenText(prompt.replace(AVOIDED, ""));
  const categories = CATEGORIES.filter((category) => scores[category] >= BLOCKED_FROM[moderation]);
  if (categories.length === 0) return;
  throw new RefusalError({
    status: 400,
    type: "image_generation_user_error",
    code: "moderation_blocked",
    param: null,
    message: `Your request was rejected by the safety system. safety_violations=[${categories.join(", ")}]`,
    details: { moderation_details: { moderation_stage: "input", categories } },
  });
}

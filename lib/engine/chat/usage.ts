// The numbers and names that a whole and a streamed answer share.
import type { Reply } from "#lib/engine/writer/reply.ts";
import { type ChatMessage, textOf } from "./request.ts";
import { countTokens } from "./tokens.ts";

const PICTURE_TOKENS = 85; // what the API counts for one in low detail
const picturesIn = ({ content }: ChatMessage): number =>
  Array.isArray(content) ? content.filter(({ type }) => type === "image_url").length : 0;

export type Usage = ReturnType<typeof usageOf>;

/** Token usage of a reply. */
export function usageOf(messages: readonly ChatMessage[], reply: Reply) {
  const prompt = messages.reduce(
    (sum, message) =>
      sum +
      4 +
      countTokens(textOf(message)) +
      picturesIn(message) * PICTURE_TOKENS +
      countTokens(JSON.stringify(message.tool_calls ?? "")),
    0,
  );
  const completion = reply.calls.reduce((sum, call) => sum + countTokens(call), countTokens(reply.text));
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

/** The id of the tool call at a place among the answer's calls, derived from the answer's. */
export function callId(answerId: string, index: number): string {
  return `call_${answerId.slice(-24)}${index === 0 ? "" : `_${index}`}`;
}

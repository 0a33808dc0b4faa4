// The numbers and names that a whole and a streamed answer share.
import type { Reply } from "#lib/engine/writer/reply.ts";
import { type ChatMessage, textOf } from "./request.ts";
import { countTokens } from "./tokens.ts";

export type Usage = ReturnType<typeof usageOf>;

/** Token usage of a reply. */
export function usageOf(messages: readonly ChatMessage[], reply: Reply) {
  const prompt = messages.reduce(
    (sum, message) => sum + 4 + countTokens(textOf(message)) + countTokens(JSON.stringify(message.tool_calls ?? "")),
    0,
  );
  const completion = countTokens(reply.text) + countTokens(reply.call ?? "");
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

/** The tool call's id, derived from the answer's. */
export function callId(answerId: string): string {
  return `call_${answerId.slice(-24)}`;
}

// The chunks of a streamed chat answer.
import { setTimeout as wait } from "node:timers/promises";
import { sseEvent } from "#lib/engine/http/answers.ts";
import type { Reply } from "#lib/engine/writer/reply.ts";
import { type EngineTiming, paceOf } from "./timing.ts";
import { argumentPieces, textPieces } from "./tokens.ts";
import { callId, type Usage } from "./usage.ts";

/** `tool`: whose calls the reply makes. */
type Answer = { readonly id: string; readonly created: number; readonly model: string; readonly tool: string };

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted();
  if (ms > 0) await wait(ms, undefined, { signal });
};

/** Yields server-sent events: role, text pieces, tool call fragments, finish reason, usage when asked, [DONE]. */
export async function* streamChat(
  { tool, ...head }: Answer,
  reply: Reply,
  usage: Usage | null,
  timing: EngineTiming,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const chunk = (delta: object, finish: Reply["finish"] | null = null) =>
    sseEvent({
      ...head,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
      ...(usage ? { usage: null } : {}),
    });
  await pause(timing.firstTokenDelayMs, signal);
  yield chunk({ role: "assistant", content: "", refusal: null });
  const pieces = textPieces(reply.text);
  const pace = paceOf(pieces, reply.calls, timing);
  for (const content of pieces) {
    yield chunk({ content });
    await pause(pace.afterMs(content), signal);
  }
  for (const [index, call] of reply.calls.entries()) {
    yield chunk({
      tool_calls: [{ index, id: callId(head.id, index), type: "function", function: { name: tool, arguments: "" } }],
    });
    for (const fragment of argumentPieces(call)) {
      yield chunk({ tool_calls: [{ index, function: { arguments: fragment } }] });
      await pause(pace.argumentsMs, signal);
    }
  }
  yield chunk({}, reply.finish);
  if (usage) yield sseEvent({ ...head, object: "chat.completion.chunk", choices: [], usage });
  yield sseEvent("[DONE]");
}

// Plays a conversation through the writer as the product does, for tests.
import type { ChatMessage } from "#lib/engine/chat/request.ts";
import type { Brief } from "./brief.ts";
import { parseBrief } from "./call/read-call.ts";
import { writeReply } from "./reply.ts";

export type Line = { readonly said: string; readonly text: string; readonly briefs: readonly Brief[] };

/** The answers to what a person says, one after the other. */
export async function rehearse(said: readonly string[]): Promise<readonly Line[]> {
  const messages: ChatMessage[] = [];
  const lines: Line[] = [];
  for (const [turn, content] of said.entries()) {
    messages.push({ role: "user", content });
    const { text, calls } = await writeReply(messages, "auto");
    lines.push({ said: content, text, briefs: calls.flatMap((call) => parseBrief(call) ?? []) });
    const made = calls.map((call, at) => ({ id: `call_${turn}_${at}`, function: { name: "draw", arguments: call } }));
    messages.push({ role: "assistant", content: text, tool_calls: made.length > 0 ? made : null });
    for (const { id } of made)
      messages.push({ role: "tool", content: "The pictures are being drawn.", tool_call_id: id });
  }
  return lines;
}

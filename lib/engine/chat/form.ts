// The form of answer a request asks for: plain text, a JSON object, JSON that fits a schema, one tool call or several.
import type { Reply } from "#lib/engine/writer/reply.ts";
import type { ChatRequest } from "./request.ts";
import { type Facts, fillSchema } from "./schema.ts";

/**
 * The reply in the asked form; its calls are cut to the first where only one may be made.
 * Refuses a schema that asks for more than the writer knows.
 */
export async function inForm(
  reply: Reply,
  { response_format: format, parallel_tool_calls }: ChatRequest,
  facts: () => Promise<Facts>,
): Promise<Reply> {
  const calls = parallel_tool_calls === false ? reply.calls.slice(0, 1) : reply.calls;
  switch (format?.type) {
    case "json_schema":
      return { ...reply, calls, text: fillSchema(format.json_schema.schema ?? {}, await facts()) };
    case "json_object":
      return { ...reply, calls, text: JSON.stringify({ reply: reply.text }) };
    default:
      return { ...reply, calls };
  }
}

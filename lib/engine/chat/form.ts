// The form of answer a request asks for: plain text, a JSON object, one tool call or several.
import { badRequest } from "#lib/engine/http/refusal.ts";
import type { Reply } from "#lib/engine/writer/reply.ts";
import type { ChatRequest } from "./request.ts";

/** Refuses what the writer cannot promise: it speaks in sentences and fills no foreign schema. */
export function requireKnownForm({ response_format }: ChatRequest): void {
  if (response_format?.type === "json_schema")
    throw badRequest(
      "'response_format' of type 'json_schema' is not supported with this model. Use 'text' or 'json_object'.",
      "response_format",
    );
}

/** The reply in the asked form: its text as a JSON object, its calls cut to the first where only one may be made. */
export function inForm(reply: Reply, { response_format, parallel_tool_calls }: ChatRequest): Reply {
  const text = response_format?.type === "json_object" ? JSON.stringify({ reply: reply.text }) : reply.text;
  const calls = parallel_tool_calls === false ? reply.calls.slice(0, 1) : reply.calls;
  return { ...reply, text, calls };
}

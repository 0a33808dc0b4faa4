// POST /v1/chat/completions
import type { EngineContext } from "#lib/engine/context.ts";
import { jsonAnswer, streamAnswer } from "#lib/engine/http/answers.ts";
import { check, readJson } from "#lib/engine/http/body.ts";
import { badRequest } from "#lib/engine/http/refusal.ts";
import { requireModel } from "#lib/engine/models.ts";
import type { Reply } from "#lib/engine/writer/reply.ts";
import { asksToCheck, CHECK_TOOL, checkPicture } from "./check.ts";
import { inForm } from "./form.ts";
import { seePictures } from "./pictures.ts";
import { ChatRequest } from "./request.ts";
import { streamChat } from "./stream.ts";
import { countTokens } from "./tokens.ts";
import { callId, type Usage, usageOf } from "./usage.ts";

// Pictures come as data URLs, a third larger than they are.
const BODY_MAX_BYTES = 32 * 2 ** 20;

/** Answers a chat request: whole, or as a stream of chunks. */
export async function answerChat(request: Request, context: EngineContext): Promise<Response> {
  const chat = check(ChatRequest, await readJson(request, BODY_MAX_BYTES));
  requireModel("writer", chat.model);
  const writer = await import("#lib/engine/writer/reply.ts");
  const seen = await seePictures(chat.messages, context, request.signal);
  const isCheck = asksToCheck(chat);
  const said = isCheck
    ? await checkPicture(chat, seen, context, request.signal)
    : await writer.writeReply(chat.messages, drawChoice(chat), seen);
  const facts = async () => writer.writeFacts(chat.messages, said);
  const reply = cut(await inForm(said, chat, facts), chat);
  const tool = isCheck ? CHECK_TOOL : "draw";
  const head = {
    id: `chatcmpl-${crypto.randomUUID().replaceAll("-", "")}`,
    created: Math.floor(Date.now() / 1000),
    model: chat.model,
  };
  const usage = usageOf(chat.messages, reply);
  if (!chat.stream) return jsonAnswer(wholeAnswer({ ...head, tool }, reply, usage, chat.n ?? 1));
  const counted = chat.stream_options?.include_usage === true ? usage : null;
  return streamAnswer(
    (signal) => streamChat({ ...head, tool }, reply, counted, context.timing, signal),
    request.signal,
  );
}

/** Whether the reply may, must or must not call the draw tool. */
function drawChoice(chat: ChatRequest): "auto" | "required" | "none" {
  const names = (chat.tools ?? []).flatMap((tool) => tool.function?.name ?? []);
  const choice = chat.tool_choice ?? "auto";
  if (typeof choice === "object" || choice === "required") {
    const wanted = typeof choice === "object" ? choice.function?.name : names.find((name) => name === "draw");
    if (wanted && !names.includes(wanted))
      throw badRequest(`Tool choice names the tool '${wanted.slice(0, 60)}', which is not in 'tools'.`, "tool_choice");
    if (wanted !== "draw") throw badRequest("This model can only be made to call a tool named 'draw'.", "tool_choice");
    return "required";
  }
  return choice === "none" || !names.includes("draw") ? "none" : "auto";
}

/** Honours the token limit by cutting the text; a cut reply makes no tool call. */
function cut(reply: Reply, chat: ChatRequest): Reply {
  const limit = chat.max_completion_tokens ?? chat.max_tokens ?? Number.POSITIVE_INFINITY;
  if (reply.calls.reduce((sum, call) => sum + countTokens(call), countTokens(reply.text)) <= limit) return reply;
  return { text: [...reply.text].slice(0, Math.max(1, limit * 3)).join(""), calls: [], finish: "length" };
}

function wholeAnswer(
  { tool, ...head }: { readonly id: string; readonly created: number; readonly model: string; readonly tool: string },
  reply: Reply,
  usage: Usage,
  n: number,
) {
  const made = reply.calls.map((call, index) => ({
    id: callId(head.id, index),
    type: "function",
    function: { name: tool, arguments: call },
  }));
  const calls = made.length > 0 ? { tool_calls: made } : {};
  const choice = (index: number) => ({
    index,
    message: { role: "assistant", content: reply.text, refusal: null, annotations: [], ...calls },
    logprobs: null,
    finish_reason: reply.finish,
  });
  return { ...head, object: "chat.completion", choices: Array.from({ length: n }, (_, index) => choice(index)), usage };
}

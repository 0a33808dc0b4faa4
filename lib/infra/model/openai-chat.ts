import type OpenAI from "openai";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from "openai/resources";
import type { ChatFacts } from "./facts/port.ts";
import { toModelError } from "./openai-errors.ts";
import {
  type ChatEvent,
  type ChatMessage,
  type ChatModel,
  type ChatRequest,
  type ChatUsage,
  ModelError,
  type ToolCall,
} from "./port.ts";
import { type Patience, startWatchdog } from "./watchdog.ts";

const usualPatience: Patience = { silenceMs: 60_000, totalMs: 300_000 };

type Options = { readonly name: string; readonly facts: ChatFacts; readonly patience?: Partial<Patience> };

/** Chat Completions, because every compatible server speaks it. Only widely supported fields are sent. */
export function makeChatModel(client: OpenAI, { name, facts, patience }: Options): ChatModel {
  return {
    name,
    stream: async function* (request, caller) {
      const watchdog = startWatchdog(caller, { ...usualPatience, ...patience });
      try {
        const { data, response } = await client.chat.completions
          .create(toParams(request, name, facts), { signal: watchdog.signal, maxRetries: 0 })
          .withResponse();
        yield* readChunks(await chunksOf(data, response), watchdog.feed, watchdog.signal);
      } catch (error) {
        throw toModelError(error, watchdog.signal);
      } finally {
        watchdog.end();
      }
    },
  };
}

type Chunk = Pick<ChatCompletionChunk, "choices" | "usage">;
type Chunks = AsyncIterable<Chunk>;

/** A server that ignores `stream` answers JSON, the package would then see an empty stream; others send pages for people. */
async function chunksOf(stream: Chunks, response: Response): Promise<Chunks> {
  const type = response.headers.get("content-type") ?? "";
  if (type.includes("text/html")) throw new ModelError("bad_answer", "maybe");
  return type.includes("application/json") ? oneChunk(await readWhole(response)) : stream;
}

async function readWhole(response: Response): Promise<ChatCompletion> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ModelError("bad_answer", "maybe", { cause });
  }
}

/** The whole answer as a stream of one piece. */
async function* oneChunk({ choices, usage }: ChatCompletion): AsyncGenerator<Chunk> {
  const [choice] = choices ?? [];
  if (!choice) throw new ModelError("bad_answer", "maybe");
  const { content, refusal, tool_calls } = choice.message;
  const calls = tool_calls?.flatMap((call, index) => (call.type === "function" ? [{ ...call, index }] : []));
  const delta = { content, refusal, ...(calls ? { tool_calls: calls } : {}) };
  yield { choices: [{ index: 0, delta, finish_reason: choice.finish_reason }], ...(usage ? { usage } : {}) };
}

async function* readChunks(chunks: Chunks, feed: () => void, signal: AbortSignal): AsyncGenerator<ChatEvent> {
  const calls: OpenCall[] = [];
  let finish: string | null = null;
  for await (const chunk of chunks) {
    feed();
    const usage = toUsage(chunk.usage);
    if (usage) yield { type: "usage", usage };
    const choice = chunk.choices?.[0]; // the one with the usage has none, and at some servers not even a list
    if (!choice) continue;
    const text = choice.delta.content ?? choice.delta.refusal;
    if (text) yield { type: "text", text };
    collectCalls(calls, choice.delta.tool_calls);
    finish = choice.finish_reason ?? finish;
  }
  signal.throwIfAborted(); // the package ends an aborted loop without an error
  if (finish === null) throw new ModelError("cut", "maybe");
  const whole = calls.filter((call) => call.name !== "");
  if (whole.length > 0) yield { type: "calls", calls: whole satisfies readonly ToolCall[] };
  yield { type: "end", reason: finish === "length" ? "length" : finish === "content_filter" ? "filter" : "stop" };
}

/** Null where the server says nothing, or nothing that could be counted. */
function toUsage(usage: ChatCompletionChunk["usage"]): ChatUsage | null {
  const { prompt_tokens: all, completion_tokens: out } = usage ?? {};
  if (!isCount(all) || !isCount(out)) return null;
  const cached = usage?.prompt_tokens_details?.cached_tokens;
  return { in: all, cached: isCount(cached) ? Math.min(cached, all) : 0, out };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

type CallDelta = NonNullable<ChatCompletionChunk["choices"][number]["delta"]["tool_calls"]>;

type OpenCall = { id: string; name: string; arguments: string };

const callsMax = 16; // an index comes from the server; it must not make an array of millions

/** A call arrives in pieces; its index says to which one a piece belongs. Servers that make one leave it away. */
function collectCalls(calls: OpenCall[], deltas: CallDelta | undefined): void {
  for (const delta of deltas ?? []) {
    const index = delta.index ?? 0;
    if (!Number.isInteger(index) || index < 0 || index >= callsMax) continue;
    while (calls.length <= index) calls.push({ id: "", name: "", arguments: "" });
    const call = calls[index];
    if (!call) continue;
    call.id ||= delta.id ?? "";
    call.name ||= delta.function?.name ?? "";
    call.arguments += delta.function?.arguments ?? "";
  }
}

function toParams(request: ChatRequest, model: string, facts: ChatFacts): ChatCompletionCreateParamsStreaming {
  return {
    model,
    stream: true,
    ...(facts.usage ? { stream_options: { include_usage: true } } : {}),
    messages: request.messages.map(toParam),
    ...(facts.safetyId ? { safety_identifier: request.userHash } : {}),
    ...(request.tool && facts.tools
      ? { tools: [{ type: "function", function: { ...request.tool, ...(facts.strictTools ? { strict: true } : {}) } }] }
      : {}),
    ...(request.tool && request.mustCall && facts.tools && facts.toolChoice
      ? { tool_choice: { type: "function", function: { name: request.tool.name } } }
      : {}),
  };
}

function toParam(message: ChatMessage): ChatCompletionMessageParam {
  if (message.role === "tool") return { role: "tool", tool_call_id: message.callId, content: message.content };
  if (message.role === "user" && message.pictures) return withPictures(message.content, message.pictures);
  if (message.role !== "assistant" || !message.calls) return { role: message.role, content: message.content };
  return {
    role: "assistant",
    content: message.content,
    tool_calls: message.calls.map(({ id, name, arguments: args }) => ({
      id,
      type: "function",
      function: { name, arguments: args },
    })),
  };
}

type Pictures = NonNullable<Extract<ChatMessage, { readonly role: "user" }>["pictures"]>;

function withPictures(text: string, pictures: Pictures): ChatCompletionMessageParam {
  const parts = pictures.map(({ bytes, mime }) => ({
    type: "image_url" as const,
    image_url: { url: `data:${mime};base64,${Buffer.from(bytes).toString("base64")}` },
  }));
  return { role: "user", content: [{ type: "text", text }, ...parts] };
}

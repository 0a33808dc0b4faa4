import type { ChatMessage } from "../../infra/model/port.ts";
import { ModelError, type ToolCall } from "../../infra/model/port.ts";
import type { Brief } from "../../prompt/schema.ts";
import { drawTool, drawToolName, parseBrief } from "../../prompt/tool/rules.ts";
import { StoppedError } from "../../running.ts";
import type { Services } from "../../services.ts";
import { hashUser } from "../../user-hash.ts";
import type { ClaimedTurn } from "../data.ts";
import { openReply } from "../reply/service.ts";

export type Run = { readonly services: Services; readonly turn: ClaimedTurn; readonly signal: AbortSignal };

export type Plan =
  | { readonly kind: "talk"; readonly reply: string }
  | { readonly kind: "brief"; readonly reply: string; readonly brief: Brief }
  | { readonly kind: "stopped"; readonly reply: string }
  | { readonly kind: "failed"; readonly reply: string; readonly error: unknown };

const attemptsMax = 2; // a call that arrives cut or malformed is asked for once more; chat is cheap, a lost wish is not

/** Streams the chat model's answer to the screen and returns what it means. Never throws for what a model may do. */
export async function planTurn(run: Run, messages: readonly ChatMessage[]): Promise<Plan> {
  let reply = "";
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await streamAnswer(run, messages);
      reply = answer.reply;
      if (!answer.call) return { kind: "talk", reply };
      const brief = answer.call.name === drawToolName ? parseBrief(answer.call.arguments) : null;
      if (brief) return { kind: "brief", reply, brief };
      if (attempt >= attemptsMax) return { kind: "failed", reply, error: new ModelError("bad_answer", "no") };
    } catch (error) {
      if (error instanceof StoppedError) return { kind: "stopped", reply };
      if (!(error instanceof ModelError) || error.code !== "cut" || attempt >= attemptsMax)
        return { kind: "failed", reply, error };
    }
  }
}

async function streamAnswer(
  { services, turn, signal }: Run,
  messages: readonly ChatMessage[],
): Promise<{ reply: string; call: ToolCall | null }> {
  const reply = openReply(services, turn);
  let call: ToolCall | null = null;
  try {
    const request = { messages, tool: drawTool, userHash: hashUser(turn.requestedById) };
    for await (const event of services.models.chat.stream(request, signal)) {
      if (event.type === "text") reply.add(event.text);
      if (event.type === "call") call = event.call;
    }
  } finally {
    await reply.flush();
  }
  return { reply: reply.text(), call };
}

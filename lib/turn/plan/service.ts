import { findUsedUp } from "../../budget/limit/service.ts";
import type { Obstacle } from "../../budget/schema.ts";
import type { ChatMessage } from "../../infra/model/port.ts";
import { ModelError, type ToolCall } from "../../infra/model/port.ts";
import type { Brief } from "../../prompt/schema.ts";
import { drawToolFor, drawToolName, parseBrief } from "../../prompt/tool/rules.ts";
import { StoppedError } from "../../running.ts";
import { hashUser } from "../../user-hash.ts";
import { callWriter, noteLostCalls, type Run, replyCall } from "../call/service.ts";
import { openReply } from "../reply/service.ts";

export type Plan =
  | { readonly kind: "talk"; readonly reply: string }
  | { readonly kind: "briefs"; readonly reply: string; readonly briefs: readonly Brief[] }
  | { readonly kind: "stopped"; readonly reply: string }
  /** Nobody was asked: a limit in money is used up. */
  | { readonly kind: "obstructed"; readonly reply: string; readonly obstacle: Obstacle }
  | { readonly kind: "failed"; readonly reply: string; readonly error: unknown };

const briefsMax = 12;
const attemptsMax = 2; // a call that arrives cut or malformed is asked for once more; chat is cheap, a lost wish is not

/** Streams the chat model's answer to the screen and returns what it means. Never throws for what a model may do. */
export async function planTurn(run: Run, messages: readonly ChatMessage[]): Promise<Plan> {
  const obstacle = await findObstacle(run);
  if (obstacle) return { kind: "obstructed", reply: "", obstacle };
  let reply = "";
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await streamAnswer(run, messages, attempt);
      reply = answer.reply;
      if (answer.calls.length === 0) return { kind: "talk", reply };
      const briefs = readBriefs(answer.calls);
      if (briefs) return { kind: "briefs", reply, briefs };
      if (attempt >= attemptsMax) return { kind: "failed", reply, error: new ModelError("bad_answer", "no") };
    } catch (error) {
      if (error instanceof StoppedError) return { kind: "stopped", reply };
      if (!(error instanceof ModelError) || error.code !== "cut" || attempt >= attemptsMax)
        return { kind: "failed", reply, error };
    }
  }
}

async function findObstacle({ services, turn }: Run): Promise<Obstacle | null> {
  const { price } = (await services.models.writer()).facts;
  if (!price || price.in + price.out === 0) return null;
  return await findUsedUp(services, { userId: turn.requestedById, workspaceId: turn.workspaceId });
}

/** Null when one of the calls is not a whole brief: half of a wish is not what was asked for. */
function readBriefs(calls: readonly ToolCall[]): readonly Brief[] | null {
  const briefs = calls.map((call) => (call.name === drawToolName ? parseBrief(call.arguments) : null));
  const whole = briefs.filter((brief) => brief !== null);
  return whole.length === briefs.length ? whole.slice(0, briefsMax) : null;
}

async function streamAnswer(
  run: Run,
  messages: readonly ChatMessage[],
  number: number,
): Promise<{ readonly reply: string; readonly calls: readonly ToolCall[] }> {
  const { services, turn } = run;
  const reply = openReply(services, turn);
  let calls: readonly ToolCall[] = [];
  try {
    const writer = await services.models.writer();
    const { facts } = await services.models.drawer();
    const request = { messages, tool: drawToolFor(facts), userHash: hashUser(turn.requestedById) };
    if (number === 1) noteLostCalls(run, writer, request);
    for await (const event of callWriter(run, replyCall(turn.attempt, number), writer, request)) {
      if (event.type === "text") reply.add(event.text);
      if (event.type === "calls") calls = event.calls;
    }
  } finally {
    await reply.flush();
  }
  return { reply: reply.text(), calls };
}

import { sizeFor } from "../../generation/catalogue/rules.ts";
import { countMax } from "../../generation/schema.ts";
import { requestGenerations } from "../../generation/service.ts";
import { makeId } from "../../ids.ts";
import type { Hint } from "../../infra/bus/port.ts";
import type { Tx } from "../../infra/db/client.ts";
import { ModelError } from "../../infra/model/port.ts";
import { createPrompt, type NewPrompt } from "../../prompt/data.ts";
import { guardBrief } from "../../prompt/rules.ts";
import type { Brief, Guarded } from "../../prompt/schema.ts";
import type { Services } from "../../services.ts";
import type { FailureView } from "../../studio/schema.ts";
import * as data from "../data.ts";
import type { Plan } from "../plan/service.ts";
import type { TurnState } from "../rules.ts";

/** One transaction: the reply is complete, and the turn is done, drawing, blocked or failed. Answers the new state. */
export async function endPlanning(services: Services, turn: data.ClaimedTurn, plan: Plan): Promise<TurnState> {
  switch (plan.kind) {
    case "stopped":
      return "cancelled"; // the row says so already: stopping is what stopped us
    case "talk":
      return await leave(services, turn, plan.reply, { state: "done" });
    case "failed":
      return await leave(services, turn, plan.reply, {
        state: "failed",
        failure: failureOf(services, turn, plan.error),
      });
    case "brief":
      return await endWithBrief(services, turn, plan.reply, plan.brief);
  }
}

async function endWithBrief(
  services: Services,
  turn: data.ClaimedTurn,
  reply: string,
  brief: Brief,
): Promise<TurnState> {
  const guarded = guardBrief(brief);
  if (guarded.kind === "blocked") {
    return await leave(services, turn, reply, {
      state: "blocked",
      brief,
      failure: { code: guarded.reason, wasBilled: "no" },
    });
  }
  const row = promptOf(services, turn, brief, guarded);
  const ids = Array.from({ length: row.settings.count }, () => makeId());
  return await leave(services, turn, reply, { state: "drawing", brief }, async (tx) => {
    await createPrompt(tx, row);
    await services.bus.publish(tx, { kind: "prompt", workspaceId: turn.workspaceId, id: row.id });
    await requestGenerations(services, tx, row, { ids, firstPosition: 0, userId: turn.requestedById });
  });
}

type Leaving = { readonly state: TurnState; readonly brief?: Brief; readonly failure?: FailureView };

async function leave(
  services: Services,
  turn: data.ClaimedTurn,
  reply: string,
  { state, ...more }: Leaving,
  andThen?: (tx: Tx) => Promise<void>,
): Promise<TurnState> {
  const { workspaceId } = turn;
  return await services.db.$transaction(async (tx) => {
    if (!(await data.leavePlanning(tx, turn.id, services.instanceId, state, more))) return "cancelled";
    await data.saveReply(tx, turn.replyId, reply, true);
    await andThen?.(tx);
    const hints: readonly Hint[] = [
      { kind: "message", workspaceId, id: turn.replyId },
      { kind: "turn", workspaceId, id: turn.id },
    ];
    await services.bus.publish(tx, ...hints);
    return state;
  });
}

function promptOf(
  services: Services,
  turn: data.ClaimedTurn,
  brief: Brief,
  guarded: Extract<Guarded, { kind: "safe" }>,
): NewPrompt {
  const model = services.models.image.name;
  return {
    id: makeId(),
    workspaceId: turn.workspaceId,
    conversationId: turn.conversationId,
    turnId: turn.id,
    parentId: null,
    reason: "brief",
    prompt: guarded.prompt,
    title: guarded.title,
    altText: guarded.altText,
    settings: {
      ...sizeFor(model, brief.aspect),
      count: Math.min(brief.count, countMax),
      quality: brief.quality,
      background: brief.background,
      format: "webp",
      model,
    },
  };
}

function failureOf(services: Services, turn: data.ClaimedTurn, error: unknown): FailureView {
  if (error instanceof ModelError) return { code: error.code, wasBilled: "no" };
  const name = error instanceof Error ? error.name : "unknown";
  const stack = error instanceof Error ? error.stack?.split("\n").slice(1, 6).join("\n") : undefined;
  services.log.error({ event: "turn.error", id: turn.id, name, stack });
  return { code: "internal", wasBilled: "no" };
}

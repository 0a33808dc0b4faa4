import { startDrawing } from "../../generation/ordering/service.ts";
import { countMax } from "../../generation/schema.ts";
import { toDraft } from "../../generation/tier/rules.ts";
import { makeId } from "../../ids.ts";
import type { Hint } from "../../infra/bus/port.ts";
import type { Tx } from "../../infra/db/client.ts";
import { type Drawer, ModelError } from "../../infra/model/port.ts";
import { createPrompts, type NewPrompt } from "../../prompt/data.ts";
import type { DraftSettings } from "../../prompt/faith/schema.ts";
import { readPins } from "../../prompt/pin/data.ts";
import { guardBrief } from "../../prompt/rules.ts";
import type { Brief, Guarded, PromptSettings } from "../../prompt/schema.ts";
import { fitBrief } from "../../provider/fit/rules.ts";
import type { Services } from "../../services.ts";
import { stackOf } from "../../stack.ts";
import type { FailureView } from "../../studio/schema.ts";
import * as data from "../data.ts";
import { findMissing, type Heard } from "../heard/rules.ts";
import { ordersOf, placeOrders } from "../placing/service.ts";
import type { Plan } from "../plan/service.ts";
import type { TurnState } from "../rules.ts";

const nothingHeard: Heard = { message: "", earlier: [], known: [] };

/** One transaction: the reply is complete, and the turn is done, drawing, in review, blocked or failed. Answers the new state. */
export async function endPlanning(
  services: Services,
  turn: data.ClaimedTurn,
  plan: Plan,
  heard: Heard = nothingHeard,
): Promise<TurnState> {
  const { reply } = plan;
  switch (plan.kind) {
    case "stopped":
      return await endStopped(services, turn, reply);
    case "talk":
      return await leave(services, turn, { state: "done", reply });
    case "obstructed":
      return await leave(services, turn, { state: "blocked", reply, failure: { ...plan.obstacle, wasBilled: "no" } });
    case "failed":
      return await leave(services, turn, { state: "failed", reply, failure: failureOf(services, turn, plan.error) });
    case "briefs":
      return await endWithBriefs(services, turn, plan, heard);
  }
}

/** The row is cancelled already: stopping is what stopped us. The words that came since it was saved are added. */
async function endStopped(services: Services, turn: data.ClaimedTurn, reply: string): Promise<TurnState> {
  await data.saveStoppedReply(services.db, turn.replyId, reply);
  services.bus.tell({ kind: "message", workspaceId: turn.workspaceId, id: turn.replyId });
  return "cancelled";
}

/** Each brief becomes a prompt of its own; when the middle layer blocks one, nothing is drawn and the reason is said. */
async function endWithBriefs(
  services: Services,
  turn: data.ClaimedTurn,
  { reply, briefs }: Extract<Plan, { kind: "briefs" }>,
  heard: Heard,
): Promise<TurnState> {
  const prompts = await guardAll(services, turn, briefs, heard);
  if (!Array.isArray(prompts)) {
    const failure: FailureView = { code: prompts.reason, wasBilled: "no" };
    return await leave(services, turn, { state: "blocked", reply, briefs, failure });
  }
  const orders = ordersOf(prompts);
  const hints = prompts.map(({ id, workspaceId }) => ({ kind: "prompt", workspaceId, id }) as const);
  const draw = async (tx: Tx) => {
    await createPrompts(tx, prompts);
    return await placeOrders(services, tx, turn, orders);
  };
  const held = prompts.map(({ prompt: { text }, ledger, settings }) => ({ text, ledger, settings: shapeOf(settings) }));
  const losses = findMissing(heard, held, turn.policy);
  const state = await leave(services, turn, { state: "drawing", reply, briefs, losses }, { draw, hints });
  if (state === "drawing") startDrawing(services, orders ?? []);
  return state;
}

/** A draft is held against what its full picture will be. */
function shapeOf({ full, width, height, count, unmet }: PromptSettings): DraftSettings {
  return { width, height, ...full, count, isShapeUnmet: unmet.includes("shape") };
}

type Blocked = Extract<Guarded, { readonly kind: "blocked" }>;

async function guardAll(
  services: Services,
  turn: data.ClaimedTurn,
  briefs: readonly Brief[],
  heard: Heard,
): Promise<NewPrompt[] | Blocked> {
  const { db, models } = services;
  const [drawer, pins] = await Promise.all([models.drawer(), readPins(db, turn, turn.conversationId)]);
  const { policy, presets } = turn;
  const prompts: NewPrompt[] = [];
  for (const brief of briefs) {
    const { background } = fitBrief(drawer.facts, brief);
    const guarded = guardBrief({ ...brief, background }, drawer.facts, {
      policy,
      presets,
      pins,
      known: heard.known,
      sources: heard,
    });
    if (guarded.kind === "blocked") return guarded;
    prompts.push(promptOf(drawer, turn, brief, guarded));
  }
  return prompts;
}

async function leave(
  services: Services,
  turn: data.ClaimedTurn,
  leaving: data.Leaving,
  more?: { readonly draw: (tx: Tx) => Promise<TurnState>; readonly hints: readonly Hint[] },
): Promise<TurnState> {
  const { workspaceId } = turn;
  return await services.db.$transaction(async (tx) => {
    if (!(await data.leavePlanning(tx, turn, services.instanceId, leaving))) return "cancelled";
    const state = more ? await more.draw(tx) : leaving.state;
    await services.bus.publish(
      tx,
      ...(more?.hints ?? []),
      { kind: "message", workspaceId, id: turn.replyId },
      { kind: "turn", workspaceId, id: turn.id },
    );
    return state;
  });
}

function promptOf(
  { model, facts }: Drawer,
  turn: data.ClaimedTurn,
  brief: Brief,
  guarded: Extract<Guarded, { kind: "guarded" }>,
): NewPrompt {
  const settings: PromptSettings = {
    ...fitBrief(facts, brief),
    count: Math.min(brief.count, countMax),
    format: "webp",
    model: model.name,
  };
  return {
    id: makeId(),
    workspaceId: turn.workspaceId,
    conversationId: turn.conversationId,
    turnId: turn.id,
    parentId: null,
    reason: "brief",
    prompt: guarded.prompt,
    ledger: guarded.ledger,
    title: guarded.title,
    altText: guarded.altText,
    settings: turn.isDraft ? toDraft(facts, settings) : settings,
  };
}

function failureOf(services: Services, turn: data.ClaimedTurn, error: unknown): FailureView {
  if (error instanceof ModelError) return { code: error.code, wasBilled: "no" };
  const name = error instanceof Error ? error.name : "unknown";
  services.log.error({ event: "turn.error", id: turn.id, name, stack: stackOf(error) });
  return { code: "internal", wasBilled: "no" };
}

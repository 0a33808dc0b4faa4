import { createHolds, releaseHolds } from "../budget/data.ts";
import { estimate } from "../budget/rules.ts";
import { makeId } from "../ids.ts";
import type { Tx } from "../infra/db/client.ts";
import type { Drawer } from "../infra/model/port.ts";
import { createPrompts, findPrompt, type NewPrompt } from "../prompt/data.ts";
import { guardText } from "../prompt/rules.ts";
import { drawJob, queueNames } from "../queues.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx, Services } from "../services.ts";
import { transact } from "../transaction.ts";
import { lockTurn, resumeDrawing } from "../turn/data.ts";
import { canWrite } from "../workspace/rules.ts";
import { closeTurn } from "./closing/service.ts";
import * as data from "./data.ts";
import { cancelRunning, letBe } from "./moves/data.ts";
import { isRunning } from "./rules.ts";
import {
  type CancelGeneration,
  countMax,
  type DrawAgain,
  type LeaveGeneration,
  partialsMax,
  type RetryGeneration,
} from "./schema.ts";

/** Some positions of a prompt that are to be drawn, under ids of their own. */
export type Order = {
  readonly prompt: Omit<NewPrompt, "parentId" | "reason">;
  readonly ids: readonly string[];
  readonly firstPosition: number;
};

/** Inside a transaction: generations, holds and jobs, and their hints. After its commit call `startDrawing`. */
export async function requestGenerations(
  services: Services,
  tx: Tx,
  userId: string,
  orders: readonly Order[],
): Promise<void> {
  const drawer = await services.models.drawer();
  const partials = drawer.model.isFree ? partialsMax.free : partialsMax.paid;
  const rows = orders.flatMap(({ prompt, ids, firstPosition }) =>
    ids.map((id, at) => toRow({ prompt, drawer, userId, id, position: firstPosition + at })),
  );
  const holds = orders.flatMap(({ prompt: { settings, workspaceId, prompt }, ids }) => {
    const wish = { ...settings, model: drawer.model.name, promptLength: prompt.text.length, partials };
    const range = estimate(wish);
    return ids.map((generationId) => ({ generationId, workspaceId, userId, ...range }));
  });
  await data.createGenerations(tx, rows);
  await createHolds(tx, holds);
  await services.queue.send(tx, queueNames.drawGeneration, ...rows.map((row) => drawJob(row.id)));
  await services.bus.publish(
    tx,
    ...rows.map(({ id, workspaceId }) => ({ kind: "generation", workspaceId, id }) as const),
  );
}

type NewRow = {
  readonly prompt: Order["prompt"];
  readonly drawer: Drawer;
  readonly userId: string;
  readonly id: string;
  readonly position: number;
};

function toRow({ prompt, drawer, userId, id, position }: NewRow): data.NewGeneration {
  const { workspaceId, conversationId, turnId, settings } = prompt;
  return {
    id,
    workspaceId,
    conversationId,
    turnId,
    promptId: prompt.id,
    requestedById: userId,
    position,
    providerId: drawer.providerId,
    model: drawer.model.name,
    width: settings.width,
    height: settings.height,
  };
}

/** After the commit: pictures of these orders begin at once where there is room. */
export function startDrawing(services: Services, orders: readonly Order[]): void {
  services.queue.nudge(queueNames.drawGeneration, ...orders.flatMap(({ ids }) => ids.map(drawJob)));
}

/** Draws a prompt again, as it is or as the person edited it: a new revision with its parent. */
export async function drawAgain(ctx: Ctx, input: DrawAgain): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  const parent = await findPrompt(services.db, actor, input.parentId);
  if (!parent) return fail("not_found");
  const guarded = guardText(input.text, parent);
  if (guarded.kind === "blocked") return fail("invalid");
  const count = Math.min(input.count ?? parent.settings.count, countMax);
  const model = (await services.models.drawer()).model.name;
  const row: NewPrompt = {
    ...parent,
    id: input.promptId,
    parentId: parent.id,
    reason: "edited",
    prompt: guarded.prompt,
    settings: { ...parent.settings, count, model },
  };
  const order: Order = { prompt: row, ids: Array.from({ length: count }, makeId), firstPosition: 0 };
  const answer = await transact(services.db, async (tx) => {
    if ((await createPrompts(tx, [row])) === 0) {
      return (await findPrompt(tx, actor, input.promptId)) ? ok(null) : fail("not_found");
    }
    if (!(await resumeDrawing(tx, actor, row.turnId))) return fail("conflict");
    await services.bus.publish(
      tx,
      { kind: "turn", workspaceId: row.workspaceId, id: row.turnId },
      { kind: "prompt", workspaceId: row.workspaceId, id: row.id },
    );
    await requestGenerations(services, tx, actor.userId, [order]);
    return ok(null);
  });
  if (answer.ok) startDrawing(services, [order]);
  return answer;
}

/** Asks once more for a picture that ended without one. The person decides this; nothing repeats by itself. */
export async function retryGeneration(ctx: Ctx, input: RetryGeneration): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  const ended = await data.findGeneration(services.db, actor, input.id);
  const row = ended && (await findPrompt(services.db, actor, ended.promptId));
  if (!ended || !row) return fail("not_found");
  if (isRunning(ended.state) || ended.state === "done") return fail("conflict");
  const order: Order = { prompt: row, ids: [input.newId], firstPosition: ended.position };
  const answer = await transact(services.db, async (tx) => {
    await lockTurn(tx, ended.turnId); // a double click must find what the first click made
    const known = await data.findGeneration(tx, actor, input.newId);
    if (known) return known.promptId === ended.promptId ? ok(null) : fail("not_found");
    if (!(await resumeDrawing(tx, actor, ended.turnId))) return fail("conflict");
    await services.bus.publish(tx, { kind: "turn", workspaceId: actor.workspaceId, id: ended.turnId });
    if (ended.state === "unknown") await releaseHolds(tx, [ended.id], "asked_again");
    await requestGenerations(services, tx, actor.userId, [order]);
    return ok(null);
  });
  if (answer.ok) startDrawing(services, [order]);
  return answer;
}

/** The other answer to "it may have been drawn": not asked for again, and its money is no longer put aside. */
export async function leaveGeneration(ctx: Ctx, input: LeaveGeneration): Promise<Result<null>> {
  const { db, bus } = ctx.services;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const generation = await data.findGeneration(db, ctx.actor, input.id);
  if (!generation) return fail("not_found");
  return await transact(db, async (tx) => {
    if (!(await letBe(tx, ctx.actor, input.id))) return fail("conflict");
    await bus.publish(tx, { kind: "generation", workspaceId: ctx.actor.workspaceId, id: input.id });
    return ok(null);
  });
}

export async function cancelGeneration(ctx: Ctx, input: CancelGeneration): Promise<Result<null>> {
  const { db, bus } = ctx.services;
  const { workspaceId } = ctx.actor;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const generation = await data.findGeneration(db, ctx.actor, input.id);
  if (!generation) return fail("not_found");
  return await transact(db, async (tx) => {
    const ids = await cancelRunning(tx, ctx.actor, { id: input.id });
    if (ids.length === 0) return fail("conflict");
    await closeTurn(ctx.services, tx, { workspaceId, turnId: generation.turnId });
    await bus.publish(
      tx,
      { kind: "stop", workspaceId, id: input.id },
      { kind: "generation", workspaceId, id: input.id },
    );
    return ok(null);
  });
}

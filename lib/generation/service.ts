import { createHolds } from "../budget/data.ts";
import { estimateMicroUsd } from "../budget/rules.ts";
import { makeId } from "../ids.ts";
import type { Tx } from "../infra/db/client.ts";
import { createPrompt, findPrompt, type NewPrompt } from "../prompt/data.ts";
import { guardText } from "../prompt/rules.ts";
import { queueNames } from "../queues.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx, Services } from "../services.ts";
import { finishDrawing, resumeDrawing } from "../turn/data.ts";
import { canWrite } from "../workspace/rules.ts";
import * as data from "./data.ts";
import { isRunning } from "./rules.ts";
import { type CancelGeneration, countMax, type DrawAgain, type RetryGeneration } from "./schema.ts";

export const partialsMax = { free: 2, paid: 1 } as const; // each costs 100 output tokens where pictures are paid for

/** Inside a transaction: holds, generations and jobs for some positions of a prompt, and their hints. */
export async function requestGenerations(
  services: Services,
  tx: Tx,
  row: Omit<NewPrompt, "parentId" | "reason">,
  wish: { readonly ids: readonly string[]; readonly firstPosition: number; readonly userId: string },
): Promise<void> {
  const { workspaceId, conversationId, turnId, settings } = row;
  const { model, width, height } = settings;
  const place = { workspaceId, conversationId, turnId, promptId: row.id, model, width, height };
  const partials = services.models.image.isFree ? partialsMax.free : partialsMax.paid;
  const amountMicroUsd = estimateMicroUsd({ ...settings, promptLength: row.prompt.text.length, partials });
  await data.createGenerations(
    tx,
    wish.ids.map((id, index) => ({ id, ...place, position: wish.firstPosition + index })),
  );
  await createHolds(
    tx,
    wish.ids.map((generationId) => ({ generationId, workspaceId, userId: wish.userId, amountMicroUsd })),
  );
  for (const id of wish.ids) await services.queue.send(tx, queueNames.drawGeneration, id, { generationId: id });
  await services.bus.publish(tx, ...wish.ids.map((id) => ({ kind: "generation", workspaceId, id }) as const));
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
  const model = services.models.image.name;
  const row: NewPrompt = {
    ...parent,
    id: input.promptId,
    parentId: parent.id,
    reason: "edited",
    prompt: guarded.prompt,
    settings: { ...parent.settings, count, model },
  };
  return await services.db.$transaction(async (tx) => {
    if (!(await createPrompt(tx, row))) {
      return (await findPrompt(tx, actor, input.promptId)) ? ok(null) : fail("not_found");
    }
    if (!(await resumeDrawing(tx, actor, row.turnId))) return fail("conflict");
    const ids = Array.from({ length: count }, () => makeId());
    await services.bus.publish(
      tx,
      { kind: "turn", workspaceId: row.workspaceId, id: row.turnId },
      { kind: "prompt", workspaceId: row.workspaceId, id: row.id },
    );
    await requestGenerations(services, tx, row, { ids, firstPosition: 0, userId: actor.userId });
    return ok(null);
  });
}

/** Asks once more for a picture that ended without one. The person decides this; nothing repeats by itself. */
export async function retryGeneration(ctx: Ctx, input: RetryGeneration): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  const ended = await data.findGeneration(services.db, actor, input.id);
  const row = ended && (await findPrompt(services.db, actor, ended.promptId));
  if (!ended || !row) return fail("not_found");
  if (isRunning(ended.state) || ended.state === "done") return fail("conflict");
  return await services.db.$transaction(async (tx) => {
    const known = await data.findGeneration(tx, actor, input.newId);
    if (known) return known.promptId === ended.promptId ? ok(null) : fail("not_found");
    if (!(await resumeDrawing(tx, actor, ended.turnId))) return fail("conflict");
    await services.bus.publish(tx, { kind: "turn", workspaceId: actor.workspaceId, id: ended.turnId });
    const wish = { ids: [input.newId], firstPosition: ended.position, userId: actor.userId };
    await requestGenerations(services, tx, row, wish);
    return ok(null);
  });
}

export async function cancelGeneration(ctx: Ctx, input: CancelGeneration): Promise<Result<null>> {
  const { db, bus, models } = ctx.services;
  const { workspaceId } = ctx.actor;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const generation = await data.findGeneration(db, ctx.actor, input.id);
  if (!generation) return fail("not_found");
  return await db.$transaction(async (tx) => {
    const ids = await data.cancelRunning(tx, ctx.actor, { id: input.id }, models.image.isFree);
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

/** After a picture came to its end: when it was the last of its turn, the turn is done. */
export async function closeTurn(
  services: Services,
  tx: Tx,
  place: { readonly workspaceId: string; readonly turnId: string },
): Promise<void> {
  if (!(await finishDrawing(tx, place.turnId))) return;
  await services.bus.publish(tx, { kind: "turn", workspaceId: place.workspaceId, id: place.turnId });
}

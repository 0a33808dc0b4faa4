import { releaseHolds } from "../budget/data.ts";
import type { Tx } from "../infra/db/client.ts";
import { type DrawablePrompt, findPrompt, isDrawable } from "../prompt/data.ts";
import { isStillSafe } from "../prompt/rules.ts";
import { readToday } from "../prompt/today/service.ts";
import { deny, fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { transact } from "../transaction.ts";
import { lockTurn, resumeDrawing } from "../turn/data.ts";
import { canWrite } from "../workspace/rules.ts";
import type { Actor } from "../workspace/schema.ts";
import { closeTurn } from "./closing/service.ts";
import * as data from "./data.ts";
import { isFinished } from "./finishing/data.ts";
import { cancelRunning, letBe } from "./moves/data.ts";
import { requestGenerations, startDrawing } from "./ordering/service.ts";
import { isRunning } from "./rules.ts";
import type { CancelGeneration, LeaveGeneration, RetryGenerations } from "./schema.ts";

/**
 * Asks once more for pictures of one turn that ended without one, for all of them or for none. The person decides this;
 * nothing repeats by itself.
 */
export async function retryGenerations(ctx: Ctx, { pictures }: RetryGenerations): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  const found = await Promise.all(pictures.map((picture) => findEnded(ctx, picture)));
  const ended = found.filter((one) => one !== null);
  const [turnId, ...otherTurns] = new Set(ended.map((one) => one.turnId));
  if (ended.length < pictures.length || turnId === undefined) return fail("not_found");
  if (otherTurns.length > 0) return fail("invalid");
  if (ended.some(({ state }) => isRunning(state) || state === "done")) return fail("conflict");
  const orders = ended.map(({ prompt, newId, position, referenceId }) => ({
    prompt,
    ids: [newId],
    firstPosition: position,
    referenceId,
  }));
  const answer = await transact(services.db, async (tx) => {
    await lockTurn(tx, turnId); // a double click must find what the first click made
    const known = await Promise.all(ended.map(({ newId }) => data.findGeneration(tx, actor, newId)));
    if (known.every((one) => one !== null)) {
      return known.every((one, at) => one?.promptId === ended[at]?.promptId) ? ok(null) : fail("not_found");
    }
    for (const one of ended) if (await isInVain(tx, actor, one)) return fail("conflict");
    if (!(await areStillSafe(tx, actor, ended))) return fail("rules_changed");
    if (!(await resumeDrawing(tx, actor, turnId))) return fail("conflict");
    await services.bus.publish(tx, { kind: "turn", workspaceId: actor.workspaceId, id: turnId });
    const unknown = ended.filter(({ state }) => state === "unknown").map(({ id }) => id);
    await releaseHolds(tx, unknown, "asked_again");
    const obstructed = await requestGenerations(services, tx, actor.userId, orders);
    return obstructed ? deny(obstructed[0].obstacle) : ok(null);
  });
  if (answer.ok) startDrawing(services, orders);
  return answer;
}

/** It is there by now, or something else took its place, or finished the draft that it was to finish. */
async function isInVain(tx: Tx, actor: Actor, ended: data.Known): Promise<boolean> {
  const { id, turnId, referenceId } = ended;
  const now = await data.findGeneration(tx, actor, id);
  if (!now || now.state !== ended.state || (await data.hasSuccessor(tx, ended))) return true;
  return referenceId !== null && (await isFinished(tx, { id: referenceId, turnId }, id));
}

/** Whether all of these prompts of one conversation may be drawn as they are, also by rules that are newer than they. */
async function areStillSafe(
  tx: Tx,
  actor: Actor,
  ended: readonly { readonly prompt: DrawablePrompt }[],
): Promise<boolean> {
  const today = await readToday(tx, actor, ended[0]?.prompt.conversationId ?? "");
  return ended.every(({ prompt }) => isStillSafe(prompt, today));
}

/** The picture of this workspace with its prompt; null when there is none. */
async function findEnded({ services: { db }, actor }: Ctx, { id, newId }: RetryGenerations["pictures"][number]) {
  const ended = await data.findGeneration(db, actor, id);
  const prompt = ended && (await findPrompt(db, actor, ended.promptId));
  return prompt && isDrawable(prompt) ? { ...ended, newId, prompt } : null;
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
  const { db } = ctx.services;
  const { workspaceId } = ctx.actor;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  const generation = await data.findGeneration(db, ctx.actor, input.id);
  if (!generation) return fail("not_found");
  return await transact(db, async (tx) => {
    await lockTurn(tx, generation.turnId);
    const ids = await cancelRunning(tx, ctx.actor, { id: input.id });
    if (ids.length === 0) return fail("conflict");
    await closeTurn(
      ctx.services,
      tx,
      { workspaceId, turnId: generation.turnId },
      { kind: "stop", workspaceId, id: input.id },
      { kind: "generation", workspaceId, id: input.id },
    );
    return ok(null);
  });
}

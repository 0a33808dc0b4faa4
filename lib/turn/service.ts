import { cancelRunning } from "../generation/moves/data.ts";
import type { Hint } from "../infra/bus/port.ts";
import { choosePresets } from "../preset/chosen/service.ts";
import { queueNames, turnJob } from "../queues.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { transact } from "../transaction.ts";
import { canWrite } from "../workspace/rules.ts";
import { acceptTurn } from "./accept/data.ts";
import { areIdsInOrder, hintsOf } from "./accept/rules.ts";
import { admitTurn } from "./backlog/service.ts";
import * as data from "./data.ts";
import type { SendMessage, StopTurn } from "./schema.ts";

/** One transaction: conversation, two messages, turn, job, hints. The same ids again change nothing. */
export async function sendMessage(ctx: Ctx, input: SendMessage): Promise<Result<null>> {
  const { db, queue, bus } = ctx.services;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  if (!areIdsInOrder(input)) return fail("invalid");
  const refusal = admitTurn(ctx.services, ctx.actor.userId);
  if (refusal) return fail(refusal.code, refusal.retryAfterS);
  const presets = await choosePresets(ctx, input.presetIds ?? []);
  if (!presets) return fail("not_found");
  const job = turnJob(input.turnId);
  const result = await transact(db, async (tx) => {
    const outcome = await acceptTurn(tx, ctx.actor, { ...input, presets });
    if (outcome === "taken") return fail("not_found");
    if (outcome === "known") return ok(null);
    await queue.send(tx, queueNames.runTurn, job);
    await bus.publish(tx, ...hintsOf(ctx.actor.workspaceId, input));
    return ok(null);
  });
  if (result.ok) queue.nudge(queueNames.runTurn, job);
  return result;
}

/** Stops the reply and every picture of the turn that is not finished. */
export async function stopTurn(ctx: Ctx, input: StopTurn): Promise<Result<null>> {
  const { db, bus } = ctx.services;
  const { workspaceId } = ctx.actor;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return await db.$transaction(async (tx) => {
    const replyId = await data.cancelTurn(tx, ctx.actor, input.turnId);
    if (replyId === null) return fail("not_found");
    const generationIds = await cancelRunning(tx, ctx.actor, { turnId: input.turnId });
    await bus.publish(
      tx,
      { kind: "stop", workspaceId, id: input.turnId },
      { kind: "message", workspaceId, id: replyId },
      { kind: "turn", workspaceId, id: input.turnId },
      ...generationIds.flatMap((id): Hint[] => [
        { kind: "stop", workspaceId, id },
        { kind: "generation", workspaceId, id },
      ]),
    );
    return ok(null);
  });
}

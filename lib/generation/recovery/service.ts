import { drawJob, queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { type DrawTask, readTask } from "../claim/data.ts";
import { closeTurn } from "../closing/service.ts";
import { finishFromRow, keepFound, keepPicture } from "../keeping/service.ts";
import { type Ending, endWithout, leaseS, requeue } from "../moves/data.ts";
import { isRunning, wasSent } from "../rules.ts";
import * as data from "./data.ts";

// After a crash: every picture whose process is gone is brought to where its bytes say it is.

const attemptsMax = 3; // of work that costs nothing to repeat: a picture that kills three processes is given up
const waitedS = 20; // a picture that waits longer than this may have lost its job

/** Takes over expired leases, and wakes somebody for what waits too long. */
export async function recoverGenerations(services: Services, waitS = waitedS): Promise<void> {
  for (const row of await data.findStranded(services.db)) {
    if (await data.takeOver(services.db, row, services.instanceId, leaseS)) await recoverOne(services, row);
  }
  if (await data.hasForgotten(services.db, waitS)) {
    await services.queue.send(services.db, queueNames.drawGeneration, drawJob("forgotten"));
  }
}

async function recoverOne(services: Services, row: data.Stranded): Promise<void> {
  const task = await readTask(services.db, row.id);
  if (!task) return;
  if (row.state === "stored") return void (await finishFromRow(services, task));
  if (wasSent(row.state) && (await adopt(services, task))) return;
  await giveUp(services, row);
}

/** The picture that a process received whole before it died; false when there is none. */
async function adopt(services: Services, task: DrawTask): Promise<boolean> {
  const picture = await readSpooled(services, task);
  if (!picture) return false;
  return await keepPicture(services, task, picture).catch(() => false);
}

async function readSpooled(services: Services, task: DrawTask) {
  const answer = await services.spool.read(task.id);
  const drawer = answer && (await services.models.drawerOf(task.providerId, task.model));
  return answer && drawer ? await drawer.model.recover(answer.head, answer.body) : null;
}

/** What was never sent or is free is asked for again; a paid call that was sent and never answered stays unknown. */
async function giveUp(services: Services, { id, workspaceId, turnId, ...row }: data.Stranded): Promise<void> {
  const { db, queue, bus, instanceId } = services;
  const isHarmless = !wasSent(row.state) || row.amountMicroUsd === 0n;
  await services.spool.remove(id);
  await db.$transaction(async (tx) => {
    if (isHarmless && row.attempt < attemptsMax) {
      if (await requeue(tx, id, instanceId, null)) await queue.send(tx, queueNames.drawGeneration, drawJob(id));
    } else {
      await endWithout(tx, id, instanceId, isHarmless ? givenUp : unknown);
      await closeTurn(services, tx, { workspaceId, turnId });
    }
    await bus.publish(tx, { kind: "generation", workspaceId, id });
  });
}

const givenUp: Ending = { state: "failed", money: "release", failure: { code: "interrupted", wasBilled: "no" } };
const unknown: Ending = { state: "unknown", money: "hold", failure: { code: "interrupted", wasBilled: "maybe" } };

/**
 * Answers that lie in the spool although nobody receives them any more: a whole picture of a generation that another
 * process had to call unknown is kept after all, the rest is removed.
 */
export async function sweepSpool(services: Services): Promise<void> {
  const ids = await services.spool.list();
  if (ids.length === 0) return;
  const states = await data.readStates(services.db, ids);
  for (const id of ids) {
    const state = states.get(id);
    if (state && isRunning(state)) continue;
    if (state === "unknown") await keepUnknown(services, id);
    await services.spool.remove(id);
  }
}

async function keepUnknown(services: Services, id: string): Promise<void> {
  const task = await readTask(services.db, id);
  const picture = task && (await readSpooled(services, task));
  if (task && picture) await keepFound(services, task, picture).catch(() => false);
}

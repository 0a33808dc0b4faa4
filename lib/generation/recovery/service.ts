import { partialPrefix } from "../../asset/rules.ts";
import { builtInId } from "../../infra/model/port.ts";
import { drawJob, queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { lockTurn } from "../../turn/data.ts";
import { type DrawTask, readTask } from "../claim/data.ts";
import { closeTurn } from "../closing/service.ts";
import { endUnfinished } from "../drawing/service.ts";
import { Flagged, NotAPicture, noDrawer } from "../ending/rules.ts";
import { finishFromRow, keepFound, keepPicture } from "../keeping/service.ts";
import { type Ending, endWithout, leaseS, requeue } from "../moves/data.ts";
import { isRunning, mayBeFound, wasSent } from "../rules.ts";
import * as data from "./data.ts";

// After a crash: every picture whose process is gone is brought to where its bytes say it is.

const attemptsMax = 3; // of work that costs nothing to repeat: a picture that kills three processes is given up
const waitedS = 20; // a picture that waits longer than this may have lost its job
const homelessS = 300; // other processes may already, or still, know a provider that this one does not

/** Takes over expired leases, and wakes somebody for what waits too long. `waitS` is 0 where nobody else is at work. */
export async function recoverGenerations(services: Services, waitS = waitedS): Promise<void> {
  for (const found of await data.findStranded(services.db)) {
    const row = await data.takeOver(services.db, found, services.instanceId, leaseS);
    if (row) await tryToRecover(services, row);
  }
  await endHomeless(services, waitS === 0 ? 0 : homelessS);
  if (await data.hasForgotten(services.db, waitS)) {
    await services.queue.send(services.db, queueNames.drawGeneration, drawJob("forgotten"));
  }
}

/** What fails now is tried again when the lease that was just taken has run out; the others do not wait for it. */
async function tryToRecover(services: Services, row: data.Stranded): Promise<void> {
  try {
    await services.storage.removeAll(partialPrefix(row.workspaceId, row.id)).catch(() => undefined); // nobody else would
    await recoverOne(services, row);
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    services.log.error({ event: "recovery.error", id: row.id, state: row.state, name });
  }
}

/** Pictures that wait, longer than this, for a provider that is not there end with a clear word, and cost nothing. */
export async function endHomeless(services: Services, waitS: number): Promise<void> {
  const providers = Object.keys(await services.models.places());
  for (const { id, workspaceId, turnId } of await data.findHomeless(services.db, providers, waitS)) {
    await services.db.$transaction(async (tx) => {
      await lockTurn(tx, turnId);
      if (!(await endWithout(tx, id, null, noDrawer))) return;
      await closeTurn(services, tx, { workspaceId, turnId }, { kind: "generation", workspaceId, id });
    });
  }
}

async function recoverOne(services: Services, row: data.Stranded): Promise<void> {
  const task = await readTask(services.db, row.id);
  if (!task) return;
  if (row.state === "stored") return void (await finishFromRow(services, task));
  if (wasSent(row.state) && (await adopt(services, task))) return;
  await giveUp(services, row);
}

/**
 * The picture that a process received whole before it died; false when there is none, or when it cannot be kept now:
 * then it stays in the spool.
 */
async function adopt(services: Services, task: DrawTask): Promise<boolean> {
  const picture = await readSpooled(services, task);
  if (!picture) return false;
  try {
    return await keepPicture(services, task, picture);
  } catch (error) {
    if (!(error instanceof Flagged)) return false;
    await services.spool.remove(task.id);
    await endUnfinished(services, task, error, await services.models.drawerOf(task.providerId, task.model));
    return true;
  }
}

/** A provider that was taken away meanwhile has been paid all the same: any drawer reads an answer with a picture in it. */
async function readSpooled({ spool, models }: Services, task: DrawTask) {
  const answer = await spool.read(task.id);
  if (!answer) return null;
  const { model } = (await models.drawerOf(task.providerId, task.model)) ?? (await models.drawer());
  return await model.recover(answer.head, answer.body);
}

/** What was never sent or is free is asked for again; a paid call that was sent and never answered stays unknown. */
async function giveUp(services: Services, row: data.Stranded): Promise<void> {
  const { db, queue, bus, instanceId } = services;
  const { id, workspaceId, turnId } = row;
  const isUnsent = !wasSent(row.state);
  const isHarmless = isUnsent || (await isFree(services, row));
  await db.$transaction(async (tx) => {
    await lockTurn(tx, turnId);
    if (isHarmless && row.attempt < attemptsMax) {
      if (await requeue(tx, id, instanceId, null, isUnsent))
        await queue.send(tx, queueNames.drawGeneration, drawJob(id));
    } else {
      await endWithout(tx, id, instanceId, isHarmless ? givenUp : unknown);
      await closeTurn(services, tx, { workspaceId, turnId });
    }
    await bus.publish(tx, { kind: "generation", workspaceId, id });
  });
}

/** By who draws, not by the price: a price that nobody knows is written down as nothing. */
async function isFree(services: Services, { providerId, model, amountMicroUsd }: data.Stranded): Promise<boolean> {
  const drawer = await services.models.drawerOf(providerId, model);
  return drawer ? drawer.model.isFree : providerId === builtInId && amountMicroUsd === 0n;
}

const givenUp: Ending = { state: "failed", money: "release", failure: { code: "interrupted", wasBilled: "no" } };
const unknown: Ending = { state: "unknown", money: "hold", failure: { code: "interrupted", wasBilled: "maybe" } };

/**
 * Answers that lie in the spool although nobody receives them any more: a whole picture of a generation that had to be
 * given up is kept after all, as soon as the storage takes it; the rest is removed.
 */
export async function sweepSpool(services: Services): Promise<void> {
  const ids = await services.spool.list();
  if (ids.length === 0) return;
  const states = await data.readStates(services.db, ids);
  for (const id of ids) {
    const found = states.get(id);
    if (found && isRunning(found.state)) continue;
    if (found && mayBeFound(found.state, found.failureCode) && (await mustWait(services, id))) continue;
    await services.spool.remove(id);
  }
}

/** Keeps the picture; true when it is whole and cannot be kept now. */
async function mustWait(services: Services, id: string): Promise<boolean> {
  const task = await readTask(services.db, id);
  const picture = task && (await readSpooled(services, task));
  if (!task || !picture) return false;
  try {
    await keepFound(services, task, picture);
    return false;
  } catch (error) {
    return !(error instanceof NotAPicture || error instanceof Flagged);
  }
}

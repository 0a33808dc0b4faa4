import { listPurging } from "./asset/data.ts";
import { endDrawing, findStranded as findStrandedGenerations, requeue, type Stranded } from "./generation/data.ts";
import { closeTurn } from "./generation/service.ts";
import { drawJob, queueNames, turnJob } from "./queues.ts";
import type { Services } from "./services.ts";
import { expireLeases, failStranded, findStranded as findStrandedTurns, type StrandedTurn } from "./turn/data.ts";

const everyMs = 10_000;
const waitedS = 20; // a row that waits longer than this has probably lost its job
const attemptsMax = 3;

/** Nothing stays unfinished longer than lease + timeout: rows whose process died are taken up or brought to an end. */
export async function startSweeper(services: Services, isAlone: boolean): Promise<() => void> {
  if (isAlone) await expireLeases(services.db);
  let isBusy = false;
  const sweepOnce = async (waitS: number) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await sweep(services, waitS);
    } catch (error) {
      services.log.error({ event: "sweep.error", name: error instanceof Error ? error.name : "unknown" });
    } finally {
      isBusy = false;
    }
  };
  await sweepOnce(isAlone ? 0 : waitedS);
  const timer = setInterval(() => void sweepOnce(waitedS), everyMs);
  return () => clearInterval(timer);
}

async function sweep(services: Services, waitS: number): Promise<void> {
  const { db, queue } = services;
  for (const turn of await findStrandedTurns(db, waitS)) await takeUpTurn(services, turn);
  for (const generation of await findStrandedGenerations(db, waitS)) await takeUpGeneration(services, generation);
  if ((await listPurging(db)).length > 0) await queue.send(db, queueNames.purgeAssets, { key: "all", payload: {} });
}

async function takeUpTurn({ db, queue, bus }: Services, turn: StrandedTurn): Promise<void> {
  if (turn.attempt < attemptsMax) return await queue.send(db, queueNames.runTurn, turnJob(turn.id));
  await db.$transaction(async (tx) => {
    if (!(await failStranded(tx, turn.id, { code: "interrupted", wasBilled: "no" }))) return;
    await bus.publish(
      tx,
      { kind: "turn", workspaceId: turn.workspaceId, id: turn.id },
      { kind: "message", workspaceId: turn.workspaceId, id: turn.replyId },
    );
  });
}

/** A free model is asked again; a paid call that was sent and never answered is `unknown`, and stays so. */
async function takeUpGeneration(services: Services, generation: Stranded): Promise<void> {
  const { db, queue, bus, models } = services;
  const { id, owner, workspaceId, turnId } = generation;
  if (generation.isQueued) return await queue.send(db, queueNames.drawGeneration, drawJob(id));
  if (owner === null) return;
  const isFree = models.image.isFree && generation.model === models.image.name;
  await db.$transaction(async (tx) => {
    if (isFree && generation.attempt < attemptsMax) {
      if (await requeue(tx, id, owner)) await queue.send(tx, queueNames.drawGeneration, drawJob(id));
    } else {
      await endDrawing(tx, id, owner, isFree ? givenUp : unknown);
      await closeTurn(services, tx, { workspaceId, turnId });
    }
    await bus.publish(tx, { kind: "generation", workspaceId, id });
  });
}

const givenUp = {
  state: "failed",
  settlement: { state: "released" },
  failure: { code: "interrupted", wasBilled: "no" },
} as const;

const unknown = { state: "unknown", settlement: null, failure: { code: "interrupted", wasBilled: "maybe" } } as const;

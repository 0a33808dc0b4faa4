import { checkAsset } from "./asset/check/jobs.ts";
import { purgeAssets, purgeWorkspace } from "./asset/jobs.ts";
import { seeAssets } from "./asset/look/jobs.ts";
import { drawGenerations } from "./generation/jobs.ts";
import { stopClocks } from "./generation/queue/service.ts";
import type { Job } from "./infra/queue/port.ts";
import { queueNames } from "./queues.ts";
import { stopOnHints } from "./running.ts";
import type { Services } from "./services.ts";
import { stackOf } from "./stack.ts";
import { beginWaiting, startSweeper } from "./sweeper.ts";
import { runTurn } from "./turn/jobs.ts";
import { takeUpload } from "./upload/jobs.ts";

const chatsAtOnce = 8;
const drawingsAtOnce = 8; // of this process; providers, people and workspaces have limits of their own
const checksAtOnce = 2; // nobody waits for them
const uploadsAtOnce = 2; // a large one takes some hundred megabytes of memory
/** Takes jobs in this process until the returned function has stopped it. `isAlone`: no other process uses the database. */
export async function startWorker(services: Services, isAlone: boolean): Promise<() => void> {
  let isOpen = true;
  const jobs: readonly Job[] = [
    {
      name: queueNames.runTurn,
      concurrency: chatsAtOnce,
      handler: (payload, signal) => runTurn(services, payload, signal),
    },
    {
      name: queueNames.drawGeneration,
      concurrency: drawingsAtOnce,
      handler: (payload, signal) => drawGenerations(services, payload, signal, () => isOpen),
    },
    {
      name: queueNames.checkAsset,
      concurrency: checksAtOnce,
      handler: (payload, signal) => checkAsset(services, payload, signal),
    },
    {
      name: queueNames.takeUpload,
      concurrency: uploadsAtOnce,
      handler: (payload) => takeUpload(services, payload),
    },
    { name: queueNames.seeAssets, concurrency: 1, handler: (_payload, signal) => seeAssets(services, signal) },
    { name: queueNames.purgeAssets, concurrency: 1, handler: () => purgeAssets(services, () => isOpen) },
    { name: queueNames.purgeWorkspace, concurrency: 1, handler: (payload) => purgeWorkspace(services, payload) },
  ];
  const stopListening = stopOnHints(services.bus);
  const stopSweeper = await startSweeper(services, isAlone);
  await services.queue.work(jobs.map((job) => ({ ...job, handler: logged(services, job) })));
  await beginWaiting(services);
  return () => {
    isOpen = false;
    stopClocks(services);
    stopSweeper();
    stopListening();
  };
}

/** A throw of a handler is a bug or a broken world: it is logged here, and the sweeper finds the row again. */
function logged(services: Services, job: Job): Job["handler"] {
  return async (payload, signal) => {
    try {
      await job.handler(payload, signal);
    } catch (error) {
      const name = error instanceof Error ? error.name : "unknown";
      services.log.error({ event: "job.error", job: job.name, name, stack: stackOf(error) });
      throw error;
    }
  };
}

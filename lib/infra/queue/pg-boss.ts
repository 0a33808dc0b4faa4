import { fromPrisma, PgBoss } from "pg-boss";
import type { Job, Queue } from "./port.ts";

const connectionsMax = 4;
// "short": one waiting job a key, so that a sweeper may send again what it is not sure of.
const queueOptions = { policy: "short", notify: true, retryLimit: 0, deleteAfterSeconds: 3600 } as const;

type Options = { readonly url: string; readonly queues: readonly string[]; readonly onError: (error: Error) => void };

/**
 * pg-boss on the same database, woken by NOTIFY. Its tables live in the schema `pgboss` and it migrates them itself.
 * It connects in the background: a server answers its first page before the queue is up.
 */
export function openPgBossQueue({ url, queues, onError }: Options): Queue {
  const boss = new PgBoss({
    connectionString: url,
    application_name: "easel queue",
    max: connectionsMax,
    useListenNotify: true,
    schedule: false,
    persistWarnings: false,
  });
  boss.on("error", onError);
  const started = startQueues(boss, queues);
  started.catch(onError);
  return {
    send: async (tx, name, key, payload) => {
      await started;
      await boss.send(name, payload, { db: fromPrisma(tx), singletonKey: key });
    },
    work: async (jobs) => {
      await started;
      await Promise.all(jobs.map((job) => startWorker(boss, job)));
    },
    close: async (timeoutMs) => {
      await started.catch(() => undefined);
      await boss.stop({ graceful: true, timeout: timeoutMs, close: true });
    },
  };
}

async function startQueues(boss: PgBoss, names: readonly string[]): Promise<void> {
  await boss.start();
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const name of names) {
    if (!known.has(name)) await boss.createQueue(name, queueOptions);
  }
}

async function startWorker(boss: PgBoss, job: Job): Promise<void> {
  await boss.work<Record<string, unknown>>(
    job.name,
    { localConcurrency: job.concurrency, batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 15 },
    async (batch) => {
      for (const one of batch) await job.handler(one.data, one.signal);
    },
  );
}

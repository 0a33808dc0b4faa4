import { setTimeout as wait } from "node:timers/promises";
import { fromPrisma, type JobWithMetadata, PgBoss } from "pg-boss";
import type { Job, JobOrder, Queue } from "./port.ts";
import { openSlots, type Slots } from "./slots.ts";

const connectionsMax = 4;
const batchMin = 2; // pg-boss asks again at once after a full batch, but not after a batch of one
// "short": one waiting job a key, so that a sweeper may send again what it is not sure of.
const queueOptions = { policy: "short", notify: true, retryLimit: 0, deleteAfterSeconds: 3600 } as const;

type Options = { readonly url: string; readonly queues: readonly string[]; readonly onError: (error: Error) => void };
type Payload = Readonly<Record<string, unknown>>;
type Desk = {
  readonly slots: Slots;
  readonly perform: (payload: Payload) => Promise<void>;
  /** What was nudged and begun here, by key: its stored job has nothing left to do. */
  readonly begun: Map<string, Begun>;
};
/** `isAlone`: its stored job came meanwhile and left it to it, so that nobody else would do it should it fail. */
type Begun = { readonly at: number; isAlone: boolean };

const begunMs = 15_000; // whoever sends again has waited longer: he must not be taken for the first one
const begunMax = 10_000;

/**
 * pg-boss on the same database, woken by NOTIFY. Its tables live in the schema `pgboss` and it migrates them itself.
 * It connects in the background: a server answers its first page before the queue is up. One worker a queue takes the
 * jobs and hands them to the places of this process: many workers would all ask the database at each notice.
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
  const desks = new Map<string, Desk>();
  const ending = new AbortController();

  return {
    send: async (tx, name, ...orders) => {
      await started;
      const jobs = orders.map(({ key, payload }) => ({ data: payload, singletonKey: key }));
      await boss.insert(name, jobs, { db: fromPrisma(tx) });
    },
    nudge: (name, ...orders) => {
      const desk = desks.get(name);
      for (const order of orders) if (desk) begin(desk, order);
    },
    work: async (jobs) => {
      await started;
      for (const job of jobs) {
        const desk: Desk = {
          slots: openSlots(job.concurrency),
          perform: (payload) => job.handler(payload, ending.signal),
          begun: new Map(),
        };
        desks.set(job.name, desk);
        await takeJobs(boss, job, desk);
      }
    },
    close: async (timeoutMs) => {
      await started.catch(() => undefined);
      const late = wait(timeoutMs, undefined, { ref: false });
      const open = [...desks.values()];
      desks.clear();
      await boss.stop({ graceful: true, timeout: timeoutMs, close: true });
      await Promise.race([late, Promise.all(open.map(({ slots }) => slots.idle()))]);
      ending.abort();
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

/** At once, or not at all. Work that throws is left to its stored job; where that has come already, it is done once more. */
function begin({ slots, perform, begun }: Desk, { key, payload }: JobOrder): void {
  const own: Begun = { at: performance.now(), isAlone: false };
  const isBegun = slots.tryRun(() =>
    perform(payload).catch(async (error: unknown) => {
      if (begun.get(key) === own) begun.delete(key);
      if (!own.isAlone) throw error;
      await perform(payload);
    }),
  );
  if (!isBegun) return;
  if (begun.size >= begunMax) begun.clear();
  begun.set(key, own);
}

function leaveToBegun({ begun }: Desk, key: string | null): boolean {
  const one = begun.get(key ?? "");
  begun.delete(key ?? "");
  if (!one || performance.now() - one.at >= begunMs) return false;
  one.isAlone = true;
  return true;
}

async function takeJobs(boss: PgBoss, job: Job, desk: Desk): Promise<void> {
  await boss.work(
    job.name,
    {
      localConcurrency: 1,
      batchSize: Math.max(batchMin, job.concurrency),
      burstWhenBatchFull: true,
      pollingIntervalSeconds: 2,
      notifyPollingIntervalSeconds: 15,
      includeMetadata: true,
    },
    async (batch: readonly JobWithMetadata<Payload>[]) => {
      for (const { data, singletonKey } of batch) {
        if (!leaveToBegun(desk, singletonKey)) await desk.slots.run(() => desk.perform(data));
      }
    },
  );
}

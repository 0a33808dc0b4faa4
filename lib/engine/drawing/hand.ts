// One drawing thread, seen from the web process.
import { join } from "node:path";
import type { FromWorker, Job, Kind, ToWorker } from "./job.ts";

export type Hand = {
  /** Does one job; rejects with the signal's reason at once when it aborts, with an Error when the thread dies. */
  readonly work: <K extends Kind>(job: Job<K>, signal: AbortSignal) => Promise<unknown>;
  /** Settles when the thread has finished what it was last given, also after an abort. */
  readonly free: () => Promise<void>;
  readonly isFree: () => boolean;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
};

// Asked of the process instead of imported, and the path in pieces: a bundler must not follow the thread's source.
const { Worker } = process.getBuiltinModule("node:worker_threads");
const ENTRY = ["lib", "engine", "drawing", "worker.ts"];
const HEAP_MAX_MB = 512;
const ABANDONED_MS = 20_000;

type Waiting = { readonly resolve: (made: unknown) => void; readonly reject: (error: unknown) => void };

/** Starts a thread from the source file on disk; Node strips the types. `entry` is another file in tests. */
export function startHand(entry: string | URL = join(process.cwd(), ...ENTRY)): Hand {
  const worker = new Worker(entry, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MAX_MB } });
  const waiting = new Map<number, Waiting>();
  let isAlive = true;
  let count = 0;
  let rest: Promise<unknown> = Promise.resolve();
  const die = (error: Error): void => {
    isAlive = false;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.unref(); // an idle thread keeps no process alive
  worker.on("error", (error) => die(new Error("The drawing thread crashed.", { cause: error })));
  worker.on("exit", () => die(new Error("The drawing thread ended.")));
  worker.on("message", (message: FromWorker) => {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if ("problem" in message) one?.reject(new Error(message.problem));
    else one?.resolve(message.made);
  });
  const end = async (): Promise<void> => {
    isAlive = false;
    await worker.terminate();
  };
  const work = <K extends Kind>(job: Job<K>, signal: AbortSignal): Promise<unknown> => {
    const id = ++count;
    const done = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    rest = done.catch(() => undefined).then(() => waiting.size === 0 && worker.unref());
    worker.ref();
    worker.postMessage({ id, job } satisfies ToWorker<K>);
    return orAborted(done, signal, () => {
      worker.postMessage({ cancel: id } satisfies ToWorker);
      const late = setTimeout(() => void end(), ABANDONED_MS).unref();
      void rest.then(() => clearTimeout(late));
    });
  };
  return { work, free: async () => void (await rest), isFree: () => waiting.size === 0, isAlive: () => isAlive, end };
}

/** The promise, or the signal's reason as soon as it aborts. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal, stop: () => void): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    stop();
    reject(signal.reason);
  };
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

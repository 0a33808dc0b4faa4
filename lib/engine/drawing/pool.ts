// A small pool of drawing processes: started with the first picture, ended when nobody draws any more.
import { availableParallelism } from "node:os";
import { type Hand, startHand } from "./hand.ts";
import type { Job, Kind, Made } from "./job.ts";

export type Pool = {
  /** Queues a job. Rejects with the signal's reason when it aborts, waiting or running; with an Error when drawing fails. */
  readonly run: <K extends Kind>(job: Job<K>, signal: AbortSignal) => Promise<Made<K>>;
  /** Processes that are alive now. */
  readonly hands: () => number;
  /** Ends every process; jobs under way fail. The pool may be used again. */
  readonly close: () => Promise<void>;
};

type Options = {
  readonly handsMax?: number;
  readonly idleMs?: number;
  readonly jobMsMax?: number | undefined;
  readonly start?: () => Hand;
};
type Waiting = { readonly take: (hand: Hand) => void; readonly refuse: (error: Error) => void };

const HANDS_MAX = 2;
const IDLE_MS = 60_000;

/** Makes a pool. `handsMax` defaults to two, or one on a single core. */
export function makePool({ handsMax, idleMs = IDLE_MS, jobMsMax, start }: Options = {}): Pool {
  const max = handsMax ?? Math.min(HANDS_MAX, availableParallelism());
  const hireOne = start ?? (() => startHand(jobMsMax === undefined ? {} : { jobMsMax }));
  const idle = new Set<Hand>();
  const busy = new Set<Hand>();
  const queue: Waiting[] = [];
  let rest: NodeJS.Timeout | undefined;

  const endAll = async (): Promise<void> => {
    const all = [...idle, ...busy];
    idle.clear();
    busy.clear();
    await Promise.all(all.map((hand) => hand.end()));
  };
  const release = async (hand: Hand): Promise<void> => {
    if (!hand.isFree()) await hand.free();
    const isOurs = busy.delete(hand);
    if (isOurs && hand.isAlive()) idle.add(hand);
    hire();
    if (busy.size > 0) return;
    clearTimeout(rest);
    rest = setTimeout(() => void endAll(), idleMs).unref();
  };
  const hire = (): void => {
    while (queue.length > 0) {
      const hand = idle.values().next().value ?? (busy.size < max ? hireOne() : null);
      if (!hand) return;
      idle.delete(hand);
      if (!hand.isAlive()) continue;
      busy.add(hand);
      clearTimeout(rest);
      queue.shift()?.take(hand);
    }
  };
  const turn = (signal: AbortSignal): Promise<Hand> => {
    const { promise, resolve, reject } = Promise.withResolvers<Hand>();
    const waiting: Waiting = {
      take: (hand) => {
        signal.removeEventListener("abort", leave);
        resolve(hand);
      },
      refuse: reject,
    };
    const leave = (): void => {
      queue.splice(queue.indexOf(waiting), 1);
      reject(signal.reason);
    };
    signal.addEventListener("abort", leave, { once: true });
    queue.push(waiting);
    hire();
    return promise;
  };
  return {
    run: async <K extends Kind>(job: Job<K>, signal: AbortSignal) => {
      signal.throwIfAborted();
      const hand = await turn(signal);
      try {
        signal.throwIfAborted();
        return (await hand.work(job, signal)) as Made<K>; // draw.ts answers each kind with its own
      } finally {
        void release(hand);
      }
    },
    hands: () => idle.size + busy.size,
    close: async () => {
      clearTimeout(rest);
      for (const { refuse } of queue.splice(0)) refuse(new Error("The drawing processes were ended."));
      await endAll();
    },
  };
}

// The drawing thread: started from its source file by hand.ts, never imported, never bundled.
import { parentPort } from "node:worker_threads";
import { doJob } from "./draw.ts";
import type { FromWorker, ToWorker } from "./job.ts";

const running = new Map<number, AbortController>();

const answer = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on("message", (message: ToWorker) => {
  if ("cancel" in message) running.get(message.cancel)?.abort();
  else void work(message);
});

async function work({ id, job }: Extract<ToWorker, { readonly id: number }>): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  try {
    const made = await doJob(job, stop.signal);
    if (made && "bytes" in made) {
      // A copy, because what a native library returned may not be given away.
      const bytes = new Uint8Array(made.bytes);
      parentPort?.postMessage({ id, made: { ...made, bytes } } satisfies FromWorker, [bytes.buffer]);
    } else answer({ id, made });
  } catch (error) {
    answer({ id, problem: error instanceof Error ? error.message : String(error) });
  } finally {
    running.delete(id);
  }
}

// The drawing process: started from its source file by hand.ts, never imported, never bundled.
import { setPriority } from "node:os";
import { doJob } from "./draw.ts";
import type { FromWorker, ToWorker } from "./job.ts";

const running = new Map<number, AbortController>();
// Whoever waits for a page comes before whoever waits for a picture.
const YIELDING = 5;

const answer = (message: FromWorker): void => void process.send?.(message);

try {
  setPriority(YIELDING);
} catch {
  // Some sandboxes forbid it; pictures are drawn all the same.
}
// A terminal or a service manager tells every process of a group to stop; the web process decides when we do.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.exit(0));
process.on("message", (message: ToWorker) => {
  if ("cancel" in message) running.get(message.cancel)?.abort();
  else void work(message);
});

async function work({ id, job }: Extract<ToWorker, { readonly id: number }>): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  try {
    answer({ id, made: await doJob(job, stop.signal) });
  } catch (error) {
    answer({ id, problem: error instanceof Error ? error.message : String(error) });
  } finally {
    running.delete(id);
  }
}

import { noteDefaults } from "./budget/limit/defaults/data.ts";
import { examineLightly } from "./doctor/service.ts";
import { getEnv } from "./env.ts";
import { log } from "./log.ts";
import { getServices } from "./services.ts";
import { startWorker } from "./worker.ts";

declare global {
  /** Called by `npm start` on Ctrl-C and SIGTERM, before the server closes. */
  var __easelShutdown: (() => Promise<void>) | undefined;
}

/** Starts the jobs beside the pages, without making the first page wait. Called again by a reload in development: once. */
export function startServing(): void {
  if (globalThis.__easelShutdown) return;
  const started = start();
  started.catch((error: unknown) => {
    log.fatal({ event: "start.failed", message: error instanceof Error ? error.message : "unknown" });
    process.exitCode = 1;
    process.kill(process.pid, "SIGTERM");
  });
  globalThis.__easelShutdown = async () => {
    const stop = await started.catch(() => undefined);
    await stop?.();
  };
}

async function start(): Promise<() => Promise<void>> {
  const services = await getServices();
  await noteDefaults(services.db, services.limits);
  const stopWorker = await startWorker(services, getEnv().EASEL_EMBEDDED);
  examineLightly(services).catch((error: unknown) => {
    log.error({ event: "doctor.error", name: error instanceof Error ? error.name : "unknown" });
  });
  return async () => {
    stopWorker();
    await services.close();
  };
}

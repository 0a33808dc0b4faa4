import type { FrontDoor } from "./front-door.ts";
import { Problem } from "./problem.ts";

// The end of a start, wanted or not: nothing of it stays behind.

declare global {
  /** Registered by instrumentation.ts: begins to take jobs. */
  var __easelServe: (() => Promise<void>) | undefined;
  /** Registered with the jobs: finishes or hands back running work, closes queue, bus and database pool. */
  var __easelShutdown: (() => Promise<void>) | undefined;
}

const hookMsMax = 25_000;
// npm passes Ctrl-C on although the terminal has sent it to everyone already; that is not a second wish.
const echoMs = 800;

type Step = () => Promise<void> | void;
export type Shutdown = Readonly<{
  /** Steps run in reverse order; one that fails does not keep the others from running. */
  onExit(step: Step): void;
  /** From now on a signal also closes this door. */
  guard(door: FrontDoor): void;
  /** Ends a start that failed: one line for a Problem, everything for a bug. */
  fail(error: unknown): Promise<void>;
}>;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

export function createShutdown(): Shutdown {
  const steps: Step[] = [];
  const hurry = Promise.withResolvers<void>();
  let door: FrontDoor | undefined;
  let lastSignalAt = Number.NEGATIVE_INFINITY;
  let stage: "running" | "stopping" | "hurrying" = "running";

  /** Finishing work is worth waiting for, though not for ever, and not when the person asks a second time. */
  const finishWork: Step = () =>
    Promise.race([globalThis.__easelShutdown?.() ?? Promise.resolve(), sleep(hookMsMax), hurry.promise]);

  async function run(code: number): Promise<void> {
    stage = "stopping";
    door?.stopAccepting();
    let worst = code;
    for (const step of [finishWork, () => door?.close(), ...steps.toReversed()]) {
      try {
        await step();
      } catch (error) {
        // A start that failed has said so; its steps fail for the same reason.
        if (code === 0) console.error(error);
        worst = 1;
      }
    }
    process.exit(worst);
  }

  function onSignal(): void {
    const isEcho = performance.now() - lastSignalAt < echoMs;
    lastSignalAt = performance.now();
    if (isEcho) return;
    if (stage === "hurrying") process.exit(1);
    if (stage === "stopping") {
      stage = "hurrying";
      hurry.resolve();
      return;
    }
    console.log("\n  stopping (Ctrl-C again to hurry)");
    run(0).catch(() => process.exit(1));
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  return {
    onExit: (step) => steps.push(step),
    guard: (opened) => {
      door = opened;
    },
    fail: async (error) => {
      if (stage !== "running") return;
      console.error(error instanceof Problem ? `\n  ${error.message}\n` : error);
      await run(1);
    },
  };
}

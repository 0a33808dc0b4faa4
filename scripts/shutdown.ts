import type { FrontDoor } from "./front-door.ts";
import { Problem } from "./problem.ts";

// The end of a start, wanted or not: nothing of it stays behind.

declare global {
  /** Registered by instrumentation.ts: finishes or hands back running work, closes queue, bus and database pool. */
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

function within(ms: number, work: Promise<void> | undefined): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
  return Promise.race([work ?? Promise.resolve(), late]);
}

export function createShutdown(): Shutdown {
  const steps: Step[] = [];
  let door: FrontDoor | undefined;
  let beganAt: number | undefined;

  async function run(code: number): Promise<void> {
    beganAt = performance.now();
    door?.stopAccepting();
    let worst = code;
    const finish: readonly Step[] = [() => within(hookMsMax, globalThis.__easelShutdown?.()), () => door?.close()];
    for (const step of [...finish, ...steps.toReversed()]) {
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
    if (beganAt === undefined) {
      console.log("\n  stopping (Ctrl-C again to force)");
      run(0).catch(() => process.exit(1));
    } else if (performance.now() - beganAt > echoMs) {
      process.exit(1);
    }
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  return {
    onExit: (step) => steps.push(step),
    guard: (opened) => {
      door = opened;
    },
    fail: async (error) => {
      if (beganAt !== undefined) return;
      console.error(error instanceof Problem ? `\n  ${error.message}\n` : error);
      await run(1);
    },
  };
}

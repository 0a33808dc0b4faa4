import type { Hint } from "../../../infra/bus/port.ts";
import type { Ctx } from "../../../services.ts";

const gatherMs = 12; // rows that change together are read together, and after what made them change has gone on

export type Inbox = {
  /** Hints since the last call: a moment after the first comes, or an empty list after `waitMs`. */
  readonly next: (waitMs: number) => Promise<readonly Hint[] | "gap" | "switched" | "ended">;
  readonly close: () => void;
};

/** The hints of the actor's workspace, gathered for one tab until its session ends or `signal` aborts. */
export function openInbox(ctx: Ctx, signal: AbortSignal): Inbox {
  const { bus } = ctx.services;
  let waiting: Hint[] = [];
  let state: "open" | "gap" | "switched" | "ended" = "open";
  let wake: () => void = () => undefined;
  const end = () => {
    state = "ended";
    wake();
  };
  const unsubscribe = bus.subscribe(ctx.actor.workspaceId, (hint) => {
    if (["session", "switch", "stop", "upload"].includes(hint.kind)) return;
    waiting.push(hint);
    wake();
  });
  const { sessionId, workspaceId } = ctx.actor;
  // A session is ended, or shows another workspace, from wherever it is known.
  const forgetOthers = bus.subscribeAll((hint) => {
    if (hint.kind === "session" && hint.id === sessionId) return end();
    if (hint.kind === "switch" && (hint.id === sessionId || (hint.id === "" && hint.workspaceId === workspaceId))) {
      if (state !== "ended") state = "switched";
    } else if (hint.kind === "models") waiting.push(hint);
    else return;
    wake();
  });
  const forgetGap = bus.onGap(() => {
    if (state === "open") state = "gap";
    wake();
  });
  signal.addEventListener("abort", end, { once: true });
  const sleep = (ms: number) => waitFor((resolve) => (wake = resolve), ms);
  /** Words are passed on at once; a list of rows may still grow. */
  const gather = async () => {
    const until = performance.now() + gatherMs;
    while (state === "open" && waiting.every((hint) => hint.kind !== "delta")) {
      const left = until - performance.now();
      if (left <= 0) return;
      await sleep(left);
    }
  };
  return {
    next: async (waitMs) => {
      if (waiting.length === 0 && state === "open") await sleep(waitMs);
      if (waiting.length > 0) await gather();
      if (state === "ended" || state === "switched") return state;
      const hints = waiting;
      waiting = [];
      if (state === "open") return hints;
      state = "open";
      return "gap";
    },
    close: () => {
      unsubscribe();
      forgetOthers();
      forgetGap();
      signal.removeEventListener("abort", end);
    },
  };
}

async function waitFor(register: (resolve: () => void) => void, waitMs: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, waitMs);
    register(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

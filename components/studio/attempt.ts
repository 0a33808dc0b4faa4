import { unstable_isUnrecognizedActionError } from "next/navigation";
import { busyRetryS, busyText, type Failure, type Result } from "#lib/result.ts";
import { goHome } from "../workspaces/shown.ts";

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure | { readonly code: "offline" | "stale" } };

const triesMax = 6;
const patienceS = 10; // a longer wait is told to the person, who decides

/**
 * Runs a server action. That the server cannot be reached is an outcome like the others, and so is that it has become
 * another version, which does not know this page's actions. A busy server is asked again when it said to; it did
 * nothing yet. `onWait` hears that this takes longer.
 */
export async function attempt<T>(run: () => Promise<Result<T>>, onWait?: () => void): Promise<Attempt<T>> {
  for (let tries = 1; ; tries++) {
    const result = await once(run);
    const waitS = result.ok || result.error.code !== "busy" ? undefined : result.error.retryAfterS;
    if (waitS === undefined || waitS > patienceS || tries === triesMax) return result;
    onWait?.();
    await new Promise((resolve) => setTimeout(resolve, waitS * 1000 * (1 + Math.random() / 2)));
  }
}

async function once<T>(run: () => Promise<Result<T>>): Promise<Attempt<T>> {
  try {
    const result = await run();
    if (!result.ok && result.error.code === "elsewhere") goHome();
    return result;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(busyText)) {
      return { ok: false, error: { code: "busy", retryAfterS: busyRetryS } };
    }
    return { ok: false, error: { code: unstable_isUnrecognizedActionError(error) ? "stale" : "offline" } };
  }
}

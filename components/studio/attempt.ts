import { unstable_isUnrecognizedActionError } from "next/navigation";
import type { Failure, Result } from "#lib/result.ts";

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure | { readonly code: "offline" | "stale" } };

/**
 * Runs a server action. That the server cannot be reached is an outcome like the others, and so is that it has become
 * another version, which does not know this page's actions.
 */
export async function attempt<T>(run: () => Promise<Result<T>>): Promise<Attempt<T>> {
  try {
    return await run();
  } catch (error) {
    return { ok: false, error: { code: unstable_isUnrecognizedActionError(error) ? "stale" : "offline" } };
  }
}

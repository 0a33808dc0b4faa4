import type { Failure, Result } from "#lib/result.ts";

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure | { readonly code: "offline" } };

/** Runs a server action. That the server cannot be reached is an outcome like the others. */
export async function attempt<T>(run: () => Promise<Result<T>>): Promise<Attempt<T>> {
  try {
    return await run();
  } catch {
    return { ok: false, error: { code: "offline" } };
  }
}

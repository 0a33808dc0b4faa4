import type { ModelError, ModelErrorCode } from "../../infra/model/port.ts";

// Only what surely was not billed is asked for again by itself, and never for ever.

type Row = { readonly triesMax: number; readonly waitS: (attempt: number) => number };

const table: Partial<Readonly<Record<ModelErrorCode, Row>>> = {
  /** 429: the provider says when, or we wait 5, 10, 20, 40 s. */
  rate_limited: { triesMax: 5, waitS: (attempt) => 5 * 2 ** (attempt - 1) },
  /** Refused connection, DNS, TLS: nothing left this machine. */
  unreachable: { triesMax: 4, waitS: (attempt) => attempt ** 2 },
};

const waitMaxS = 300;

/** Seconds to wait before the next try, after `attempt` tries; null: this is the end of it. */
export function retryAfter(error: ModelError, attempt: number): number | null {
  const row = table[error.code];
  if (!row || error.wasBilled !== "no" || attempt >= row.triesMax) return null;
  return Math.min(waitMaxS, error.retryAfterS ?? row.waitS(attempt));
}

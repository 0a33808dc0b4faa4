import type { ModelErrorCode } from "../../infra/model/port.ts";

/**
 * The circuit breaker: after `failuresMax` failures in a row a provider rests, at first for `restS` seconds, twice as
 * long each time it fails again, never longer than `restMaxS`. After the rest one request at a time tries it.
 */
export const breaker = { failuresMax: 5, restS: 30, restMaxS: 300 } as const;

const faults: readonly ModelErrorCode[] = ["unreachable", "server", "timeout", "cut"];

/** A fault of the provider, not of the request: the next one would fare no better. */
export function isFault(code: ModelErrorCode): boolean {
  return faults.includes(code);
}

/** Seconds to rest after so many failures in a row; 0: go on. */
export function restAfter(failures: number): number {
  if (failures < breaker.failuresMax) return 0;
  return Math.min(breaker.restMaxS, breaker.restS * 2 ** Math.min(failures - breaker.failuresMax, 10));
}

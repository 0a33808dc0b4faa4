import type { Logger } from "pino";

const everyMs = 10_000;

/**
 * Renews a lease until the returned function is called. `stop` is called when the row is no longer ours: somebody
 * stopped the work, or another process took it over. A renewal that throws is tried again: the lease outlasts two.
 */
export function keepLease(renew: () => Promise<boolean>, stop: () => void, log: Logger): () => void {
  const beat = async () => {
    try {
      if (!(await renew())) stop();
    } catch (error) {
      log.warn({ event: "lease.renew", name: error instanceof Error ? error.name : "unknown" });
    }
  };
  const timer = setInterval(() => void beat(), everyMs);
  return () => clearInterval(timer);
}

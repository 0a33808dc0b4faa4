import type { Tx } from "./client.ts";

/** For tests of what meets in one moment: comes back when another connection waits for this transaction to end. */
export async function untilSomebodyWaits(tx: Tx): Promise<void> {
  for (;;) {
    // Not pg_stat_activity: what that says is read once in a transaction.
    const waiting = await tx.$queryRaw<readonly unknown[]>`
      SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`;
    if (waiting.length > 0) return;
  }
}

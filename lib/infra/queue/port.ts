import type { SqlRunner } from "../bus/port.ts";

/** What `pg-boss` needs of a transaction: it writes the job with the rows, or not at all. */
export type JobTx = SqlRunner & {
  readonly $queryRawUnsafe: <T = unknown>(sql: string, ...values: unknown[]) => Promise<T>;
};

export type JobOrder = { readonly key: string; readonly payload: Readonly<Record<string, unknown>> };

export type JobHandler = (payload: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<void>;

export type Job = {
  readonly name: string;
  readonly handler: JobHandler;
  /** How many run at the same time in this process. */
  readonly concurrency: number;
};

/**
 * Jobs are wake-ups for rows: a handler claims its row by compare-and-set, so a job that comes twice does nothing,
 * and a lost one is sent again by the sweeper. The queue itself never retries.
 */
export type Queue = {
  /** `key` names the row: while a job with the same key waits, another one is not added. */
  readonly send: (tx: JobTx, name: string, ...jobs: readonly JobOrder[]) => Promise<void>;
  /**
   * After the commit of what was sent: starts the handler in this process at once when there is room, so that nobody
   * waits for the way through the database. The stored job then finds its row taken.
   */
  readonly nudge: (name: string, ...jobs: readonly JobOrder[]) => void;
  /** Starts taking jobs. Called once, by the process that serves. */
  readonly work: (jobs: readonly Job[]) => Promise<void>;
  /** Stops taking jobs, waits for those that run up to `timeoutMs`, then aborts them and disconnects. */
  readonly close: (timeoutMs: number) => Promise<void>;
};

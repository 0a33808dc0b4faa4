import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Db } from "../../infra/db/client.ts";

const tableName = "login_attempt";
const wrongMax = 10;
const windowS = 15 * 60;

type Query = { readonly text: string; readonly values?: readonly unknown[] };

/** What the limiter needs of a connection, by way of Prisma. Its bigint is a time in milliseconds, so a number holds it. */
function connection(db: Db) {
  return {
    query: async ({ text, values = [] }: Query) => {
      const found = await db.$queryRawUnsafe<readonly Readonly<Record<string, unknown>>[]>(text, ...values);
      const rows = found.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
        ),
      );
      return { rows, rowCount: rows.length };
    },
  };
}

const limiters = new WeakMap<Db, RateLimiterPostgres>();

/** In the database, so that a restart forgives nobody and several servers count together. */
function limiterOf(db: Db): RateLimiterPostgres {
  const known = limiters.get(db);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: connection(db),
    storeType: "client",
    tableName,
    tableCreated: true, // by our migrations
    points: wrongMax,
    duration: windowS,
  });
  limiters.set(db, limiter);
  return limiter;
}

/** Mail addresses are not kept in a table that nobody cleans by hand. */
function keyOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/**
 * Counts an attempt before it is judged, so that attempts at the same time cannot slip through together.
 * Null when it may go on, else the seconds to wait. `parts` say whose attempts count together.
 */
export async function countAttempt(db: Db, parts: readonly string[]): Promise<number | null> {
  try {
    await limiterOf(db).consume(keyOf(parts));
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}

/** The right password: earlier slips are forgotten. */
export async function forgetAttempts(db: Db, parts: readonly string[]): Promise<void> {
  await limiterOf(db).delete(keyOf(parts));
}

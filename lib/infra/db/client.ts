import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

export { Prisma } from "./generated/client.ts";

export type Db = PrismaClient;
/** The client inside `db.$transaction(async (tx) => …)`; data functions take either. */
export type Tx = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

export type Database = {
  readonly db: Db;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
};

/** One pool for Prisma, the queue's listener and the bus. Connects on first use. */
export function openDatabase(url: string, connectionsMax = 12): Database {
  const pool = new pg.Pool({ connectionString: url, max: connectionsMax, idleTimeoutMillis: 30_000 });
  pool.on("error", () => undefined); // an idle connection died; the next query opens another
  // Whoever waits for a connection while many are at work is slow, not broken; the defaults give up after two and five seconds.
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) });
  const db = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
  return {
    db,
    pool,
    close: async () => {
      await db.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

const namesMax = 400; // each is kept by every connection
const names = new Map<string, string>();
const hasList = /\bIN \(\$\d+,/; // another text for each length

/**
 * A statement with a name is planned once a connection instead of every time it is asked. One that is written anew each
 * time would only fill the memory: it gets none, "", and neither does whatever comes when there are too many.
 */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known || names.size >= namesMax || hasList.test(sql)) return known ?? "";
  const name = `easel_${names.size}`;
  names.set(sql, name);
  return name;
}

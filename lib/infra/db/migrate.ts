import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";

// Applies prisma/migrations/*/migration.sql without Prisma's engine binary. The bookkeeping is Prisma's own, down to
// its lock, so that whoever has a network can run `prisma migrate` on the same database, before or after.

const prismaLock = 72_707_369;
const lockTimeout = "60s";

const createLedger = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

type Migration = Readonly<{ name: string; sql: string }>;
type Applied = Readonly<{ migration_name: string; checksum: string; finished_at: Date | null }>;

/** A migration history that cannot be continued; the message says what to do and is meant to be shown. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A checkout may have changed the line ends; that is not a changed migration. */
function hasChecksum(sql: string, checksum: string): boolean {
  const unix = sql.replaceAll("\r\n", "\n");
  return [sql, unix, unix.replaceAll("\n", "\r\n")].some((text) => sha256(text) === checksum);
}

async function readMigrations(dir: string): Promise<readonly Migration[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(join(dir, name, "migration.sql"), "utf8") })),
  );
}

function assertContinuable(known: readonly Migration[], applied: readonly Applied[]): void {
  for (const row of applied) {
    const migration = known.find((each) => each.name === row.migration_name);
    if (!row.finished_at) {
      throw new MigrationError(
        `Migration ${row.migration_name} failed half-way earlier, by another tool. Repair the database, then mark it with "npx prisma migrate resolve".`,
      );
    }
    if (!migration) {
      throw new MigrationError(
        `The database has migration ${row.migration_name}, which this version of Easel does not know. Start the newer version that made it.`,
      );
    }
    if (!hasChecksum(migration.sql, row.checksum)) {
      throw new MigrationError(
        `Migration ${row.migration_name} was changed after it had been applied. Restore its file; put changes into a new migration.`,
      );
    }
  }
}

async function apply(client: Client, { name, sql }: Migration): Promise<void> {
  const startedAt = new Date();
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), sha256(sql), name, startedAt],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`Migration ${name} failed and was undone: ${reason}`, { cause: error });
  }
}

async function applyMissing(client: Client, known: readonly Migration[]): Promise<readonly string[]> {
  await client.query(createLedger);
  const { rows } = await client.query<Applied>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  assertContinuable(known, rows);
  const done = new Set(rows.map((row) => row.migration_name));
  const missing = known.filter((migration) => !done.has(migration.name));
  for (const migration of missing) await apply(client, migration);
  return missing.map((migration) => migration.name);
}

/**
 * Brings the database at `url` up to the newest migration in `dir`, each in its own transaction, in order of name.
 * Servers that start at the same time wait for each other. Returns the names it applied, none when up to date.
 * Throws MigrationError when the history cannot be continued or a migration fails; the failed one leaves nothing.
 */
export async function migrate(url: string, dir: string): Promise<readonly string[]> {
  const known = await readMigrations(dir);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = '${lockTimeout}'`);
    await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    await client.query("SET client_min_messages = warning");
    return await applyMissing(client, known);
  } finally {
    // The session's end frees the lock.
    await client.end();
  }
}

import { statSync } from "node:fs";
import { type EmbeddedDatabase, startEmbedded } from "#lib/infra/db/embedded.ts";
import { MigrationError, migrate } from "#lib/infra/db/migrate.ts";
import { errorCode, Problem } from "./problem.ts";

// The database of one start: the embedded one, or the server that DATABASE_URL names.

export type StartedDatabase = Readonly<{
  url: string;
  /** Where the files are, for the person; undefined for a server of their own. */
  folder: string | undefined;
  stop(): Promise<void>;
}>;

async function startOwn(dataDir: string): Promise<StartedDatabase> {
  const notes: string[] = [];
  let database: EmbeddedDatabase;
  try {
    database = await startEmbedded({ dataDir, log: (line) => notes.push(line) });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(reason, "(Or set DATABASE_URL to a PostgreSQL server of your own.)", { cause });
  }
  for (const note of notes) console.log(`  ${note}`);
  return database;
}

/** Starts what has to be started. Does not connect yet. */
export async function startDatabase(dataDir: string, url: string | undefined): Promise<StartedDatabase> {
  return url === undefined ? startOwn(dataDir) : { url, folder: undefined, stop: async () => {} };
}

function databaseProblem(cause: unknown, url: string): unknown {
  if (cause instanceof MigrationError) return new Problem(cause.message, "", { cause });
  const { host, pathname } = new URL(url);
  const code = errorCode(cause);
  if (code === undefined) return cause;
  return new Problem(
    `The database ${pathname.slice(1)} at ${host} does not answer (${code}).`,
    "Check DATABASE_URL and that the server runs, or leave DATABASE_URL away to use the built-in PostgreSQL.",
    { cause },
  );
}

/** Applies missing migrations; says so when there were any. */
export async function migrateDatabase(url: string, migrations: string): Promise<void> {
  if (!statSync(migrations, { throwIfNoEntry: false }))
    throw new Problem(`${migrations} is missing.`, "Restore the checkout.");
  try {
    const applied = await migrate(url, migrations);
    if (applied.length > 0) console.log(`  database brought up to date: ${applied.join(", ")}`);
  } catch (error) {
    throw databaseProblem(error, url);
  }
}

import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

// Stops a server from outside at a certain row: a trigger that waits for a lock which the harness holds, or that calls
// out at the commit. The product knows nothing of it.

const lockKey = 770_077;
const lookMs = 5;

export type Gate = Readonly<{
  /** Resolves when somebody stands before it (`hold`), or has just passed (`call`). */
  reached: Promise<void>;
  /** After the kill: whoever stands there is sent away, and the way is free. */
  open: () => Promise<void>;
}>;

export type Move = Readonly<{
  table: "turn" | "generation" | "asset";
  on: "UPDATE" | "DELETE";
  /** The state that it is moved to. */
  to?: string;
  /** The mark that it gets. */
  marks?: "is_purging";
}>;

function functionSql(body: string): string {
  return `CREATE OR REPLACE FUNCTION crash_gate() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN ${body} RETURN coalesce(NEW, OLD); END $$`;
}

function triggerSql({ table, on, to, marks }: Move, when: "BEFORE" | "AFTER"): string {
  const condition = to
    ? `WHEN (NEW.state = '${to}' AND OLD.state <> '${to}')`
    : marks
      ? `WHEN (NEW.${marks} AND NOT OLD.${marks})`
      : "";
  return `CREATE TRIGGER crash_gate ${when} ${on} ON "${table}" FOR EACH ROW ${condition} EXECUTE FUNCTION crash_gate()`;
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

const dropSql = (table: string) => `DROP TRIGGER IF EXISTS crash_gate ON "${table}"`;

/** Nobody makes this move: it is held before it is written. */
export async function holdMove(url: string, move: Move): Promise<Gate> {
  const client = await connect(url);
  await client.query("SELECT pg_advisory_lock($1)", [lockKey]);
  await client.query(functionSql(`PERFORM pg_advisory_xact_lock(${lockKey});`));
  await client.query(triggerSql(move, "BEFORE"));
  const waiting = `FROM pg_locks WHERE locktype = 'advisory' AND objid = ${lockKey} AND NOT granted`;
  const stand = async () => {
    while ((await client.query(`SELECT 1 ${waiting}`)).rowCount === 0) await wait(lookMs);
  };
  return {
    reached: stand(),
    open: async () => {
      // Their server is dead: those who stand here must not go on for it when the lock is free, nor late ones come through.
      await client.query(functionSql("RAISE EXCEPTION 'of a server that is dead';"));
      while ((await client.query(`SELECT pg_terminate_backend(pid) ${waiting}`)).rowCount !== 0) await wait(lookMs);
      await client.query(dropSql(move.table));
      await client.end();
    },
  };
}

/** This move is told in the moment of its commit. */
export async function hearMove(url: string, move: Move): Promise<Gate> {
  const client = await connect(url);
  const heard = Promise.withResolvers<void>();
  client.on("notification", () => heard.resolve());
  await client.query("LISTEN crash_gate");
  await client.query(functionSql("PERFORM pg_notify('crash_gate', '');"));
  await client.query(triggerSql(move, "AFTER"));
  return {
    reached: heard.promise,
    open: async () => {
      await client.query(dropSql(move.table));
      await client.end();
    },
  };
}

import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Child, defaultEnv, freePort, startChild } from "./child.ts";

// An Easel of a test's own, on data of its own, for what would disturb the others: kill -9, a wrong key, a full disk.

export type OwnServer = Readonly<{
  url: string;
  dataDir: string;
  pid: () => number;
  databasePid: () => number;
  /** What it has printed since its last start. */
  output: () => string;
  /** Nobody reads what it prints any more. */
  deafen: () => void;
  /** Ctrl-C. Resolves when it has ended. */
  stop: () => Promise<void>;
  /** As the power cut does it. The database is left behind. */
  kill: () => Promise<void>;
  /** On the same data and the same port. */
  start: () => Promise<void>;
  remove: () => Promise<void>;
}>;

/** The first line of PostgreSQL's own note. On a disk that its user cannot reach, the data folder says where it lives. */
function readDatabasePid(dataDir: string): number {
  const pointer = join(dataDir, "postgres.location");
  const home = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : join(dataDir, "postgres");
  const [note = ""] = globSync("*/postmaster.pid", { cwd: home });
  return Number(readFileSync(join(home, note), "utf8").split("\n")[0]);
}

export async function startOwnServer(env: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "easel-own-"));
  // The database runs as another user when we are root, and must get through.
  chmodSync(folder, 0o711);
  const dataDir = join(folder, "data");
  const port = await freePort();
  let child: Child;
  const start = async () => {
    const own = { PORT: `${port}`, DATA_DIR: dataDir, ...env };
    child = startChild(["scripts/start.mjs"], { ...defaultEnv(), ...own });
    await child.says(/Ctrl-C ends it/);
  };
  await start();
  return {
    url: `http://localhost:${port}`,
    dataDir,
    pid: () => child.pid,
    databasePid: () => readDatabasePid(dataDir),
    output: () => child.output(),
    deafen: () => child.deafen(),
    stop: () => child.end("SIGTERM"),
    kill: () => child.end("SIGKILL"),
    start,
    remove: async () => {
      await child.end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

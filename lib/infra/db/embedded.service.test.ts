import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type EmbeddedDatabase, startEmbedded } from "./embedded.ts";

const isRoot = process.getuid?.() === 0;
let root: string;
// Making a cluster takes most of a second, so the tests that need no special place share one.
let plain: string;
let started: EmbeddedDatabase[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "easel-embedded-"));
  await chmod(root, 0o711);
  plain = join(root, "data");
});

beforeEach(() => {
  started = [];
});

afterEach(async () => {
  for (const database of started) {
    await database.stop();
    if (database.folder !== join(plain, "postgres")) await rm(database.folder, { recursive: true });
  }
});

afterAll(() => rm(root, { recursive: true }));

async function start(dataDir: string, log: (line: string) => void = () => {}): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, log });
  started = [...started.filter((each) => each.folder !== database.folder), database];
  return database;
}

async function query(url: string, sql: string): Promise<readonly unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: "array" });
  await client.end();
  return rows;
}

async function postmaster({ folder }: EmbeddedDatabase): Promise<number> {
  return Number((await readFile(join(folder, "cluster/postmaster.pid"), "utf8")).split("\n")[0]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a path with spaces, quotes, shell words and Chinese works, and data survives a restart", async () => {
  const dataDir = join(root, "它的 \"data\", $(exit) 'x' \\ y");
  const first = await start(dataDir);
  await query(first.url, "CREATE TABLE kept AS SELECT 'ÄÖ' AS word");
  await first.stop();
  const second = await start(dataDir);
  expect(second.reused).toBe(false);
  expect(await query(second.url, "SELECT lower(word) FROM kept")).toEqual([["äö"]]);
});

test("no acknowledged write waits only in memory", async () => {
  const { url } = await start(plain);
  const durable =
    "SELECT current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes')";
  expect(await query(url, durable)).toEqual([["on", "on", "on"]]);
});

test("a server left behind by a killed start is taken over", async () => {
  const orphan = await start(plain);
  const pid = await postmaster(orphan);
  const next = await start(plain);
  expect(next).toMatchObject({ reused: true, url: orphan.url });
  expect(await postmaster(next)).toBe(pid);
});

test("after the server itself was killed, the next start recovers every committed row", async () => {
  const killed = await start(plain);
  await query(killed.url, "CREATE TABLE committed AS SELECT 1 AS n");
  process.kill(await postmaster(killed), "SIGKILL");
  const next = await start(plain);
  expect(next.reused).toBe(false);
  expect(await query(next.url, "SELECT n FROM committed")).toEqual([[1]]);
});

test("a pid file from before a reboot, whose number another program has now, does not stop the start", async () => {
  const before = await start(plain);
  const pidFile = join(before.folder, "cluster/postmaster.pid");
  const text = await readFile(pidFile, "utf8");
  await before.stop();
  const other = spawn("sleep", ["60"]);
  try {
    const stale = text.replace(/^\d+/, `${other.pid}`);
    await writeFile(pidFile, stale);
    await mkdir(join(before.folder, "run"));
    await writeFile(join(before.folder, "run/.s.PGSQL.5432.lock"), stale);
    const next = await start(plain);
    expect(next.reused).toBe(false);
    expect(await query(next.url, "SELECT 1")).toEqual([[1]]);
  } finally {
    other.kill();
  }
});

test("a path too long for a socket gets a short one", async () => {
  const { url } = await start(join(root, "long".repeat(25)));
  expect(await query(url, "SELECT 1")).toEqual([[1]]);
});

test("stop leaves no process", async () => {
  const database = await start(plain);
  const pid = await postmaster(database);
  await database.stop();
  await expect(query(database.url, "SELECT 1")).rejects.toThrow(/ENOENT/);
  // A zombie waits for init and is no running server.
  const state = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  expect(isAlive(pid) && !/\) Z /.test(state)).toBe(false);
});

test("on a loopback port the password is asked for", async () => {
  const database = await startEmbedded({ dataDir: plain, log: () => {}, overLoopback: true });
  started = [database];
  expect(await query(database.url, "SELECT 1")).toEqual([[1]]);
  await expect(query(database.url.replace(/:[0-9a-f]{64}@/, ":wrong@"), "SELECT 1")).rejects.toThrow(/password/);
});

// Only root has to run the server as somebody else.
if (isRoot) {
  test("root's data in a closed home: the database goes to a place that its user can reach, and is found again", async () => {
    const home = await mkdtemp(join(root, "home-"));
    const lines: string[] = [];
    const first = await start(join(home, "data"), (line) => lines.push(line));
    await query(first.url, "CREATE TABLE kept AS SELECT 1 AS n");
    expect(first.folder).toMatch(/^\/var\/lib\/easel-/);
    expect(lines.join()).toContain(first.folder);
    await first.stop();
    const second = await start(join(home, "data"));
    expect(second.folder).toBe(first.folder);
    expect(await query(second.url, "SELECT n FROM kept")).toEqual([[1]]);
  });

  test("a copied data folder does not write into the database of its original", async () => {
    const home = await mkdtemp(join(root, "home-"));
    const { folder } = await start(join(home, "data"));
    await mkdir(join(home, "copy"));
    await writeFile(join(home, "copy/postgres.location"), folder);
    await expect(start(join(home, "copy"))).rejects.toThrow(/is a copy of .*home-.*\/data/);
  });
}

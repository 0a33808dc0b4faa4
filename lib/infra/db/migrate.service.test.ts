import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { createEmptyDatabase, type TestDatabase } from "./test-database.ts";

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "easel-migrate-"));
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  database = await createEmptyDatabase();
  return () => database.drop();
});

async function history(name: string, migrations: Readonly<Record<string, string>>): Promise<string> {
  const dir = join(folder, name);
  for (const [migration, sql] of Object.entries(migrations)) {
    await mkdir(join(dir, migration), { recursive: true });
    await writeFile(join(dir, migration, "migration.sql"), sql);
  }
  return dir;
}

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const result = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return result.rows;
}

const one = { "1_a": "CREATE TABLE a (n int); INSERT INTO a VALUES (1);" };

test("migrations are applied once, in order, and recorded with Prisma's checksum", async () => {
  const dir = await history("order", { ...one, "2_b": "ALTER TABLE a ADD m int DEFAULT 2;" });
  expect(await migrate(database.url, dir)).toEqual(["1_a", "2_b"]);
  expect(await migrate(database.url, dir)).toEqual([]);
  expect(await rows("SELECT * FROM a")).toEqual([{ n: 1, m: 2 }]);
  const ledger = await rows("SELECT checksum, finished_at IS NOT NULL AS done FROM _prisma_migrations ORDER BY 1");
  // The SHA-256 of 1_a's text, in hex.
  expect(ledger).toContainEqual({
    checksum: "ef25060c73ad0200021bc4eefbe9a7541c6f7669f3fafcb830bcf9b0a1442b8a",
    done: true,
  });
});

test("servers that start together apply each migration once", async () => {
  const dir = await history("together", one);
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, dir)));
  expect(applied.flat()).toEqual(["1_a"]);
});

test("a migration that fails leaves nothing of itself, and works once it is repaired", async () => {
  const dir = await history("failing", { ...one, "2_b": "CREATE TABLE b (n int); SELECT nonsense;" });
  await expect(migrate(database.url, dir)).rejects.toThrow(/2_b failed and was undone: .*nonsense/);
  expect(await rows("SELECT to_regclass('b') AS b")).toEqual([{ b: null }]);
  await history("failing", { "2_b": "CREATE TABLE b (n int);" });
  expect(await migrate(database.url, dir)).toEqual(["2_b"]);
});

test("a migration that was changed after it was applied is refused by name", async () => {
  const dir = await history("changed", one);
  await migrate(database.url, dir);
  await history("changed", { "1_a": `${one["1_a"]}\nSELECT 1;` });
  await expect(migrate(database.url, dir)).rejects.toThrow(/1_a was changed/);
});

test("other line ends are not a change", async () => {
  const dir = await history("lines", { "1_a": "CREATE TABLE a (n int);\nSELECT 1;\n" });
  await migrate(database.url, dir);
  await history("lines", { "1_a": "CREATE TABLE a (n int);\r\nSELECT 1;\r\n" });
  expect(await migrate(database.url, dir)).toEqual([]);
});

test("a database of a newer version is refused", async () => {
  await migrate(database.url, await history("newer", { ...one, "2_b": "SELECT 1;" }));
  await expect(migrate(database.url, await history("older", one))).rejects.toThrow(/2_b, which this version/);
});

test("a migration that another tool left half-way is refused", async () => {
  const dir = await history("half", one);
  await migrate(database.url, dir);
  await rows("UPDATE _prisma_migrations SET finished_at = NULL");
  await expect(migrate(database.url, dir)).rejects.toThrow(/1_a failed half-way/);
});

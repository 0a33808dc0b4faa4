import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schemaDiff } from "#scripts/schema-diff.ts";
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from "./test-database.ts";

// schema.prisma is what the code believes; the migrations are what a database gets.

const prismaFolder = join(import.meta.dirname, "../../../prisma");
let migrated: TestDatabase;
let believed: TestDatabase;

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const result = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return result.rows;
}

beforeAll(async () => {
  [migrated, believed] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
  await query(believed.url, await schemaDiff(null, await readFile(join(prismaFolder, "schema.prisma"), "utf8")));
});

afterAll(() => Promise.all([migrated?.drop(), believed?.drop()]));

test("the snapshot beside the migrations equals schema.prisma", async () => {
  const read = (name: string) => readFile(join(prismaFolder, name), "utf8");
  const [snapshot, schema] = await Promise.all([read("migrations/schema.prisma"), read("schema.prisma")]);
  expect(await schemaDiff(snapshot, schema), "run: npm run migration <name>").toBe("");
});

test("the migrations make every column as schema.prisma describes it, and no other", async () => {
  const columns = `SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND is_generated = 'NEVER'
    ORDER BY table_name, column_name`;
  expect(await query(migrated.url, columns)).toEqual(await query(believed.url, columns));
});

test("the migrations make every index and foreign key of schema.prisma", async () => {
  const definitions = `SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'`;
  expect(await query(migrated.url, definitions)).toEqual(
    expect.arrayContaining([...(await query(believed.url, definitions))]),
  );
});

import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "#lib/infra/db/embedded.ts";
import { migrate } from "#lib/infra/db/migrate.ts";
import { databaseUrl, templateName } from "#lib/infra/db/test-database.ts";

// Vitest's global set-up for the project "service": one server, one migrated template that every test file copies.

async function asAdmin(adminUrl: string, ...statements: readonly string[]): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
}

/** In force from the next start on. */
async function setUp(adminUrl: string): Promise<void> {
  await asAdmin(
    adminUrl,
    // Nothing in this server outlives the run, so it need not wait for the disk.
    "ALTER SYSTEM SET fsync = off",
    "ALTER SYSTEM SET synchronous_commit = off",
    // It has the studios of several test files at a time, some of them with two servers.
    "ALTER SYSTEM SET max_connections = 200",
  );
}

async function prepare(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, `CREATE DATABASE ${templateName}`);
  await migrate(databaseUrl(adminUrl, templateName), join(import.meta.dirname, "../prisma/migrations"));
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "easel-test-"));
  await chmod(dataDir, 0o711);
  const start = () => startEmbedded({ dataDir, log: console.log });
  const first = await start();
  await setUp(first.url);
  await first.stop();
  const database = await start();
  const teardown = async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await prepare(database.url);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("databaseAdminUrl", database.url);
  return teardown;
}

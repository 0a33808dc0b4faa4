import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "#lib/infra/db/embedded.ts";
import { migrate } from "#lib/infra/db/migrate.ts";
import { databaseUrl, templateName } from "#lib/infra/db/test-database.ts";

// Vitest's global set-up for the project "service": one server, one migrated template that every test file copies.

async function prepare(adminUrl: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  // Nothing in this server outlives the run, so it need not wait for the disk.
  await admin.query("ALTER SYSTEM SET fsync = off");
  await admin.query("ALTER SYSTEM SET synchronous_commit = off");
  await admin.query("SELECT pg_reload_conf()");
  await admin.query(`CREATE DATABASE ${templateName}`);
  await admin.end();
  await migrate(databaseUrl(adminUrl, templateName), join(import.meta.dirname, "../prisma/migrations"));
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "easel-test-"));
  await chmod(dataDir, 0o711);
  const database = await startEmbedded({ dataDir, log: console.log });
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

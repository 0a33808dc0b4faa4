import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

// Databases for service tests: copies of one migrated template on the server that scripts/test-database.ts started.

declare module "vitest" {
  interface ProvidedContext {
    readonly databaseAdminUrl: string;
  }
}

export const templateName = "easel_template";

/** The address of another database on the same server. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(adminUrl: string, sql: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

export type TestDatabase = Readonly<{ url: string; drop(): Promise<void> }>;

async function create(options: string): Promise<TestDatabase> {
  const adminUrl = inject("databaseAdminUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(adminUrl, `CREATE DATABASE ${name} ${options}`);
  return {
    url: databaseUrl(adminUrl, name),
    // FORCE, because a pool that is still closing must not keep a test from ending.
    drop: () => onServer(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** A migrated database of its own for one test file; drop it in afterAll. */
export function createTestDatabase(): Promise<TestDatabase> {
  return create(`TEMPLATE ${templateName}`);
}

/** The same without any table. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create("");
}

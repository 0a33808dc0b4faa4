import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Wish } from "#lib/doctor/schema.ts";
import { type Env, parseEnv } from "#lib/env.ts";
import { findEmbedded } from "#lib/infra/db/embedded.ts";
import { migrateDatabase, startDatabase } from "./database.ts";
import { findInstance, lockDataFolder } from "./instance-lock.ts";
import { prepareDataFolder } from "./preflight.ts";
import { Problem } from "./problem.ts";
import { readEnv } from "./read-env.ts";
import { openSecrets } from "./secrets.ts";

// npm run doctor [--verify] [--repair]: proves the invariants on database and storage, while Easel runs or not.

const root = join(import.meta.dirname, "..");
type Opened = Readonly<{ url: string; close: () => Promise<void> | void }>;

/** The server's own database while it runs; else the database is started, and the folder is ours meanwhile. */
async function openDatabase(env: Env, dataDir: string): Promise<Opened> {
  const address = findInstance(dataDir);
  if (address !== undefined) {
    console.log(`Easel runs at ${address}; its database is examined while it works.`);
    const url = env.DATABASE_URL ?? (await findEmbedded(dataDir));
    if (url === undefined) throw new Problem("Its database was not found.", "Try again when it has started.");
    return { url, close: () => undefined };
  }
  const unlock = lockDataFolder(dataDir, "npm run doctor");
  const database = await startDatabase(dataDir, env.DATABASE_URL);
  try {
    await migrateDatabase(database.url, join(root, "prisma/migrations"));
  } catch (error) {
    await database.stop();
    unlock();
    throw error;
  }
  const close = async () => {
    await database.stop();
    unlock();
  };
  return { url: database.url, close };
}

/** What the domain reads of the environment, set before any of it is loaded. */
function prepareEnvironment(env: Env, dataDir: string, url: string): Env {
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: url,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? openSecrets(dataDir).NEXTAUTH_SECRET,
    LOG_LEVEL: process.env["LOG_LEVEL"] || "silent", // what is found is said in words
  });
  const parsed = parseEnv(process.env);
  if (!parsed.ok) throw new Problem(parsed.problems.join("\n"), "");
  return parsed.env;
}

/** npm keeps a flag that stands before `--` for itself, and tells us by a variable. */
function readWish(): Wish {
  const { values } = parseArgs({
    options: { verify: { type: "boolean", default: false }, repair: { type: "boolean", default: false } },
  });
  const given = (name: string) => process.env[`npm_config_${name}`] === "true";
  return { verify: values.verify || given("verify"), repair: values.repair || given("repair") };
}

async function main(): Promise<number> {
  const wish = readWish();
  const given = readEnv(root);
  const dataDir = resolve(root, given.DATA_DIR);
  prepareDataFolder(dataDir);
  process.umask(0o077);
  const database = await openDatabase(given, dataDir);
  try {
    const env = prepareEnvironment(given, dataDir, database.url);
    const [{ openServices }, { examine }] = await Promise.all([
      import("#lib/services.ts"),
      import("#lib/doctor/service.ts"),
    ]);
    const services = await openServices(env);
    try {
      const { found, mended } = await examine(services, wish, (line) => console.log(line));
      const left = found - mended;
      console.log(wish.repair ? `${found} violations, ${mended} mended, ${left} left` : `${found} violations`);
      return left === 0 ? 0 : 1;
    } finally {
      await services.close();
    }
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 2;
}
process.exit(); // what the engine began would keep it

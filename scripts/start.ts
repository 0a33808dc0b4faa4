import { join, resolve } from "node:path";
import type { Env } from "#lib/env.ts";
import { printReady } from "./banner.ts";
import { migrateDatabase, type StartedDatabase, startDatabase } from "./database.ts";
import { createFrontDoor, type FrontDoor } from "./front-door.ts";
import type { Door } from "./front-door-rules.ts";
import { lockDataFolder } from "./instance-lock.ts";
import { loadApp, type StartedApp } from "./load-app.ts";
import { servePacked } from "./packed-files.ts";
import { listen, prepareDataFolder } from "./preflight.ts";
import { readEnv } from "./read-env.ts";
import { openSecrets } from "./secrets.ts";
import { createShutdown } from "./shutdown.ts";

// npm start and npm run dev: preflight → build when needed → database → migrations → serve. One process.

const startedAt = performance.now();
const root = join(import.meta.dirname, "..");
const isDev = process.argv.includes("--dev");
const firstPageMs = 300;
const loopback = ["localhost", "127.0.0.1", "[::1]"];

function urlHost(host: string): string {
  if (host === "127.0.0.1" || host === "0.0.0.0" || host === "::" || host === "::1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function doorOf(env: Env): Door {
  const isLocal = urlHost(env.HOST) === "localhost" && env.HOST !== "0.0.0.0" && env.HOST !== "::";
  return {
    // Pages of other sites can point their own name at 127.0.0.1; they must not reach a private studio that way.
    hosts: isLocal && !env.TRUST_PROXY ? new Set(loopback) : undefined,
    publicHost: env.NEXTAUTH_URL === undefined ? undefined : new URL(env.NEXTAUTH_URL).host,
    trustProxy: env.TRUST_PROXY,
  };
}

/** The app and its libraries read these; they are set before any of them is loaded. */
function prepareEnvironment(env: Env, dataDir: string, address: string): void {
  Object.assign(process.env, {
    NODE_ENV: isDev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_MANUAL_SIG_HANDLE: "1",
    DATA_DIR: dataDir,
    PORT: `${env.PORT}`,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? openSecrets(dataDir).NEXTAUTH_SECRET,
    NEXTAUTH_URL: env.NEXTAUTH_URL ?? address,
  });
}

async function buildIfStale(): Promise<void> {
  // Loaded when needed: it is not, for npm run dev.
  const { buildApp, isBuildStale } = await import("./build-app.ts");
  if (!isBuildStale(root)) return;
  console.log("\n  Building Easel (the first start, or the sources changed). This takes about a minute.\n");
  await buildApp(root);
}

async function serve(
  door: FrontDoor,
  env: Env,
  dataDir: string,
): Promise<Readonly<{ database: StartedDatabase; app: StartedApp }>> {
  const starting = startDatabase(dataDir, env.DATABASE_URL);
  // Awaited only after the build; until then its failure is no crash.
  starting.catch(() => {});
  shutdown.onExit(async () => (await starting).stop());
  if (!isDev) await buildIfStale();
  // Most of a start is loading code, most of the database's start is waiting for it: both at the same time.
  const preparing = loadApp({ root, isDev, port: env.PORT, host: env.HOST, server: door.server });
  preparing.catch(() => {});
  const database = await starting;
  Object.assign(process.env, { DATABASE_URL: database.url, ...(database.folder && { EASEL_EMBEDDED: "1" }) });
  await migrateDatabase(database.url, join(root, "prisma/migrations"));
  // From here on everything that is written is private: pictures, logs.
  process.umask(0o077);
  const app = await preparing;
  shutdown.onExit(app.close);
  return { database, app };
}

async function main(): Promise<void> {
  process.chdir(root);
  const env = readEnv(root);
  const dataDir = resolve(root, env.DATA_DIR);
  const address = `http://${urlHost(env.HOST)}:${env.PORT}`;
  prepareDataFolder(dataDir);
  shutdown.onExit(lockDataFolder(dataDir, address));
  const door = createFrontDoor(doorOf(env));
  await listen(door.server, env.PORT, env.HOST);
  shutdown.guard(door);
  prepareEnvironment(env, dataDir, address);
  const { database, app } = await serve(door, env, dataDir);
  door.open(isDev ? app.handle : servePacked(root, app.handle));
  // Whoever waits at the door gets a page first; jobs that a crash left behind wait a moment longer.
  setTimeout(() => {
    globalThis.__easelServe?.().catch((error: unknown) => shutdown.fail(error));
  }, firstPageMs);
  printReady({ env, address, dataDir, databaseFolder: database.folder, tookMs: performance.now() - startedAt });
}

// A terminal that was closed must not end the work, and a failed print must not lead to the next one.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const shutdown = createShutdown();
main().catch((error: unknown) => shutdown.fail(error));

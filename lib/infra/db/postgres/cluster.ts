import { randomBytes } from "node:crypto";
import { appendFile, chown, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Binaries, majorVersion, run } from "./binaries.ts";
import { type Home, readIfThere } from "./home.ts";

// The database cluster on disk: made once, whole or not at all.

export const role = "easel";
export const clusterName = "cluster";
const includedSettings = "easel.conf";

export function clusterFolder(home: Home): string {
  return join(home.folder, clusterName);
}

/** The password's file lies beside the cluster (0600). The socket's folder is closed anyway; a loopback port is not. */
export async function readPassword(home: Home): Promise<string> {
  const path = join(home.folder, "password");
  const known = (await readIfThere(path))?.trim();
  if (known) return known;
  const password = randomBytes(32).toString("hex");
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  if (home.user) await chown(path, home.user.uid, home.user.gid);
  return password;
}

async function initialise(binaries: Binaries, home: Home): Promise<void> {
  const half = join(home.folder, "cluster.new");
  await rm(half, { recursive: true, force: true });
  const { code, output } = await run(
    binaries,
    "initdb",
    [
      `--pgdata=${half}`,
      `--username=${role}`,
      `--pwfile=${join(home.folder, "password")}`,
      "--auth=scram-sha-256",
      // 32 random bytes need no stretching, which would cost every connection milliseconds.
      "--set=scram_iterations=1",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ],
    { cwd: home.folder, user: home.user },
  );
  if (code !== 0) throw new Error(`PostgreSQL could not make a database in ${home.folder}: ${output}`);
  await appendFile(join(half, "postgresql.conf"), `\ninclude_if_exists = '${includedSettings}'\n`);
  await rename(half, clusterFolder(home));
}

/** Makes the cluster when there is none; refuses one of another major version, whose files cannot be read. */
export async function openCluster(binaries: Binaries, home: Home): Promise<void> {
  const version = (await readIfThere(join(clusterFolder(home), "PG_VERSION")))?.trim();
  if (version === undefined) return initialise(binaries, home);
  const expected = majorVersion(binaries.version);
  if (version !== expected) {
    throw new Error(
      `${clusterFolder(home)} was written by PostgreSQL ${version}, this Easel brings ${expected}. Move the data over with pg_dump, using the Easel that wrote it.`,
    );
  }
}

export async function writeSettings(home: Home, text: string): Promise<void> {
  const path = join(clusterFolder(home), includedSettings);
  if ((await readIfThere(path)) === text) return;
  await writeFile(path, text, { mode: 0o600 });
  if (home.user) await chown(path, home.user.uid, home.user.gid);
}

/** The last lines of the server's log, for an error's text. */
export async function logTail(logPath: string): Promise<string> {
  const text = await readFile(logPath, "utf8").catch(() => "");
  return text.trim().split("\n").slice(-5).join("\n");
}

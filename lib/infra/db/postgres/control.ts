import { execFile } from "node:child_process";
import { readlink, realpath, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Binaries, run } from "./binaries.ts";
import { clusterFolder, clusterName, logTail } from "./cluster.ts";
import { type Home, readIfThere } from "./home.ts";

// Start, find and stop the server process through pg_ctl, which also finds the orphan of a start that was killed.

export type Server = Readonly<{ binaries: Binaries; home: Home }>;
export type RunningServer = Readonly<{ port: number; socketFolder: string }>;

const logBytesMax = 1_000_000;
const startSecondsMax = 120;
const stopSecondsMax = 20;

/** pg_ctl hands its paths to a shell between double quotes; relative ones hold nothing that a shell would read. */
function control({ binaries, home }: Server, args: readonly string[]) {
  return run(binaries, "pg_ctl", ["-D", clusterName, ...args], { cwd: home.folder, user: home.user });
}

/** After a reboot the number in the pid file may belong to any program, and PostgreSQL would refuse to start. */
async function isServerOf(folder: string, pid: number): Promise<boolean> {
  if (process.platform === "linux") {
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return cwd === (await realpath(folder));
  }
  if (process.platform === "win32") return true;
  return new Promise((resolve) => {
    execFile("ps", ["-o", "comm=", "-p", `${pid}`], (_error, stdout) => resolve(/postgres/.test(stdout)));
  });
}

/**
 * Makes PostgreSQL take the number for what it is. The file itself stays: with it the server checks that no backend of
 * the dead one still writes.
 */
async function disownPidFile(pidFile: string, text: string): Promise<void> {
  await writeFile(pidFile, text.replace(/^\d+/, `${pidThatNobodyHas}`));
}

/** The server that runs on this cluster, if one does. */
export async function findRunning(server: Server): Promise<RunningServer | undefined> {
  const folder = clusterFolder(server.home);
  const pidFile = join(folder, "postmaster.pid");
  const text = await readIfThere(pidFile);
  if (text === undefined) return undefined;
  const { code } = await control(server, ["status"]);
  if (code !== 0) return undefined;
  const [pid, , , port, socketFolder] = text.split("\n");
  if (await isServerOf(folder, Number(pid))) return { port: Number(port), socketFolder: socketFolder?.trim() ?? "" };
  await disownPidFile(pidFile, text);
  return undefined;
}

// Above the highest number that any of our systems gives out.
const pidThatNobodyHas = 2_147_483_646;
const logName = "server.log";

async function rotate(logPath: string): Promise<void> {
  const size = await stat(logPath).then(
    (found) => found.size,
    () => 0,
  );
  if (size > logBytesMax) await rename(logPath, `${logPath}.old`);
}

/** Returns when the server accepts connections, recovery after a crash included. */
export async function launch(server: Server): Promise<void> {
  const logPath = join(server.home.folder, logName);
  await rotate(logPath);
  const { code, output } = await control(server, ["start", "-w", "-t", `${startSecondsMax}`, "-s", "-l", logName]);
  if (code !== 0) throw new Error(`PostgreSQL did not start: ${output}\n${await logTail(logPath)}`);
}

/** Ends the server: connections are closed, everything is on disk. One that does not answer is ended at once (no data lost). */
export async function end(server: Server): Promise<void> {
  const { code } = await control(server, ["stop", "-w", "-s", "-m", "fast", "-t", `${stopSecondsMax}`]);
  if (code === 0 || !(await findRunning(server))) return;
  const last = await control(server, ["stop", "-w", "-s", "-m", "immediate", "-t", `${stopSecondsMax}`]);
  if (last.code !== 0) throw new Error(`PostgreSQL did not stop: ${last.output}`);
}

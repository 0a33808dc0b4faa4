import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode, Problem } from "./problem.ts";

// One Easel per data folder: two would run the same jobs on the same files.

type Holder = Readonly<{ pid: number; born: string; address: string }>;

const attemptsMax = 5;

/** Tells a process from a later one with the same number, such as after a reboot. "" where the system does not say. */
function birth(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces; the start time is the 20th word after it.
    return `${boot}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return "";
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errorCode(error) !== "EPERM") return false;
  }
  return holder.born === "" || holder.born === birth(holder.pid);
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** The address of the Easel that runs on this folder; undefined when none does. */
export function findInstance(dataDir: string): string | undefined {
  const holder = readHolder(join(dataDir, "easel.lock"));
  return holder && isAlive(holder) ? holder.address : undefined;
}

/** Link fails when the name exists, and what it makes is whole at once: no other start reads half a file. */
function take(path: string, self: Holder): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

/**
 * Takes the lock of an existing data folder for this process and returns what gives it back.
 * A lock whose process is gone is taken over. Throws Problem naming the one that runs.
 */
export function lockDataFolder(dataDir: string, address: string): () => void {
  const path = join(dataDir, "easel.lock");
  const self: Holder = { pid: process.pid, born: birth(process.pid), address };
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    if (take(path, self)) return () => rmSync(path, { force: true });
    const holder = readHolder(path);
    if (holder && isAlive(holder)) {
      throw new Problem(
        `Easel is already running on ${dataDir} (process ${holder.pid}) at ${holder.address}.`,
        "Open that address, stop it first, or choose another DATA_DIR.",
      );
    }
    rmSync(path, { force: true });
  }
  throw new Problem(`Could not lock ${path}.`, "Remove that file if no Easel runs on this folder.");
}

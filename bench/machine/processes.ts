import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { sep } from "node:path";

// What Linux tells of processes in /proc. A process that ends while we look counts as not there.

const ticksPerS = 100; // USER_HZ, the same on every Linux that Node runs on

type Stat = Readonly<{ pid: number; parent: number; cpuMs: number }>;

export const isReadable = existsSync("/proc/self/smaps_rollup");

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function allPids(): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** The name in a stat line may hold spaces and brackets, so the fields are counted from its last bracket. */
function parseStat(pid: number, line: string): Stat | undefined {
  const fields = line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  if (fields.length < 15) return undefined;
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
  // With what its ended children used: a database backend that left has not worked for nothing.
  return { pid, parent: fields[1] ?? 0, cpuMs: ((user + system + childUser + childSystem) * 1000) / ticksPerS };
}

function allStats(): readonly Stat[] {
  return allPids().flatMap((pid) => parseStat(pid, read(`/proc/${pid}/stat`)) ?? []);
}

/** The given processes and everything that descends from them. */
function familyOf(roots: readonly number[]): readonly Stat[] {
  const stats = allStats();
  const family = new Set(roots);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of stats) if (family.has(parent)) family.add(pid);
  }
  return stats.filter((stat) => family.has(stat.pid));
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

/** Processes that work somewhere in this folder: the database server, which is nobody's child. */
export function findByFolder(folder: string): readonly number[] {
  return allPids().filter((pid) => workingFolder(pid).startsWith(`${folder}${sep}`));
}

/** Milliseconds of processor time that the processes and their descendants have used so far. */
export function cpuMsOf(roots: readonly number[]): number {
  return familyOf(roots).reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

/** Megabytes of memory, pages shared by several processes counted once (PSS). */
export function memoryMbOf(roots: readonly number[]): number {
  const kilobytes = familyOf(roots).map(({ pid }) => /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1]);
  return kilobytes.reduce((sum, value) => sum + Number(value ?? 0), 0) / 1024;
}

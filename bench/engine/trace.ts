// Runs a program under strace and tells what it did outside: sockets, files it wrote, files it read that are not its own.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A path that no machine has: opening it in vain marks the trace where the work begins. */
export const MARK = "/easel-work-begins-here";

const CALLS = "socket,connect,open,openat,openat2,creat,unlink,unlinkat,rename,renameat2,mkdir,mkdirat,execve";
const WRITING = /O_WRONLY|O_RDWR|O_CREAT|^(?:creat|unlink|rename|mkdir)/;
/** What the runtime itself reads of the machine it is on, and the devices of chance and nothing. */
const MACHINE = /^(?:\/proc\/(?:self|meminfo|stat|cpuinfo|sys|\d+)|\/sys\/(?:fs|devices)|\/dev\/(?:u?random|null))/;

export type Traced = { readonly exitCode: number; readonly calls: number; readonly outside: readonly string[] };

/** True where programs can be traced. */
export function canTrace(): boolean {
  return spawnSync("strace", ["-qq", "-o", "/dev/null", "true"], { stdio: "ignore" }).status === 0;
}

/** Runs node with these arguments, threads and native libraries included; `own` is the only folder it may read. */
export async function trace(args: readonly string[], own: string): Promise<Traced> {
  const folder = await mkdtemp(join(tmpdir(), "easel-trace-"));
  const file = join(folder, "calls");
  try {
    const child = spawn(
      "strace",
      ["-f", "--seccomp-bpf", "-qq", "-s", "256", "-o", file, "-e", `trace=${CALLS}`, process.execPath, ...args],
      { stdio: "inherit" },
    );
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => resolve(code ?? 1));
    });
    const lines = existsSync(file) ? (await readFile(file, "utf8")).split("\n") : [];
    const from = lines.findIndex((line) => line.includes(MARK));
    if (from < 0) return { exitCode, calls: 0, outside: ["the traced work never began"] };
    const work = lines.slice(from + 1).filter(Boolean);
    return { exitCode, calls: work.length, outside: work.filter((line) => isOutside(line, own)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Anything but reading a file of its own, or of the machine's own accounts of itself. */
export function isOutside(line: string, own: string): boolean {
  const call = line.replace(/^\d+\s+/, "");
  // A netlink socket asks the machine's own kernel; the runtime does so for its reports.
  if (/^(?:\+\+\+|---|<\.\.\.|socket\(AF_NETLINK)/.test(call)) return false;
  const path = /"([^"]*)"/.exec(call)?.[1] ?? "";
  if (!/^open/.test(call) || WRITING.test(call)) return true;
  return !(path.startsWith(`${own}/`) || MACHINE.test(path));
}

import { chmodSync, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { dirname, join } from "node:path";
import { errorCode, Problem } from "./problem.ts";

// What can be wrong with the machine, each found before anything is touched and said in one line.

const freeBytesMin = 300_000_000;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "is not writable for this user",
  ENOENT: "cannot be made here",
  EPERM: "is not writable for this user",
  EROFS: "is on a read-only file system",
  ENOSPC: "is on a full disk",
  ENOTDIR: "lies below a file",
  EEXIST: "is a file, not a folder",
};

/** Node's recursive mkdir never ends where the system lets nobody make a folder, as below /proc; this one does. */
function makeFolder(path: string): boolean {
  if (existsSync(path)) return false;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path);
  return true;
}

/** Makes the data folder (others may pass through it to the database's folder, but not look around) and tries to write. */
export function prepareDataFolder(dataDir: string): void {
  const probe = join(dataDir, `.write-test-${process.pid}`);
  try {
    if (makeFolder(dataDir)) chmodSync(dataDir, 0o711);
    writeFileSync(probe, "Easel was here");
    rmSync(probe);
  } catch (cause) {
    const code = errorCode(cause) ?? "";
    throw new Problem(
      `The data folder ${dataDir} ${reasons[code] ?? `cannot be used (${code})`}.`,
      "Give this user the right to write there, or set DATA_DIR to another folder.",
      { cause },
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < freeBytesMin) {
    throw new Problem(
      `Only ${Math.floor((bavail * bsize) / 1e6)} MB are free for the data folder ${dataDir}.`,
      `Free at least ${freeBytesMin / 1e6} MB, or set DATA_DIR to another disk.`,
    );
  }
}

/** Takes the port at once, so that nobody else gets it while Easel builds. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(portProblem(cause, port, host)));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function portProblem(cause: Error, port: number, host: string): Error {
  const code = errorCode(cause);
  const another = `PORT=${port < 65_535 ? port + 1 : 3000} npm start`;
  if (code === "EADDRINUSE") {
    return new Problem(`Port ${port} is taken by another program.`, `Stop that one, or start with: ${another}`, {
      cause,
    });
  }
  if (code === "EACCES") {
    return new Problem(
      `This user may not open port ${port}.`,
      `Start with: ${port < 1024 ? "PORT=3000 npm start" : another}`,
      { cause },
    );
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new Problem(`HOST ${host} is no address of this machine.`, "Leave it away (127.0.0.1) or set HOST=0.0.0.0", {
      cause,
    });
  }
  return cause;
}

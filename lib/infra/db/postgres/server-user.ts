import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";

// PostgreSQL refuses to run as root. There it runs as the owner of its folder, at first `nobody`, who exists everywhere.

export type ServerUser = Readonly<{ uid: number; gid: number }>;

const usualNobody: ServerUser = { uid: 65_534, gid: 65_534 };

async function nobody(): Promise<ServerUser> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  const fields = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(passwd);
  if (!fields) return usualNobody;
  // macOS writes -2 for 4294967294.
  return { uid: Number(fields[1]) >>> 0, gid: Number(fields[2]) >>> 0 };
}

/** Whom to run the server as; undefined means as ourselves, which is right for everyone but root. */
export async function serverUser(home: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(home).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
}

/** Whether `user` may enter `folder`: asked of the system as that user, since modes alone do not tell (ACLs, mounts). */
export function canPass(user: ServerUser | undefined, folder: string): Promise<boolean> {
  if (!user) return Promise.resolve(true);
  return new Promise((resolve) => {
    const ask = ["-c", 'test -x "$1"', "sh", folder];
    execFile("/bin/sh", ask, { cwd: "/", ...user }, (error) => resolve(error === null));
  });
}

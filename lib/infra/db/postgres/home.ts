import { createHash } from "node:crypto";
import { chmod, chown, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canPass, type ServerUser, serverUser } from "./server-user.ts";

// The server's own folder ("home"): cluster, socket, log and, where needed, a copy of the programs. It is <data>/postgres,
// except for root with data below a closed folder such as /root: `nobody` could not get there, and opening up somebody's
// home is not ours to do. Then it is /var/lib/easel-<hash>, and the data folder keeps a pointer to it.

export type Home = Readonly<{ folder: string; user: ServerUser | undefined }>;

const pointerName = "postgres.location";
const ownerName = "data-folder";
const outsideRoot = "/var/lib";

export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function outsideFolder(dataDir: string): string {
  return join(outsideRoot, `easel-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`);
}

async function makePrivate(folder: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { uid } = await stat(folder);
  const self = process.getuid?.() ?? uid;
  if (self !== 0 && uid !== self) {
    throw new Error(
      `The database in ${folder} belongs to another user. Start Easel as that user, or choose another DATA_DIR.`,
    );
  }
  await chmod(folder, 0o700);
  if (user) await chown(folder, user.uid, user.gid);
}

/** A copied data folder must not share the database of the one it was copied from; a moved one keeps it. */
async function claim(folder: string, dataDir: string): Promise<void> {
  const owner = (await readIfThere(join(folder, ownerName)))?.trim();
  const isElsewhere = owner !== undefined && owner !== dataDir;
  if (isElsewhere && (await readIfThere(join(owner, pointerName)))?.trim() === folder) {
    throw new Error(
      `${dataDir} is a copy of ${owner}: its database ${folder} belongs to that folder. Copy the database too and put its new place into ${join(dataDir, pointerName)}.`,
    );
  }
  if (owner !== dataDir) await writeFile(join(folder, ownerName), `${dataDir}\n`);
}

async function outside(folder: string, dataDir: string): Promise<Home> {
  const user = await serverUser(folder);
  await makePrivate(folder, user);
  await claim(folder, dataDir);
  return { folder, user };
}

/**
 * Finds or makes the server's folder for the data folder, which exists. `log` hears where it is when it is not inside.
 * Throws one clear line when the database belongs to another data folder or cannot be reached.
 */
export async function openHome(dataDirGiven: string, log: (line: string) => void): Promise<Home> {
  const dataDir = await realpath(dataDirGiven);
  const pointer = (await readIfThere(join(dataDir, pointerName)))?.trim();
  if (pointer) {
    if (!(await exists(pointer)))
      throw new Error(`The database folder ${pointer}, named in ${join(dataDir, pointerName)}, is gone.`);
    return outside(pointer, dataDir);
  }
  const inside = join(dataDir, "postgres");
  const user = await serverUser(inside);
  if (await canPass(user, dataDir)) {
    await makePrivate(inside, user);
    return { folder: inside, user };
  }
  if (await exists(inside)) {
    throw new Error(
      `PostgreSQL, which may not run as root, can no longer enter ${dataDir}. Allow it with chmod o+x on that folder and the ones above.`,
    );
  }
  const folder = outsideFolder(dataDir);
  const home = await outside(folder, dataDir);
  await writeFile(join(dataDir, pointerName), `${folder}\n`);
  log(`PostgreSQL may not run as root and nobody else can enter ${dataDir}, so the database lives in ${folder}`);
  return home;
}

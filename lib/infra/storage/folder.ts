import { randomBytes } from "node:crypto";
import {
  copyFile,
  link,
  mkdir,
  open,
  opendir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { Disk, KeyNormalizer } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { streamFile } from "./file-stream.ts";
import { codeOf, isMissing } from "./missing.ts";
import { asidePrefix, type ListedFile, type Storage, StorageError, type StoredFile } from "./port.ts";

/** A local folder: flydrive checks the keys and lists; we write durably (temp, fsync, rename, fsync of the folder). */
export function openFolderStorage(folder: string): Storage {
  const disk = new Disk(new FSDriver({ location: folder, visibility: "private" }));
  const keys = new KeyNormalizer();
  const pathOf = (key: string) => join(folder, keys.normalize(key));
  const named = (files: readonly StoredFile[]) =>
    files.map(({ key, bytes }) => ({
      path: pathOf(key),
      temporary: join(folder, temporaryFolder, `${randomBytes(8).toString("hex")}.tmp`),
      bytes,
    }));
  return {
    place: folder,
    put: (...files) => writeDurably(named(files)),
    copy: (...pairs) => linkDurably(pairs.map(({ from, to }) => ({ from: pathOf(from), to: pathOf(to) }))),
    putForNow: (file) => writeForNow(named([file])),
    read: async (key) => {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    stream: (key, range) => streamFile(pathOf(key), range),
    exists: (key) => disk.exists(key),
    remove: async (key) => {
      await rm(pathOf(key), { force: true });
    },
    removeAll: async (prefix) => {
      await rm(pathOf(prefix), { recursive: true, force: true });
    },
    list: () => listFiles(folder),
    sweep: (before) => sweepFolder(join(folder, temporaryFolder), before),
    putAside: async (key) => {
      await moveFile(pathOf(key), join(folder, asidePrefix, keys.normalize(key)));
    },
    bringBack: (key) => moveFile(join(folder, asidePrefix, keys.normalize(key)), pathOf(key)),
  };
}

const temporaryFolder = "tmp"; // on the same disk, so that a file gets its name in one step
const temporary = /\.tmp$/;

async function* listFiles(folder: string): AsyncGenerator<ListedFile> {
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const key = relative(folder, path).split(sep).join("/");
      if (key.startsWith(asidePrefix)) continue;
      const found = await stat(path).catch(() => null); // it may be gone by now
      if (!found) continue;
      yield { key, sizeBytes: found.size, modifiedAt: found.mtime, isTemporary: temporary.test(key) };
    }
  } catch (error) {
    if (!isMissing(error)) throw error; // no picture was ever stored
  }
}

async function moveFile(from: string, to: string): Promise<boolean> {
  try {
    await stat(from);
    const folders = await openFolder(dirname(to));
    await rename(from, to);
    for (const changed of folders) await syncFolder(changed);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

type Written = { readonly path: string; readonly temporary: string; readonly bytes: Uint8Array };

/** Temp, fsync, rename, fsync of the folders: several files share the last step. */
async function writeDurably(files: readonly Written[]): Promise<void> {
  await translated(files, async () => {
    const folders = new Set<string>();
    for (const { path } of files) for (const folder of await openFolder(dirname(path))) folders.add(folder);
    await Promise.all(files.map(({ temporary, bytes }) => writeSynced(temporary, bytes)));
    await Promise.all(files.map(({ temporary, path }) => rename(temporary, path)));
    await Promise.all([...folders].map(syncFolder));
  });
}

type Linked = { readonly from: string; readonly to: string };

/** Files are never changed, only replaced: two names for one file are as good as a copy, and cost no space. */
async function linkDurably(pairs: readonly Linked[]): Promise<void> {
  try {
    const folders = new Set<string>();
    const wanted = [...new Set(pairs.map(({ to }) => dirname(to)))];
    for (const opened of await Promise.all(wanted.map(openFolder))) for (const folder of opened) folders.add(folder);
    await Promise.all(pairs.map(linkOne));
    await Promise.all([...folders].map(syncFolder));
  } catch (error) {
    throw new StorageError(`cannot link: ${codeOf(error) ?? "unknown"}`, isFull(error));
  }
}

/** Its time becomes this moment: a file without a row is looked at as one that may be on its way. */
async function linkOne({ from, to }: Linked): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || isMissing(error)) return;
    if (!unlinkable.has(codeOf(error) ?? "")) throw error;
    await copyDurably(from, to);
  }
  const now = new Date();
  await utimes(to, now, now);
}

const unlinkable = new Set(["EXDEV", "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]); // some disks cannot

async function copyDurably(from: string, to: string): Promise<void> {
  const temporary = `${to}.${randomBytes(8).toString("hex")}.tmp`;
  await copyFile(from, temporary);
  const file = await open(temporary, "r");
  await file.sync();
  await file.close();
  await rename(temporary, to);
}

async function writeForNow(files: readonly Written[]): Promise<void> {
  await translated(files, async () => {
    for (const { path, temporary, bytes } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, bytes, { flag: "wx", mode: 0o600 });
      await rename(temporary, path);
    }
  });
}

/** Each file has a name of its own until it is whole; leaves none of them behind after a failure. */
async function translated(files: readonly Written[], write: () => Promise<void>): Promise<void> {
  try {
    const folders = new Set(files.map(({ temporary }) => dirname(temporary)));
    for (const folder of folders) await mkdir(folder, { recursive: true });
    await write();
  } catch (error) {
    await Promise.all(files.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    throw new StorageError(`cannot write: ${codeOf(error) ?? "unknown"}`, isFull(error));
  }
}

/** What writes that were cut have left. */
async function sweepFolder(folder: string, before: Date): Promise<number> {
  let count = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(path, { force: true });
    count++;
  }
  return count;
}

/** Makes the folder. Answers every folder that got an entry by it or will get the file, to be synced. */
async function openFolder(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true });
  const changed = [folder];
  for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) changed.push(dirname(at));
  return changed;
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isFull(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT", "EFBIG"].includes(codeOf(error) ?? "");
}

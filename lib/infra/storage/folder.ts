import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { Disk, KeyNormalizer } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { type ByteRange, type Storage, StorageError } from "./port.ts";

/** A local folder: flydrive checks the keys and lists; we write durably (temp, fsync, rename, fsync of the folder). */
export function openFolderStorage(folder: string): Storage {
  const disk = new Disk(new FSDriver({ location: folder, visibility: "private" }));
  const keys = new KeyNormalizer();
  const pathOf = (key: string) => join(folder, keys.normalize(key));
  return {
    place: folder,
    put: (key, bytes) => writeDurably(pathOf(key), bytes),
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
  };
}

async function streamFile(path: string, range: ByteRange | undefined): Promise<ReadableStream<Uint8Array> | null> {
  try {
    await stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array>;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new StorageError(`cannot write: ${codeOf(error) ?? "unknown"}`, isFull(error));
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

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
}

function isFull(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT", "EFBIG"].includes(codeOf(error) ?? "");
}

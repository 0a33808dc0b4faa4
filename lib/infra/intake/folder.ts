import { type FileHandle, mkdir, open, readdir, readFile, rm, stat, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StorageError } from "../storage/port.ts";
import type { Appended, Intake, Piece } from "./port.ts";

const ending = ".part";
const spareBytes = 1_000_000_000; // for what a server writes beside
const Id = z.uuid();

type Writing = { readonly stop: () => void; readonly ended: Promise<unknown> };

/** `keptIn`: where what is read out of a file comes to lie as well, if that is a folder. */
export function openFolderIntake(folder: string, keptIn?: string): Intake {
  const pathOf = (id: string) => join(folder, `${Id.parse(id)}${ending}`);
  const sizeOf = async (id: string) => (await stat(pathOf(id)).catch(() => null))?.size ?? 0;
  const writings = new Map<string, Writing>();
  const list = async () => {
    const names = await readdir(folder).catch(() => []);
    return names.flatMap((name) => (name.endsWith(ending) ? (Id.safeParse(name.slice(0, -5)).data ?? []) : []));
  };
  /** One after the other on the same file; whoever comes stops the one before. */
  const inTurn = async <T>(id: string, work: (stopped: AbortSignal) => Promise<T>): Promise<T> => {
    const before = writings.get(id);
    const stopped = new AbortController();
    const turn = (async () => {
      before?.stop();
      await before?.ended;
      return await work(stopped.signal);
    })();
    const writing = { stop: () => stopped.abort(), ended: turn.catch(() => undefined) };
    writings.set(id, writing);
    try {
      return await turn;
    } finally {
      if (writings.get(id) === writing) writings.delete(id);
    }
  };
  return {
    append: async (id, piece) => {
      const path = pathOf(id);
      return await inTurn(id, async (stopped) => {
        await translated(() => mkdir(folder, { recursive: true, mode: 0o700 }));
        return await writePiece(path, piece, stopped);
      });
    },
    begin: async (id) => {
      const path = pathOf(id);
      await inTurn(id, async () => {
        await translated(() => mkdir(folder, { recursive: true, mode: 0o700 }));
        await translated(() => writeFile(path, "", { flag: "a", mode: 0o600 }));
      });
    },
    extend: async (id, piece) => {
      const path = pathOf(id);
      return await inTurn(id, async (stopped) => {
        const found = await translated(() => stat(path).catch(nullIfAbsent));
        return found ? await writePiece(path, piece, stopped) : { kind: "gone" };
      });
    },
    stop: async (id) => await inTurn(id, async () => undefined),
    sizeOf,
    hasRoomFor: async (sizeBytes) => {
      const here = await translated(() => diskOf(folder));
      const there = keptIn === undefined ? null : await translated(() => diskOf(keptIn));
      if (there?.id === here.id) return 2 * sizeBytes + spareBytes <= here.freeBytes;
      return [here, ...(there ? [there] : [])].every(({ freeBytes }) => sizeBytes + spareBytes <= freeBytes);
    },
    keep: async (id) => await translated(async () => await synced(pathOf(id))),
    read: async (id) => await readFile(pathOf(id)).catch(nullIfAbsent),
    pathOf,
    list,
    sweep: async (before) => {
      let count = 0;
      for (const path of (await list()).map(pathOf)) {
        const found = await stat(path).catch(() => null);
        if (!found || found.mtime >= before) continue;
        await rm(path, { force: true });
        count++;
      }
      return count;
    },
    remove: async (id) => {
      const path = pathOf(id);
      await inTurn(id, async () => await translated(() => rm(path, { force: true })));
    },
  };
}

async function diskOf(folder: string): Promise<{ readonly id: number; readonly freeBytes: number }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [{ dev }, { bavail, bsize }] = await Promise.all([stat(folder), statfs(folder)]);
  return { id: dev, freeBytes: bavail * bsize };
}

/** A disk that cannot be read now may be later: only what is not there is nothing. */
function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

async function writePiece(path: string, piece: Piece, stopped: AbortSignal): Promise<Appended> {
  const file = await translated(() => open(path, "a", 0o600));
  try {
    const { size } = await file.stat();
    if (size !== piece.offset) return { kind: "moved", sizeBytes: size };
    return await pour(file, piece, stopped);
  } finally {
    await file.close();
  }
}

async function pour(file: FileHandle, { offset, sizeBytesMax, body }: Piece, stopped: AbortSignal): Promise<Appended> {
  let sizeBytes = offset;
  for await (const chunk of untilStopped(body, stopped)) {
    if (sizeBytes + chunk.byteLength > sizeBytesMax) {
      await file.truncate(offset);
      return { kind: "too_long", sizeBytes: offset };
    }
    await translated(() => file.writeFile(chunk));
    sizeBytes += chunk.byteLength;
  }
  return { kind: "appended", sizeBytes };
}

/** What arrives of a line; one that is cut, or that another one has replaced, has simply come to its end. */
async function* untilStopped(body: AsyncIterable<Uint8Array>, stopped: AbortSignal): AsyncGenerator<Uint8Array> {
  const source = body[Symbol.asyncIterator]();
  const stop = new Promise<null>((resolve) => stopped.addEventListener("abort", () => resolve(null), { once: true }));
  for (;;) {
    const next = stopped.aborted ? null : await Promise.race([source.next().catch(() => null), stop]);
    if (next === null || next.done) {
      // Not awaited: a source that waits for its next part ends only after that.
      if (next === null) source.return?.().catch(() => undefined);
      return;
    }
    yield next.value;
  }
}

async function synced(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new StorageError(`cannot write: ${code}`, ["ENOSPC", "EDQUOT", "EFBIG"].includes(code));
  }
}

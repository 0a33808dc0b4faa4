import { type FileHandle, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { AnswerHead, Spool, SpoolWriter } from "./port.ts";

// One file an answer: a line of JSON with its head, then the body as it came.

const ending = ".part";
const newLine = 10;
const Head = z.object({ contentType: z.string(), requestId: z.string().nullable() });
const Id = z.uuid();

export function openFolderSpool(folder: string): Spool {
  const pathOf = (id: string) => join(folder, `${Id.parse(id)}${ending}`);
  return {
    open: async (id, head) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return await startWriter(await open(pathOf(id), "w", 0o600), head);
    },
    read: async (id) => parse(await readFile(pathOf(id)).catch(() => null)),
    list: async () => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name) => Id.safeParse(name.slice(0, -ending.length)).data ?? []);
    },
    remove: async (id) => await rm(pathOf(id), { force: true }),
  };
}

/** Writes go out one after the other. A disk that is full ends the spooling, and the picture goes on without it. */
async function startWriter(file: FileHandle, head: AnswerHead): Promise<SpoolWriter> {
  let last = file.writeFile(`${JSON.stringify(head)}\n`);
  const then = (chunk: Uint8Array) => {
    last = last.then(() => file.writeFile(chunk));
    last.catch(() => undefined);
  };
  return {
    write: then,
    close: async () => {
      await last.catch(() => undefined);
      await file.close();
    },
  };
}

function parse(bytes: Buffer | null): Awaited<ReturnType<Spool["read"]>> {
  const end = bytes?.indexOf(newLine) ?? -1;
  if (!bytes || end < 0) return null;
  const head = parseHead(bytes.subarray(0, end).toString("utf8"));
  return head && { head, body: bytes.subarray(end + 1) };
}

function parseHead(line: string): AnswerHead | null {
  try {
    return Head.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

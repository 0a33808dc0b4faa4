import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArchiveFile } from "#lib/infra/archive/port.ts";
import { writeZip } from "#lib/infra/archive/write.ts";
import { openFolderStorage } from "#lib/infra/storage/folder.ts";
import type { Storage } from "#lib/infra/storage/port.ts";
import type { Benchmark } from "../report/figure.ts";

// Two thousand pictures as one ZIP, from the files to the last byte and without HTTP, beside reading the same files.

const count = 2_000;
const stored = 40; // different files; each is read again and again
const pictureBytes = 1_000_000;
const passes = 3;
const sampleMs = 20;
const firstByteMsMax = 50;
const memoryMbMax = 50;
const timesReadingMax = 2;

const keyOf = (at: number) => `w/${at % stored}`;

async function* listFiles(storage: Storage): AsyncGenerator<ArchiveFile> {
  for (let at = 0; at < count; at++) {
    const bytes = await storage.stream(keyOf(at));
    if (bytes) yield { name: `pictures/${at}.webp`, modifiedAt: new Date(), bytes };
  }
}

async function drain(bytes: ReadableStream<Uint8Array> | null): Promise<void> {
  for await (const _ of bytes ?? []);
}

async function readAlone(storage: Storage): Promise<void> {
  for (let at = 0; at < count; at++) await drain(await storage.stream(keyOf(at)));
}

type Pass = Readonly<{ seconds: number; growthMb: number }>;

/** `before`: bytes of the process when nothing was read yet. */
async function watched(before: number, run: () => Promise<void>): Promise<Pass> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, sampleMs);
  const startedAt = performance.now();
  await run();
  clearInterval(timer);
  return { seconds: (performance.now() - startedAt) / 1_000, growthMb: (most - before) / 1_000_000 };
}

async function firstByteMs(storage: Storage): Promise<number> {
  const startedAt = performance.now();
  const reader = writeZip(listFiles(storage)).getReader();
  await reader.read();
  const took = performance.now() - startedAt;
  await reader.cancel();
  return took;
}

export const archive: Benchmark = {
  name: "archive",
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), "easel-archive-"));
    const storage = openFolderStorage(folder);
    for (let at = 0; at < stored; at++) {
      await storage.putForNow({ key: keyOf(at), bytes: randomBytes(pictureBytes), mime: "image/webp" });
    }
    const first: number[] = [];
    const [read, zipped]: [Pass[], Pass[]] = [[], []];
    const before = process.memoryUsage().rss;
    for (let pass = 0; pass < passes; pass++) {
      first.push(await firstByteMs(storage));
      read.push(await watched(before, () => readAlone(storage)));
      zipped.push(await watched(before, () => drain(writeZip(listFiles(storage)))));
    }
    await rm(folder, { recursive: true, force: true });
    const seconds = (of: readonly Pass[]) => of.map((pass) => pass.seconds);
    const growth = [Math.max(...zipped.map(({ growthMb }) => growthMb))];
    const times = zipped.map((pass, at) => pass.seconds / (read[at]?.seconds ?? Number.NaN));
    return [
      { name: "ZIP of 2,000 pictures, 2 GB", unit: "s", goal: null, ours: seconds(zipped), floor: seconds(read) },
      { name: "its time beside reading the files", unit: "", goal: timesReadingMax, ours: times, floor: [] },
      { name: "its first byte", unit: "ms", goal: firstByteMsMax, ours: first, floor: [] },
      {
        name: "memory beyond what there was, the most of all passes",
        unit: "MB",
        goal: memoryMbMax,
        ours: growth,
        floor: [],
      },
    ];
  },
};

import { mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { streamFile } from "./file-stream.ts";

let folder = "";
const pathOf = (name: string) => join(folder, name);
const bytes = new Uint8Array(600_000).map((_, index) => (index * 7) % 251);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "easel-stream-"));
  await writeFile(pathOf("large"), bytes);
  await writeFile(pathOf("empty"), "");
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function readAll(stream: ReadableStream<Uint8Array> | null): Promise<Buffer> {
  return Buffer.from(await new Response(stream).arrayBuffer());
}

/** How often this process has the file open. */
async function openings(path: string): Promise<number> {
  const links = await Promise.all(
    (await readdir("/proc/self/fd")).map((fd) => readlink(join("/proc/self/fd", fd)).catch(() => "")),
  );
  return links.filter((link) => link === path).length;
}

describe("a file as a stream", () => {
  test.each([
    ["the whole", undefined, 0, 600_000],
    ["a part across pieces", { start: 262_000, end: 530_000 }, 262_000, 530_001],
    ["one byte", { start: 599_999, end: 599_999 }, 599_999, 600_000],
    ["a part that ends behind the end", { start: 500_000, end: 900_000 }, 500_000, 600_000],
  ])("%s", async (_, range, start, end) => {
    const read = await readAll(await streamFile(pathOf("large"), range));
    expect(read.equals(bytes.subarray(start, end))).toBe(true);
  });

  test("an empty one ends at once, one that is not there is null", async () => {
    expect((await readAll(await streamFile(pathOf("empty")))).byteLength).toBe(0);
    expect(await streamFile(pathOf("nothing"))).toBeNull();
    expect(await streamFile(pathOf("large/inside"))).toBeNull();
  });

  test.runIf(process.platform === "linux")("is closed by the end and by whoever leaves, at any moment", async () => {
    const path = pathOf("large");
    await readAll(await streamFile(path));
    await streamFile(path); // nobody reads it
    expect(await openings(path)).toBe(0);
    const left = (await streamFile(path))?.getReader();
    await left?.read();
    expect(await openings(path)).toBe(1);
    await left?.cancel();
    const early = (await streamFile(path))?.getReader();
    const reading = early?.read();
    await early?.cancel(); // while it is being opened
    await reading;
    await expect.poll(() => openings(path)).toBe(0);
  });
});

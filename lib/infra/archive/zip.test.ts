import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPromise } from "yauzl";
import type { ArchiveFile } from "./port.ts";
import { openZip } from "./read.ts";
import { type Entry, toCentral, toDescriptor, toEnd, toLocal } from "./records.ts";
import { writeZip } from "./write.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "easel-zip-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const then = new Date("2026-11-23T10:20:30Z");

async function* filesOf(...files: readonly (readonly [string, string])[]): AsyncGenerator<ArchiveFile> {
  for (const [name, text] of files) yield { name, modifiedAt: then, bytes: new Blob([text]).stream() };
}

async function zipped(files: AsyncGenerator<ArchiveFile>): Promise<string> {
  const path = join(folder, "a.zip");
  await writeFile(path, Buffer.from(await new Response(writeZip(files)).arrayBuffer()));
  return path;
}

async function opened(path: string, entriesMax = 100_000) {
  const archive = await openZip(path, entriesMax);
  if (typeof archive === "string") throw new Error(archive);
  return archive;
}

test("what was written is read by a library that knows nothing of us", async () => {
  const path = await zipped(filesOf(["pictures/橘猫 🐱.webp", "meow"], ["empty", ""], ["manifest.json", "{}"]));
  const archive = await opened(path);
  expect([...archive.entries.keys()]).toEqual(["pictures/橘猫 🐱.webp", "empty", "manifest.json"]);
  const texts = [];
  for (const name of archive.entries.keys()) {
    let text = "";
    for await (const chunk of archive.read(name)) text += Buffer.from(chunk).toString();
    texts.push(text);
  }
  archive.close();
  expect(texts).toEqual(["meow", "", "{}"]);
  const zip = await openPromise(path);
  for await (const entry of zip.eachEntry()) {
    expect(entry.getLastModDate()).toEqual(then);
  }
});

test("an archive without files is one", async () => {
  expect((await opened(await zipped(filesOf()))).entries.size).toBe(0);
});

test("more files than a ZIP of old could count are counted", async () => {
  const count = 70_000;
  const records: Uint8Array[] = [];
  let offset = 0;
  const list = Array.from({ length: count }, (_, at) => {
    const entry: Entry = { name: Buffer.from(`${at}`), modifiedAt: then, offset, checksum: 0, sizeBytes: 0 };
    for (const record of [toLocal(entry), toDescriptor(entry)]) {
      records.push(record);
      offset += record.byteLength;
    }
    return toCentral(entry);
  });
  const directory = Buffer.concat(list);
  const end = toEnd({ count, sizeBytes: directory.byteLength, offset });
  const path = join(folder, "many.zip");
  await writeFile(path, Buffer.concat([...records, directory, end]));
  const zip = await openPromise(path);
  expect(zip.entryCount).toBe(count);
  expect((await zip.eachEntry().next()).value).toMatchObject({ fileName: "0" });
  zip.close();
  expect(await openZip(path, count - 1)).toBe("too_many_files");
});

describe("beyond 4 GB", () => {
  const at: Entry = { name: Buffer.from("a"), modifiedAt: then, offset: 5_000_000_000, checksum: 7, sizeBytes: 9 };

  test("a file's place stands in a field of its own", () => {
    const record = Buffer.from(toCentral(at));
    expect(record.readUInt32LE(42)).toBe(0xffff_ffff);
    const field = record.subarray(record.byteLength - 12);
    expect([field.readUInt16LE(0), field.readUInt16LE(2), field.readBigUInt64LE(4)]).toEqual([1, 8, 5_000_000_000n]);
    expect(Buffer.from(toCentral({ ...at, offset: 0xffff_fffe })).readUInt32LE(42)).toBe(0xffff_fffe);
  });

  test("the list's place stands in a record of its own", () => {
    const end = Buffer.from(toEnd({ count: 2, sizeBytes: 100, offset: 5_000_000_000 }));
    expect(end.byteLength).toBe(56 + 20 + 22);
    expect(end.readBigUInt64LE(48)).toBe(5_000_000_000n);
    expect(end.readBigUInt64LE(64)).toBe(5_000_000_100n);
    expect(end.readUInt32LE(76 + 16)).toBe(0xffff_ffff);
    expect(toEnd({ count: 2, sizeBytes: 100, offset: 4_000_000_000 }).byteLength).toBe(22);
  });
});

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBucketStorage } from "./bucket.ts";
import { openFolderStorage } from "./folder.ts";
import { type Storage, StorageError } from "./port.ts";

// Both adapters keep the same promises. The bucket is a small server that speaks as much S3 as the SDK asks for.

const objects = new Map<string, Buffer>();
const pageLength = 3; // of a list

async function answerS3(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://s3");
  const key = decodeURIComponent(url.pathname.replace(/^\/bucket\/?/, ""));
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (request.method === "PUT") {
    const source = decodeURIComponent(`${request.headers["x-amz-copy-source"] ?? ""}`).replace(/^\/?bucket\//, "");
    if (source !== "") {
      objects.set(key, objects.get(source) ?? Buffer.alloc(0));
      return void response.end(`<CopyObjectResult><ETag>"1"</ETag></CopyObjectResult>`);
    }
    if (key.includes("full"))
      return void response
        .writeHead(507)
        .end("<Error><Code>QuotaExceeded</Code><Message>storage full</Message></Error>");
    objects.set(key, body);
    return void response.end();
  }
  if (request.method === "POST") {
    for (const [, found] of body.toString().matchAll(/<Key>([^<]+)<\/Key>/g)) objects.delete(found ?? "");
    return void response.end("<DeleteResult/>");
  }
  if (request.method === "GET" && url.searchParams.has("list-type")) {
    const found = [...objects.keys()].filter((one) => one.startsWith(url.searchParams.get("prefix") ?? ""));
    const after = Number(url.searchParams.get("continuation-token") ?? 0);
    const rows = found.slice(after, after + pageLength).map((one) => {
      const size = objects.get(one)?.byteLength;
      return `<Contents><Key>${one}</Key><Size>${size}</Size><LastModified>2026-01-02T03:04:05Z</LastModified></Contents>`;
    });
    const more = after + pageLength < found.length;
    const next = more ? `<NextContinuationToken>${after + pageLength}</NextContinuationToken>` : "";
    return void response.end(
      `<ListBucketResult><KeyCount>${rows.length}</KeyCount><IsTruncated>${more}</IsTruncated>${next}${rows.join("")}</ListBucketResult>`,
    );
  }
  if (request.method === "DELETE") {
    objects.delete(key);
    return void response.writeHead(204).end();
  }
  const found = objects.get(key);
  if (!found) return void response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
  response.writeHead(200, { "content-length": found.length }).end(request.method === "HEAD" ? undefined : found);
}

let folder: string;
let server: Server;
const storages: Record<"folder" | "bucket", Storage | undefined> = { folder: undefined, bucket: undefined };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "easel-storage-"));
  storages.folder = openFolderStorage(folder);
  server = createServer((request, response) => void answerS3(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  storages.bucket = openBucketStorage({
    bucket: "bucket",
    region: "us-east-1",
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: "id",
    secretAccessKey: "secret",
    forcePathStyle: true,
  });
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(["folder", "bucket"] as const)("the %s", (name) => {
  const storage = (): Storage => {
    const open = storages[name];
    if (!open) throw new Error("not open");
    return open;
  };
  const bytes = new Uint8Array(70_000).map((_, index) => index % 251);

  test("gives back what it took, whole and in parts", async () => {
    await storage().put({ key: "w/assets/ab/original", bytes, mime: "image/webp" });
    expect(Buffer.from((await storage().read("w/assets/ab/original")) ?? []).equals(Buffer.from(bytes))).toBe(true);
    const part = await storage().stream("w/assets/ab/original", { start: 10, end: 19 });
    expect([...new Uint8Array(await new Response(part).arrayBuffer())]).toEqual([...bytes.subarray(10, 20)]);
    expect(await storage().exists("w/assets/ab/original")).toBe(true);
  });

  test("takes several files at once, and what is only for now in the same way", async () => {
    const files = ["m/a/1", "m/a/2", "m/b/c/3"].map((key, at) => ({
      key,
      bytes: new Uint8Array([at]),
      mime: "image/png",
    }));
    await storage().put(...files);
    await storage().putForNow({ key: "m/b/now", bytes: new Uint8Array([9]), mime: "image/webp" });
    const read = await Promise.all(["m/a/1", "m/a/2", "m/b/c/3", "m/b/now"].map((key) => storage().read(key)));
    expect(read.map((content) => content?.[0])).toEqual([0, 1, 2, 9]);
  });

  test("writes over what was there", async () => {
    await storage().put({ key: "w/one", bytes: new Uint8Array([1]), mime: "image/png" });
    await storage().put({ key: "w/one", bytes: new Uint8Array([2, 3]), mime: "image/png" });
    expect([...((await storage().read("w/one")) ?? [])]).toEqual([2, 3]);
  });

  test("copies to other keys, each on its own from then on; what is there stays, what is missing is left out", async () => {
    const put = (key: string, value: number) =>
      storage().put({ key, bytes: new Uint8Array([value]), mime: "image/png" });
    await put("from/a/1", 1);
    await put("from/a/2", 2);
    await put("to/a/2", 7);
    const before = new Date(Date.now() - 5_000);
    await storage().copy(...["1", "2", "3"].map((name) => ({ from: `from/a/${name}`, to: `to/a/${name}` })));
    await put("from/a/1", 9);
    const values = async () =>
      await Promise.all(["1", "2", "3"].map(async (one) => (await storage().read(`to/a/${one}`))?.[0] ?? null));
    expect(await values()).toEqual([1, 7, null]);
    await storage().remove("from/a/1");
    expect(await values()).toEqual([1, 7, null]);
    if (name === "folder") {
      for await (const file of storage().list()) {
        if (file.key === "to/a/1") expect(file.modifiedAt.getTime()).toBeGreaterThan(before.getTime());
      }
    }
  });

  test("has nothing under a key that nobody wrote", async () => {
    expect(await storage().read("w/nothing")).toBeNull();
    expect(await storage().stream("w/nothing")).toBeNull();
    expect(await storage().exists("w/nothing")).toBe(false);
    await storage().remove("w/nothing");
  });

  test("removes one, and all under a prefix and nothing beside it", async () => {
    for (const key of ["p/a/1", "p/a/2", "p/b/1"]) await storage().put({ key, bytes, mime: "image/webp" });
    await storage().remove("p/a/1");
    expect(await storage().exists("p/a/1")).toBe(false);
    await storage().removeAll("p/a/");
    expect([await storage().exists("p/a/2"), await storage().exists("p/b/1")]).toEqual([false, true]);
  });

  test("lists everything with its size", async () => {
    for (const [at, key] of ["l/a/1", "l/a/2", "l/b/c/3", "l/4"].entries()) {
      await storage().put({ key, bytes: bytes.subarray(0, at + 1), mime: "image/webp" });
    }
    const found: (readonly [string, number, boolean])[] = [];
    for await (const { key, sizeBytes, isTemporary, modifiedAt } of storage().list()) {
      expect(modifiedAt.getTime()).toBeGreaterThan(Date.parse("2026-01-01"));
      if (key.startsWith("l/")) found.push([key, sizeBytes, isTemporary]);
    }
    expect(found.toSorted()).toEqual([
      ["l/4", 4, false],
      ["l/a/1", 1, false],
      ["l/a/2", 2, false],
      ["l/b/c/3", 3, false],
    ]);
  });

  test("puts a file aside, where no list shows it, and brings it back", async () => {
    await storage().put({ key: "s/a/1", bytes: bytes.subarray(0, 7), mime: "image/webp" });
    await storage().putAside("s/a/1");
    expect(await storage().exists("s/a/1")).toBe(false);
    for await (const { key } of storage().list()) expect(key).not.toContain("s/a/1");
    expect(await storage().bringBack("s/a/1")).toBe(true);
    expect((await storage().read("s/a/1"))?.byteLength).toBe(7);
    expect(await storage().bringBack("s/a/1")).toBe(false);
  });
});

test("the folder leaves no half-written file, and refuses keys that climb out", async () => {
  const storage = openFolderStorage(folder);
  await storage.put({ key: "q/original", bytes: new Uint8Array([1]), mime: "image/png" });
  expect(await readdir(join(folder, "q"))).toEqual(["original"]);
  await writeFile(join(folder, "tmp", "0a1b2c3d.tmp"), "of a write that was cut");
  const left: string[] = [];
  for await (const { key, isTemporary } of storage.list()) if (isTemporary) left.push(key);
  expect(left).toEqual(["tmp/0a1b2c3d.tmp"]);
  expect(await storage.sweep(new Date(Date.now() - 60_000))).toBe(0); // somebody may be writing it
  expect(await storage.sweep(new Date(Date.now() + 60_000))).toBe(1);
  for (const key of ["../outside", "q/../../outside", "q/\0"]) {
    await expect(async () => storage.put({ key, bytes: new Uint8Array([1]), mime: "image/png" })).rejects.toThrow();
  }
});

test("a folder in a place that cannot be written, and a bucket without room, say what is wrong", async () => {
  const file = openFolderStorage(join(folder, "q", "original"));
  await expect(file.put({ key: "x", bytes: new Uint8Array([1]), mime: "image/png" })).rejects.toMatchObject({
    name: "StorageError",
    isFull: false,
  });
  await expect(
    openFolderStorage("/dev/full").put({ key: "x", bytes: new Uint8Array([1]), mime: "image/png" }),
  ).rejects.toBeInstanceOf(StorageError);
  await expect(
    storages.bucket?.put({ key: "full/x", bytes: new Uint8Array([1]), mime: "image/png" }),
  ).rejects.toMatchObject({
    isFull: true,
  });
});

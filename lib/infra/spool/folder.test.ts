import { mkdtemp, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFolderSpool } from "./folder.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const head = { contentType: "text/event-stream", requestId: "req_1" };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "easel-spool-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("keeps an answer as it came, and forgets it when told", async () => {
  const spool = openFolderSpool(join(folder, "not yet there"));
  expect(await spool.list()).toEqual([]);
  expect(await spool.read(id)).toBeNull();
  const writer = await spool.open(id, head);
  for (const piece of ["data: 1\n\n", "data: 2"]) writer.write(Buffer.from(piece));
  await writer.close();
  expect(await spool.list()).toEqual([id]);
  const found = await spool.read(id);
  expect(found?.head).toEqual(head);
  expect(Buffer.from(found?.body ?? []).toString()).toBe("data: 1\n\ndata: 2");
  await spool.remove(id);
  await spool.remove(id);
  expect(await spool.list()).toEqual([]);
});

test("an answer that is written again begins anew, and half a head is nothing", async () => {
  const spool = openFolderSpool(folder);
  for (const text of ["a longer first answer", "second"]) {
    const writer = await spool.open(id, head);
    writer.write(Buffer.from(text));
    await writer.close();
  }
  expect(Buffer.from((await spool.read(id))?.body ?? []).toString()).toBe("second");
  await truncate(join(folder, `${id}.part`), 10);
  expect(await spool.read(id)).toBeNull();
});

test("an id is an id, never a path", async () => {
  await expect(openFolderSpool(folder).open("../other", head)).rejects.toThrow();
});

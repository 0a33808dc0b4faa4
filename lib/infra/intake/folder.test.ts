import { mkdtemp, rm, statfs, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFolderIntake } from "./folder.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const sizeBytesMax = 100;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "easel-intake-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* cutAfter(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
  throw new Error("the line was cut");
}

const textOf = async (intake: ReturnType<typeof openFolderIntake>) =>
  Buffer.from((await intake.read(id)) ?? []).toString();

test("a file grows piece by piece, only at its end, and is forgotten when told", async () => {
  const intake = openFolderIntake(join(folder, "not yet there"));
  expect([await intake.list(), await intake.read(id), await intake.sizeOf(id)]).toEqual([[], null, 0]);
  expect(await intake.append(id, { offset: 0, sizeBytesMax, body: pieces("one ", "two ") })).toEqual({
    kind: "appended",
    sizeBytes: 8,
  });
  for (const offset of [0, 7, 9]) {
    expect(await intake.append(id, { offset, sizeBytesMax, body: pieces("lie") })).toEqual({
      kind: "moved",
      sizeBytes: 8,
    });
  }
  await intake.append(id, { offset: 8, sizeBytesMax, body: pieces("three") });
  await intake.keep(id);
  expect(await textOf(intake)).toBe("one two three");
  expect(await intake.list()).toEqual([id]);
  await intake.remove(id);
  await intake.remove(id);
  expect(await intake.list()).toEqual([]);
});

test("what arrived before the line was cut stays, and the rest follows it", async () => {
  const intake = openFolderIntake(folder);
  expect(await intake.append(id, { offset: 0, sizeBytesMax, body: cutAfter("half ") })).toEqual({
    kind: "appended",
    sizeBytes: 5,
  });
  await intake.append(id, { offset: await intake.sizeOf(id), sizeBytesMax, body: pieces("and half") });
  expect(await textOf(intake)).toBe("half and half");
});

test("a piece that goes on and on leaves the file as it was", async () => {
  const intake = openFolderIntake(folder);
  await intake.append(id, { offset: 0, sizeBytesMax, body: pieces("start") });
  const endless = pieces(...Array.from({ length: 50 }, () => "more and more"));
  expect(await intake.append(id, { offset: 5, sizeBytesMax, body: endless })).toEqual({
    kind: "too_long",
    sizeBytes: 5,
  });
  expect(await textOf(intake)).toBe("start");
});

test("whoever begins again stops the one whose line is dead", async () => {
  const intake = openFolderIntake(folder);
  const began = Promise.withResolvers<void>();
  const dead = async function* () {
    yield Buffer.from("dead ");
    began.resolve();
    await new Promise<never>(() => undefined); // and never another byte
  };
  const first = intake.append(id, { offset: 0, sizeBytesMax, body: dead() });
  await began.promise;
  const second = intake.append(id, { offset: 0, sizeBytesMax, body: pieces("x") });
  expect(await first).toEqual({ kind: "appended", sizeBytes: 5 });
  expect(await second).toEqual({ kind: "moved", sizeBytes: 5 });
  expect(await intake.append(id, { offset: 5, sizeBytesMax, body: pieces("alive") })).toMatchObject({ sizeBytes: 10 });
});

test("a file is still once whoever writes it was stopped, and grows again afterwards", async () => {
  const intake = openFolderIntake(folder);
  const began = Promise.withResolvers<void>();
  const slow = async function* () {
    yield Buffer.from("one ");
    began.resolve();
    await new Promise<never>(() => undefined);
  };
  const first = intake.append(id, { offset: 0, sizeBytesMax, body: slow() });
  await began.promise;
  await intake.stop(id);
  expect(await textOf(intake)).toBe("one ");
  expect(await first).toEqual({ kind: "appended", sizeBytes: 4 });
  await intake.stop(id);
  await intake.append(id, { offset: 4, sizeBytesMax, body: pieces("two") });
  expect(await textOf(intake)).toBe("one two");
});

test("a file that is known by being here grows only where it was begun, and not after it was removed", async () => {
  const intake = openFolderIntake(join(folder, "not yet there"));
  const piece = (offset: number) => ({ offset, sizeBytesMax, body: pieces("one ") });
  expect([await intake.extend(id, piece(0)), await intake.list()]).toEqual([{ kind: "gone" }, []]);
  await intake.begin(id);
  expect([await intake.list(), await intake.sizeOf(id)]).toEqual([[id], 0]);
  expect(await intake.extend(id, piece(0))).toEqual({ kind: "appended", sizeBytes: 4 });
  await intake.begin(id);
  expect(await intake.extend(id, piece(0))).toEqual({ kind: "moved", sizeBytes: 4 });
  const [, late] = await Promise.all([intake.remove(id), intake.extend(id, piece(4))]);
  expect([late, await intake.list()]).toEqual([{ kind: "gone" }, []]);
});

test("what is removed does not come back by whoever was writing it", async () => {
  const intake = openFolderIntake(join(folder, "not yet there"));
  const writing = intake.append(id, { offset: 0, sizeBytesMax, body: pieces("late") });
  const removing = intake.remove(id);
  await intake.stop(id);
  expect(await intake.list()).toEqual([]);
  await Promise.all([writing, removing]);
  expect(await intake.list()).toEqual([]);
});

test("a file that cannot be read is not taken for one that is not there", async () => {
  await symlink(folder, join(folder, `${id}.part`));
  await expect(openFolderIntake(folder).read(id)).rejects.toMatchObject({ code: "EISDIR" });
});

test("what is larger than the disk has no room", async () => {
  const { hasRoomFor } = openFolderIntake(join(folder, "new"));
  expect([await hasRoomFor(1), await hasRoomFor(Number.MAX_SAFE_INTEGER)]).toEqual([true, false]);
});

test("what comes to lie on the same disk once more needs room twice", async () => {
  const { bavail, bsize } = await statfs(folder);
  const most = 0.75 * (bavail * bsize - 1_000_000_000);
  const alone = openFolderIntake(join(folder, "new"));
  const twice = openFolderIntake(join(folder, "new"), join(folder, "files"));
  expect([await alone.hasRoomFor(most), await twice.hasRoomFor(most)]).toEqual([true, false]);
  expect(await twice.hasRoomFor(most / 2)).toBe(true);
});

test("a folder that cannot be made says so", async () => {
  await writeFile(join(folder, "file"), "");
  const intake = openFolderIntake(join(folder, "file/in it"));
  const fault = { name: "StorageError", isFull: false };
  await expect(intake.hasRoomFor(1)).rejects.toMatchObject(fault);
  await expect(intake.remove(id)).rejects.toMatchObject(fault);
  await expect(intake.append(id, { offset: 0, sizeBytesMax, body: pieces("x") })).rejects.toMatchObject(fault);
});

test("a full disk says so", async () => {
  await symlink("/dev/full", join(folder, `${id}.part`));
  const full = openFolderIntake(folder).append(id, { offset: 0, sizeBytesMax, body: pieces("x") });
  await expect(full).rejects.toMatchObject({ name: "StorageError", isFull: true });
});

test("an id is an id, never a path", async () => {
  await expect(
    openFolderIntake(folder).append("../other", { offset: 0, sizeBytesMax, body: pieces("x") }),
  ).rejects.toThrow();
});

test("what nobody goes on with is swept away, and nothing else", async () => {
  const intake = openFolderIntake(folder);
  await intake.append(id, { offset: 0, sizeBytesMax, body: pieces("half") });
  expect(await intake.sweep(new Date(Date.now() - 60_000))).toBe(0);
  expect(await intake.sizeOf(id)).toBe(4);
  expect(await intake.sweep(new Date(Date.now() + 60_000))).toBe(1);
  expect(await intake.list()).toEqual([]);
});

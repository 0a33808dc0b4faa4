import { createHash } from "node:crypto";
import { rename, rm, symlink } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteAccount, signIn } from "../account/service.ts";
import {
  ctxOf,
  newEmail,
  openAccount,
  openGuest,
  openTestHouse,
  password,
  type TestHouse,
} from "../account/test-browser.ts";
import { serveVariant } from "../asset/bytes/service.ts";
import { markPurging, named } from "../asset/data.ts";
import { purgeAssets } from "../asset/jobs.ts";
import { deleteAssets, listAssets, trashAssets } from "../asset/service.ts";
import { makeId } from "../ids.ts";
import { untilSomebodyWaits } from "../infra/db/test-locks.ts";
import type { Ctx } from "../services.ts";
import { startWorker } from "../worker.ts";
import { takeUpload } from "./jobs.ts";
import { openMax } from "./schema.ts";
import { awaitUpload, cancelUploads, createUploads, readUpload, receivePiece } from "./service.ts";
import { sweepUploads } from "./sweeping/service.ts";
import { bomb, paint, photo, secret } from "./test-files.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  ann = await ctxOf(house.services, await openGuest(house.services));
  ben = await ctxOf(house.services, await openGuest(house.services));
});

afterAll(() => house.close());

type Told = Readonly<{ name?: string; mime?: string; mark?: string; sizeBytes?: number; sha256?: string }>;

function fileOf(bytes: Uint8Array, told: Told = {}) {
  const id = makeId();
  return { id, name: "fox.png", mime: "image/png", mark: id, sizeBytes: bytes.byteLength, ...told };
}

async function begin(ctx: Ctx, bytes: Uint8Array, told: Told = {}): Promise<string> {
  const created = await createUploads(ctx, { files: [fileOf(bytes, told)] });
  const start = created.ok ? created.value[0] : undefined;
  if (!start || "failure" in start) throw new Error("not begun");
  return start.uploadId;
}

const send = async (ctx: Ctx, id: string, offset: number, bytes: Uint8Array) =>
  await receivePiece(ctx, { id, offset, body: new Blob([new Uint8Array(bytes)]).stream() });

/** The whole way, as the job goes it. */
async function upload(ctx: Ctx, bytes: Uint8Array, told: Told = {}) {
  const id = await begin(ctx, bytes, told);
  await send(ctx, id, 0, bytes);
  await takeUpload(house.services, { uploadId: id });
  return await readUpload(ctx, id);
}

async function uploadedAsset(ctx: Ctx, bytes: Uint8Array, told: Told = {}): Promise<string> {
  const view = await upload(ctx, bytes, told);
  if (view?.state !== "done" || !view.assetId) throw new Error(`not taken: ${JSON.stringify(view)}`);
  return view.assetId;
}

async function originalOf(ctx: Ctx, id: string): Promise<Buffer> {
  const answer = await serveVariant(ctx, {
    id,
    variant: "original",
    isDownload: false,
    isHead: false,
    headers: new Headers(),
  });
  return Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer());
}

describe("a picture", () => {
  test("comes into the gallery with its name as its title, and says that it was uploaded", async () => {
    const bytes = await paint(1).png().toBuffer();
    const id = await uploadedAsset(ann, bytes, { name: "C:\\Ann\\red_fox.png" });
    const row = (await listAssets(ann, { view: "all", limit: 1 })).items[0];
    expect(row).toMatchObject({ id, source: "upload", fileName: "red_fox.png", title: "red fox", altText: "red fox" });
    expect(row).toMatchObject({ model: "", turnId: null, promptId: null, width: 64, height: 48, mime: "image/png" });
    expect((await originalOf(ann, id)).equals(bytes)).toBe(true); // it told nothing, so it is what was sent
    expect(await house.services.intake.list()).toEqual([]);
  });

  test.each(["jpeg", "webp"] as const)("may be a %s", async (format) => {
    const id = await uploadedAsset(ann, await paint(2).toFormat(format).toBuffer());
    const row = (await listAssets(ann, { view: "all", limit: 1 })).items[0];
    expect(row).toMatchObject({ id, mime: `image/${format}`, width: 64, height: 48 });
  });

  test("from a phone stands upright, and its camera and its place are gone", async () => {
    const id = await uploadedAsset(ann, await photo(3), { mime: "image/jpeg" });
    const original = await originalOf(ann, id);
    const { exif, orientation, width, height } = await sharp(original).metadata();
    expect([exif, orientation, width, height]).toEqual([undefined, undefined, 48, 64]);
    expect(original.includes(secret)).toBe(false);
    expect((await listAssets(ann, { view: "all", limit: 1 })).items[0]).toMatchObject({ width: 48, height: 64 });
  });

  test("that moves becomes its first picture", async () => {
    const frames = Buffer.concat(await Promise.all([4, 5, 6].map((seed) => paint(seed).raw().toBuffer())));
    const film = sharp(frames, { raw: { width: 64, height: 144, channels: 3, pageHeight: 48 } });
    const id = await uploadedAsset(ann, await film.webp({ loop: 0 }).toBuffer());
    const { pages, width, height } = await sharp(await originalOf(ann, id)).metadata();
    expect([pages ?? 1, width, height]).toEqual([1, 64, 48]);
  });

  test("that is there already is one picture, also when it lies in the trash", async () => {
    const bytes = await paint(7).png().toBuffer();
    const id = await uploadedAsset(ann, bytes);
    expect(await upload(ann, bytes, { name: "other name.png" })).toEqual({ state: "done", assetId: id, isKnown: true });
    await trashAssets(ann, { ids: [id] });
    expect(await upload(ann, bytes)).toEqual({ state: "done", assetId: id, isKnown: true });
    const all = (await listAssets(ann, { view: "all", limit: 200 })).items;
    expect(all.filter((asset) => asset.id === id)).toMatchObject([{ isTrashed: false, title: "fox" }]);
    expect(await upload(ben, bytes)).toMatchObject({ state: "done", isKnown: false }); // somebody else's is another
    await trashAssets(ann, { ids: [id] });
    await deleteAssets(ann, { ids: [id] });
    expect(await upload(ann, bytes)).toMatchObject({ state: "done", isKnown: false });
  });

  test("given again in the moment in which its twin is deleted for ever is a picture of its own", async () => {
    const bytes = await paint(14).png().toBuffer();
    const twin = await uploadedAsset(ann, bytes);
    await trashAssets(ann, { ids: [twin] });
    let taking: Promise<string> = Promise.resolve("");
    await house.services.db.$transaction(async (tx) => {
      await markPurging(tx, named(ann.actor, [twin]));
      taking = uploadedAsset(ann, bytes);
      await untilSomebodyWaits(tx);
    });
    const id = await taking;
    await purgeAssets(house.services);
    expect(id).not.toBe(twin);
    expect((await originalOf(ann, id)).equals(bytes)).toBe(true);
  });

  test("of the same bytes many times at once is one picture", async () => {
    const bytes = await paint(8).png().toBuffer();
    const ids = await Promise.all(Array.from({ length: 8 }, () => uploadedAsset(ann, bytes)));
    expect(new Set(ids).size).toBe(1);
  });
});

describe("refused is", () => {
  const made: Readonly<Record<string, readonly [failure: string, bytes: () => Promise<Uint8Array> | Uint8Array]>> = {
    "a picture that is cut off": [
      "unreadable",
      async () => (await paint(9, 400, 400).jpeg().toBuffer()).subarray(0, 5_000),
    ],
    "a PNG that is cut off": ["unreadable", async () => (await paint(9, 400, 400).png().toBuffer()).subarray(0, 5_000)],
    "a picture with a hole": [
      "unreadable",
      async () => {
        const bytes = await paint(10, 400, 400).png().toBuffer();
        return bytes.fill(0, 2_000, 2_400);
      },
    ],
    "a vector graphic": ["vector", () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    "a page": ["not_a_picture", () => Buffer.from("<html><script>alert(1)</script></html>")],
    "a page that begins like a GIF": ["foreign", () => Buffer.from("GIF89a/*<script>*/=1;alert(1)")],
    "a head without a picture": ["unreadable", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    "a bomb": ["too_many_pixels", () => bomb(30_000, 30_000)],
    "a GIF": ["foreign", () => paint(13).gif().toBuffer()],
    "an AVIF": ["foreign", () => paint(13).avif().toBuffer()],
    "a picture of HEIC": ["foreign", () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")],
  };

  test.each(Object.entries(made))("%s", async (_name, [failure, bytes]) => {
    const before = (await listAssets(ben, { view: "all", limit: 200 })).items.length;
    expect(await upload(ben, await bytes())).toEqual({ state: "failed", failure });
    expect((await listAssets(ben, { view: "all", limit: 200 })).items).toHaveLength(before);
    expect(await house.services.intake.list()).toEqual([]);
  });

  test("what is hung on to a picture, and the picture is taken", async () => {
    const plain = await paint(11).jpeg().toBuffer();
    const id = await uploadedAsset(ann, Buffer.concat([plain, Buffer.from("PK\x03\x04<script>alert(1)</script>")]));
    expect((await originalOf(ann, id)).equals(plain)).toBe(true);
  });

  test("a file that is not the one that was told of", async () => {
    const bytes = await paint(12).png().toBuffer();
    const sha256 = createHash("sha256").update("another").digest("hex");
    expect(await upload(ann, bytes, { sha256 })).toEqual({ state: "failed", failure: "changed" });
    const right = createHash("sha256").update(bytes).digest("hex");
    expect(await upload(ann, bytes, { sha256: right })).toMatchObject({ state: "done" });
  });

  test.each([
    ["empty", { sizeBytes: 0 }],
    ["too_large", { sizeBytes: 60 * 1024 * 1024 }],
    ["vector", { mime: "image/svg+xml" }],
    ["foreign", { mime: "image/heic" }],
  ])("%s, before a byte was sent", async (failure, told) => {
    const file = fileOf(new Uint8Array(1), told);
    expect(await createUploads(ann, { files: [file] })).toEqual({ ok: true, value: [{ id: file.id, failure }] });
    expect(await readUpload(ann, file.id)).toBeNull();
  });
});

describe("pieces", () => {
  test("come one after the other; whoever lies about the place is told the true one", async () => {
    const bytes = await paint(20).png().toBuffer();
    const id = await begin(ann, bytes);
    expect(await send(ann, id, 5, bytes.subarray(5, 10))).toEqual({ kind: "moved", offset: 0 });
    expect(await send(ann, id, 0, bytes.subarray(0, 100))).toEqual({ kind: "received", offset: 100 });
    for (const offset of [0, 99, 101, bytes.length]) {
      expect(await send(ann, id, offset, bytes.subarray(0, 7))).toEqual({ kind: "moved", offset: 100 });
    }
    expect(await readUpload(ann, id)).toEqual({ state: "receiving", offset: 100 });
    expect(await send(ann, id, 100, Buffer.alloc(bytes.length))).toEqual({ kind: "too_long" });
    expect(await send(ann, id, 100, bytes.subarray(100))).toEqual({ kind: "received", offset: bytes.length });
    expect(await send(ann, id, 0, bytes)).toEqual({ kind: "moved", offset: bytes.length });
    await takeUpload(house.services, { uploadId: id });
    expect(await readUpload(ann, id)).toMatchObject({ state: "done" });
  });

  test("that all arrived, but not their answer, are ended by an empty one", async () => {
    const bytes = await paint(21).png().toBuffer();
    const id = await begin(ann, bytes);
    const body = new Blob([new Uint8Array(bytes)]).stream();
    await house.services.intake.append(id, { offset: 0, sizeBytesMax: bytes.length, body });
    expect(await send(ann, id, bytes.length, new Uint8Array())).toEqual({ kind: "received", offset: bytes.length });
    expect(await readUpload(ann, id)).toEqual({ state: "received" });
    await takeUpload(house.services, { uploadId: id });
    expect(await readUpload(ann, id)).toMatchObject({ state: "done" });
  });

  test("of a file that is given again go on where it stopped; a file that only has the same name begins anew", async () => {
    const bytes = await paint(22).png().toBuffer();
    const id = await begin(ann, bytes, { mark: "100-1-fox" });
    await send(ann, id, 0, bytes.subarray(0, 50));
    const again = fileOf(bytes, { mark: "100-1-fox" });
    const other = fileOf(bytes, { mark: "100-2-fox" });
    expect(await createUploads(ann, { files: [again, other] })).toEqual({
      ok: true,
      value: [
        { id: again.id, uploadId: id, offset: 50 },
        { id: other.id, uploadId: other.id, offset: 0 },
      ],
    });
    const foreign = fileOf(bytes, { mark: "100-1-fox" });
    expect(await createUploads(ben, { files: [foreign] })).toMatchObject({
      value: [{ uploadId: foreign.id, offset: 0 }],
    });
    await cancelUploads(ann, { ids: [id, other.id] });
    await cancelUploads(ben, { ids: [foreign.id] });
  });

  test("that cannot be read now are kept until they can", async () => {
    const bytes = await paint(24).png().toBuffer();
    const id = await begin(ann, bytes);
    await send(ann, id, 0, bytes);
    const folder = `${house.services.storage.place}/../intake`;
    const path = `${folder}/${id}.part`;
    await rename(path, `${folder}/away`);
    await symlink(folder, path);
    await expect(takeUpload(house.services, { uploadId: id })).rejects.toMatchObject({ code: "EISDIR" });
    await rm(path);
    await rename(`${folder}/away`, path);
    await house.services.db.upload.update({ where: { id }, data: { leaseUntil: new Date(0) } });
    await takeUpload(house.services, { uploadId: id });
    expect(await readUpload(ann, id)).toMatchObject({ state: "done" });
  });

  test("that find no room on the disk say so, and can be sent again", async () => {
    const bytes = await paint(23).png().toBuffer();
    const id = await begin(ann, bytes);
    const path = `${house.services.storage.place}/../intake/${id}.part`;
    await symlink("/dev/full", path);
    expect(await send(ann, id, 0, bytes)).toEqual({ kind: "disk", isFull: true });
    await house.services.intake.remove(id);
    expect(await send(ann, id, 0, bytes)).toEqual({ kind: "received", offset: bytes.length });
    const full = { ...house.services.storage, put: async () => await Promise.reject(new FullDisk()) };
    await takeUpload({ ...house.services, storage: full }, { uploadId: id });
    expect(await readUpload(ann, id)).toEqual({ state: "failed", failure: "storage_full" });
  });
});

class FullDisk extends Error {
  override readonly name = "StorageError";
  readonly isFull = true;
}

test("somebody else's upload is one that does not exist", async () => {
  const bytes = await paint(30).png().toBuffer();
  const id = await begin(ann, bytes);
  await send(ann, id, 0, bytes.subarray(0, 10));
  for (const wanted of [id, makeId()]) {
    expect(await send(ben, wanted, 10, bytes.subarray(10))).toBeNull();
    expect(await readUpload(ben, wanted)).toBeNull();
    expect(await awaitUpload(ben, wanted, AbortSignal.timeout(5_000))).toBeNull();
    expect(await cancelUploads(ben, { ids: [wanted] })).toEqual({ ok: false, error: { code: "not_found" } });
  }
  const stolen = { ...fileOf(bytes), id };
  expect(await createUploads(ben, { files: [stolen] })).toMatchObject({ value: [{ id, failure: "too_many_open" }] });
  expect(await readUpload(ann, id)).toEqual({ state: "receiving", offset: 10 });
  expect(await cancelUploads(ann, { ids: [id] })).toMatchObject({ ok: true });
  expect(await readUpload(ann, id)).toBeNull();
  expect(await house.services.intake.list()).toEqual([]);
});

test("of many at the edge of what is allowed exactly those that fit are begun, and silent ones make room", async () => {
  const person = await ctxOf(house.services, await openGuest(house.services));
  const asked = Array.from({ length: openMax + 10 }, () => fileOf(new Uint8Array(9)));
  const answers = await Promise.all(asked.map((file) => createUploads(person, { files: [file] })));
  const starts = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  expect(starts.filter((start) => "uploadId" in start)).toHaveLength(openMax);
  expect(starts.filter((start) => "failure" in start && start.failure === "too_many_open")).toHaveLength(10);
  const { db } = house.services;
  const silent = starts.flatMap((start) => ("uploadId" in start ? start.uploadId : [])).slice(0, 3);
  await db.upload.updateMany({ where: { id: { in: silent } }, data: { updatedAt: new Date(Date.now() - 3_600_000) } });
  const more = await createUploads(person, { files: [fileOf(new Uint8Array(9)), fileOf(new Uint8Array(9))] });
  expect(more.ok ? more.value.map((start) => "uploadId" in start) : more).toEqual([true, true]);
  expect(await db.upload.count({ where: { id: { in: silent } } })).toBe(1);
});

test("what a guest has begun goes along into the account, and goes with it", async () => {
  const { services } = house;
  const email = newEmail();
  await openAccount(services, email);
  const browser = await openGuest(services);
  const bytes = await paint(31).png().toBuffer();
  const id = await begin(await ctxOf(services, browser), bytes);
  await send(await ctxOf(services, browser), id, 0, bytes.subarray(0, 10));
  expect(await signIn(await browser.visit(), { email, password })).toMatchObject({ ok: true });
  const account = await ctxOf(services, browser);
  expect(await readUpload(account, id)).toEqual({ state: "receiving", offset: 10 });
  expect(await send(account, id, 10, bytes.subarray(10, 20))).toEqual({ kind: "received", offset: 20 });
  expect(await deleteAccount(account, { password })).toMatchObject({ ok: true });
  expect(await services.db.upload.count({ where: { id } })).toBe(0);
  await sweepUploads(services, 20);
  expect(await services.intake.list()).not.toContain(id);
});

describe("the sweeper", () => {
  test("removes files that no row speaks of, and rows of yesterday with their files", async () => {
    const bytes = await paint(50).png().toBuffer();
    const { db, intake } = house.services;
    await intake.append(makeId(), { offset: 0, sizeBytesMax: 9, body: new Blob(["orphan"]).stream() });
    const [old, fresh] = [await begin(ann, bytes), await begin(ann, bytes)];
    for (const id of [old, fresh]) await send(ann, id, 0, bytes.subarray(0, 10));
    await db.upload.update({ where: { id: old }, data: { updatedAt: new Date(Date.now() - 25 * 3_600_000) } });
    await sweepUploads(house.services, 20);
    expect(await intake.list()).toEqual([fresh]);
    expect([await readUpload(ann, old), await readUpload(ann, fresh)]).toMatchObject([null, { state: "receiving" }]);
    await cancelUploads(ann, { ids: [fresh] });
  });

  test("wakes somebody for a file whose process died, and gives up one that kills three", async () => {
    const bytes = await paint(51).png().toBuffer();
    const { db } = house.services;
    const woken: unknown[] = [];
    const queue = { ...house.services.queue, nudge: (...asked: readonly unknown[]) => void woken.push(...asked) };
    const [lost, killer] = [await begin(ann, bytes), await begin(ann, bytes)];
    for (const id of [lost, killer]) await send(ann, id, 0, bytes);
    await sweepUploads({ ...house.services, queue }, 3_600);
    expect(woken).toEqual([]); // somebody may be on the way
    await db.upload.updateMany({
      data: { leaseUntil: new Date(Date.now() - 1_000) },
      where: { id: { in: [lost, killer] } },
    });
    await db.upload.update({ where: { id: killer }, data: { attempt: 3 } });
    await sweepUploads({ ...house.services, queue }, 3_600);
    expect(woken).toHaveLength(4);
    for (const id of [lost, killer]) await takeUpload(house.services, { uploadId: id });
    expect(await readUpload(ann, lost)).toMatchObject({ state: "done" });
    expect(await readUpload(ann, killer)).toEqual({ state: "failed", failure: "internal" });
  });
});

// The last one: from here on jobs are taken.
test("a job waits behind the last piece, and whoever asks hears of its end", async () => {
  const stop = await startWorker(house.services, true);
  const bytes = await paint(40).png().toBuffer();
  const id = await begin(ann, bytes);
  const asked = awaitUpload(ann, id, AbortSignal.timeout(60_000));
  expect(await asked).toEqual({ state: "receiving", offset: 0 }); // nothing to wait for
  await send(ann, id, 0, bytes);
  expect(await awaitUpload(ann, id, AbortSignal.timeout(60_000))).toMatchObject({ state: "done", isKnown: false });
  stop();
});

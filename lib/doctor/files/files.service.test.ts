import { createHash } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSession } from "../../account/session/data.ts";
import { ctxOf, openGuest } from "../../account/test-browser.ts";
import { assetKey, partialKey } from "../../asset/rules.ts";
import { movePictures } from "../../gallery/move/service.ts";
import { makeId } from "../../ids.ts";
import { Prisma } from "../../infra/db/client.ts";
import { openFolderStorage } from "../../infra/storage/folder.ts";
import { createWorkspace } from "../../workspace/service.ts";
import { openTestStudio, type TestStudio } from "../test-studio.ts";

// Files and rows that have lost each other.

let studio: TestStudio;

beforeAll(async () => {
  studio = await openTestStudio();
});

afterAll(() => studio.close());

beforeEach(() => studio.begin());

test("that no row knows are put aside, not deleted, and come back with their row", async () => {
  const row = await studio.db.asset.delete({ where: { id: studio.drawn().assetId } });
  expect((await studio.look()).found).toBe(0); // young: they may be on their way
  const { lines } = await studio.look({ repair: true }, studio.later());
  expect(lines).toContainEqual(expect.stringMatching(/^I3 no row knows .*original → put aside/));
  expect(await studio.services.storage.exists(studio.keyOf("original"))).toBe(false);
  await studio.db.asset.create({ data: { ...row, checks: Prisma.DbNull } });
  await studio.look({ repair: true });
  expect(await studio.services.storage.exists(studio.keyOf("original"))).toBe(true);
  expect(await studio.look({ verify: true })).toMatchObject({ found: 0 });
});

test("that a moved picture left behind stay where they are for a day, and the picture has its own", async () => {
  const session = await studio.db.session.findFirstOrThrow();
  const actor = await readSession(studio.db, session.userId, session.id, new Date());
  if (!actor) throw new Error("nobody is signed in");
  const to = makeId();
  const here = { services: studio.services, actor, requestId: "test" };
  await createWorkspace(here, { id: to, name: "Client A" });
  const { assetId, sha256 } = studio.drawn();
  const moved = await movePictures(here, { id: makeId(), selection: { ids: [assetId] }, workspaceId: to });
  if (!moved.ok) throw new Error(moved.error.code);
  for await (const _ of moved.value);
  expect(await studio.look({ repair: true, verify: true }, studio.later())).toMatchObject({ found: 0 });
  expect(await studio.services.storage.exists(studio.keyOf("original"))).toBe(true);
  expect(await studio.services.storage.exists(assetKey(to, sha256, "original"))).toBe(true);
});

test("that a picture on its way will need stay where they are", async () => {
  const asset = await studio.db.asset.delete({ where: { id: studio.drawn().assetId } });
  await studio.generation({
    state: "stored",
    stored: { sha256: asset.sha256, sizeBytes: asset.sizeBytes },
    leaseOwner: "somebody at work",
    leaseUntil: new Date(Date.now() + 30_000),
  });
  await studio.turn({ state: "drawing" });
  const { lines } = await studio.look({ repair: true }, studio.later());
  expect(lines.filter((line) => line.startsWith("I3"))).toEqual([]);
});

test("whose bytes changed are named by their hash, and replaced only by a copy that is whole", async () => {
  const original = await studio.services.storage.read(studio.keyOf("original"));
  if (!original) throw new Error("no original");
  const damaged = new Uint8Array(original).fill(0, 100, 200);
  await studio.services.storage.put({ key: studio.keyOf("original"), bytes: damaged, mime: "image/webp" });
  expect((await studio.look()).found).toBe(0); // the size is right: only the hash tells
  expect((await studio.look({ verify: true, repair: true })).lines).toEqual([
    expect.stringMatching(/^I8 .* cannot be mended here/),
  ]);
  expect(await studio.services.storage.read(studio.keyOf("original"))).toEqual(Buffer.from(damaged));

  const other = (await ctxOf(studio.services, await openGuest(studio.services))).actor;
  const row = await studio.db.asset.findUniqueOrThrow({ where: { id: studio.drawn().assetId } });
  await studio.db.asset.create({
    data: { ...row, checks: Prisma.DbNull, id: makeId(), workspaceId: other.workspaceId, generationId: null },
  });
  for (const variant of ["original", "thumb"] as const) {
    const key = assetKey(other.workspaceId, studio.drawn().sha256, variant);
    await studio.services.storage.put({ key, bytes: original, mime: "image/webp" });
  }
  expect(await studio.look({ verify: true, repair: true })).toMatchObject({ found: 1, mended: 1 });
  expect(await studio.look({ verify: true })).toMatchObject({ found: 0 });
});

test("of another size than their row says are named without being read", async () => {
  await studio.services.storage.put({ key: studio.keyOf("original"), bytes: new Uint8Array(9), mime: "image/webp" });
  expect((await studio.look()).lines).toEqual([expect.stringMatching(/^I8 .* has 9 bytes/)]);
});

test("a large picture's preview is made again", async () => {
  const bytes = await sharp({ create: { width: 2000, height: 900, channels: 3, background: "#aa3" } })
    .png()
    .toBuffer();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const key = assetKey(studio.drawn().workspaceId, sha256, "original");
  await studio.services.storage.put({ key, bytes, mime: "image/png" });
  const facts = { sha256, sizeBytes: bytes.byteLength, mime: "image/png", width: 2000, height: 900, thumbhash: "" };
  const words = { title: "t", altText: "a", model: "m" };
  await studio.db.asset.create({ data: { id: makeId(), workspaceId: studio.drawn().workspaceId, ...facts, ...words } });
  expect((await studio.look({ repair: true })).lines).toEqual([
    expect.stringMatching(/has no thumb → made again/),
    expect.stringMatching(/has no preview → made again/),
  ]);
  expect(await studio.look()).toMatchObject({ found: 0 });
});

test("that show a stage of a picture that ended are removed, when they are old", async () => {
  const { workspaceId } = studio.drawn();
  const key = partialKey(workspaceId, makeId(), 9);
  await studio.services.storage.put({ key, bytes: new Uint8Array([1]), mime: "image/webp" });
  expect(await studio.look({ repair: true })).toMatchObject({ found: 0 });
  const { lines } = await studio.look({ repair: true }, studio.later());
  expect(lines).toEqual([expect.stringMatching(/partials.* a stage of a picture that ended → removed/)]);
});

test("that are none of ours are left alone", async () => {
  await studio.services.storage.put({ key: "notes/holiday.png", bytes: new Uint8Array([1]), mime: "image/png" });
  expect(await studio.look({ repair: true }, studio.later())).toMatchObject({ found: 0 });
  expect(await studio.services.storage.exists("notes/holiday.png")).toBe(true);
});

test("an original that is nowhere is told of, and nothing else is done", async () => {
  await studio.removeFiles();
  const { found, mended, lines } = await studio.look({ repair: true });
  expect([found, mended]).toEqual([2, 0]);
  expect(lines[0]).toMatch(/has no original → cannot be mended here: only a backup can/);
  expect(await studio.db.asset.count({ where: { id: studio.drawn().assetId } })).toBe(1);
});

test("a storage that was never written to is in order", async () => {
  await studio.db.asset.deleteMany();
  const empty = { ...studio.services, storage: openFolderStorage("/nowhere/at/all") };
  expect((await studio.look({}, empty)).found).toBe(0);
});

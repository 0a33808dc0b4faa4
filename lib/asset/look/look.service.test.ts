import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx, Services } from "../../services.ts";
import { createAsset } from "../data.ts";
import { storePicture } from "../service.ts";
import { seeAssets } from "./jobs.ts";
import type { Look } from "./schema.ts";
import { hashDistance, isNear, layoutDistance } from "./test-distance.ts";
import { paintScene } from "./test-scene.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  ann = await ctxOf(house.services, await openGuest(house.services));
  ben = await ctxOf(house.services, await openGuest(house.services));
});

afterAll(() => house.close());

const never = new AbortController().signal;

async function keep(ctx: Ctx, bytes: Uint8Array, isKnown = true): Promise<string> {
  const stored = await storePicture(house.services, ctx.actor.workspaceId, bytes);
  if (!stored) throw new Error("not a picture");
  const id = makeId();
  const nowhere = { conversationId: null, turnId: null, promptId: null, generationId: null, draftId: null };
  const names = { title: "", altText: "", model: "test", isDraft: false };
  const { look, ...file } = stored;
  const known = isKnown ? { look } : {};
  await createAsset(house.services.db, {
    id,
    workspaceId: ctx.actor.workspaceId,
    ...nowhere,
    ...names,
    ...file,
    ...known,
  });
  return id;
}

const lookOf = (id: string) => house.services.db.assetLook.findUniqueOrThrow({ where: { assetId: id } });

test("a new picture has its look, and an old one gets the same from the job", async () => {
  const bytes = await paintScene(1);
  const [known, old] = [await keep(ann, bytes), await keep(ann, bytes, false)];
  expect(await lookOf(known)).toMatchObject({ state: "seen", workspaceId: ann.actor.workspaceId });
  expect(await lookOf(old)).toMatchObject({ state: "wanted", hash: null });
  await seeAssets(house.services, never);
  const [first, second] = [await lookOf(known), await lookOf(old)];
  expect([first.state, second.state]).toEqual(["grouped", "grouped"]);
  expect(second.colors.length).toBeGreaterThan(1);
  expect(first.groupId).toBe(known);
  expect(second.groupId).toBe(known);
});

/** The middle, with so much added to the first number of the layout, and so many bits of the hash set. */
const made = (layout: number, bits: number) => ({
  layout: (128 + layout).toString(16) + "80".repeat(26),
  hash: (2n ** BigInt(bits) - 1n).toString(16).padStart(16, "0"),
});

async function keepLike(ctx: Ctx, { hash, layout }: Pick<Look, "hash" | "layout">): Promise<string> {
  const id = await keep(ctx, await paintScene(9));
  await house.services.db.$executeRaw`
    UPDATE asset_look SET hash = ('x' || ${hash}::text)::bit(64)::bigint, layout = decode(${layout}, 'hex')
     WHERE asset_id = ${id}::uuid`;
  return id;
}

test("the database measures as the tests of looks do, and puts into one group what they call near", async () => {
  const [middle, { layout, hash }] = [made(0, 0), made(-33, 9)];
  const [row] = await house.services.db.$queryRaw<readonly { readonly distance: number }[]>`
    SELECT look_distance(decode(${layout}, 'hex'), decode(${middle.layout}, 'hex'),
      ('x' || ${hash}::text)::bit(64)::bigint, ('x' || ${middle.hash}::text)::bit(64)::bigint) AS distance`;
  expect(row?.distance).toBe(layoutDistance(layout, middle.layout) + 2 * hashDistance(hash, middle.hash));

  const eva = await ctxOf(house.services, await openGuest(house.services));
  const first = await keepLike(eva, middle);
  for (const [byLayout, bits] of [
    [33, 0],
    [34, 0],
    [0, 7],
    [0, 9],
  ] as const) {
    const other = made(byLayout, bits);
    const id = await keepLike(eva, other);
    await seeAssets(house.services, never);
    expect((await lookOf(id)).groupId, `${byLayout} ${bits}`).toBe(isNear(middle, other) ? first : null);
    await house.services.db.asset.delete({ where: { id } });
  }
});

test("copies are of one group, other pictures of none, and nobody else's are looked at", async () => {
  const bytes = await paintScene(2);
  const original = await keep(ann, bytes);
  const copy = await keep(ann, await sharp(bytes).resize({ width: 260 }).jpeg({ quality: 50 }).toBuffer());
  const [other, foreign] = [await keep(ann, await paintScene(3)), await keep(ben, bytes)];
  await seeAssets(house.services, never);
  const groups = await Promise.all([original, copy, other, foreign].map(async (id) => (await lookOf(id)).groupId));
  expect(groups).toEqual([original, original, null, null]);
});

test("a picture without bytes is let be, and one that goes to another workspace finds its group there", async () => {
  const bytes = await paintScene(4);
  const [mine, theirs] = [await keep(ann, bytes), await keep(ben, bytes)];
  const bare = {
    mime: "image/webp",
    sizeBytes: 1,
    width: 1,
    height: 1,
    thumbhash: "",
    title: "",
    altText: "",
    model: "",
  };
  const { workspaceId } = ann.actor;
  const gone = await house.services.db.asset.create({
    data: { id: makeId(), workspaceId, sha256: "f".repeat(64), ...bare },
  });
  await seeAssets(house.services, never);
  expect((await lookOf(gone.id)).state).toBe("unreadable");
  await house.services.db.asset.update({ where: { id: theirs }, data: { workspaceId } });
  expect(await lookOf(theirs)).toMatchObject({ workspaceId, state: "seen" });
  await seeAssets(house.services, never);
  expect((await lookOf(theirs)).groupId).toBe(mine);
});

test("a job that is stopped has done nothing by halves, and the next one goes on", async () => {
  const ids = await Promise.all([5, 6].map(async (seed) => await keep(ann, await paintScene(seed), false)));
  await seeAssets(house.services, AbortSignal.abort());
  expect(await Promise.all(ids.map(async (id) => (await lookOf(id)).state))).toEqual(["wanted", "wanted"]);
  await seeAssets(house.services, never);
  expect(await Promise.all(ids.map(async (id) => (await lookOf(id)).state))).toEqual(["grouped", "grouped"]);
});

/** The files of these pictures cannot be read, for as long as it lasts. */
async function withBroken(ids: readonly string[]): Promise<Services> {
  const { storage, db } = house.services;
  const rows = await db.asset.findMany({ where: { id: { in: [...ids] } }, select: { sha256: true } });
  const read = async (key: string) => {
    if (rows.some(({ sha256 }) => key.includes(sha256))) throw new Error("the disk does not answer");
    return await storage.read(key);
  };
  return { ...house.services, storage: { ...storage, read } };
}

test("a file that cannot be read now holds up no other picture, and is looked at the next time", async () => {
  const old = await keep(ann, await paintScene(7), false);
  const known = await keep(ann, await paintScene(8));
  // More than are looked at together, and newer than what can be read.
  const broken: string[] = [];
  for (let seed = 20; seed < 42; seed++) broken.push(await keep(ann, await paintScene(seed, 40), false));
  await expect(seeAssets(await withBroken(broken), never)).rejects.toThrow("does not answer");
  expect([(await lookOf(old)).state, (await lookOf(known)).state]).toEqual(["grouped", "grouped"]);
  expect((await lookOf(broken[0] ?? "")).state).toBe("wanted");
  await seeAssets(house.services, never);
  expect(new Set(await Promise.all(broken.map(async (id) => (await lookOf(id)).state)))).toEqual(new Set(["grouped"]));
});

test("a picture that goes to another workspace while its file is looked for is looked at there", async () => {
  const bytes = await paintScene(9);
  await keep(ben, bytes);
  const id = await keep(ann, bytes, false);
  const { storage, db } = house.services;
  const read = async () => {
    await db.asset.update({ where: { id }, data: { workspaceId: ben.actor.workspaceId } });
    return null;
  };
  await seeAssets({ ...house.services, storage: { ...storage, read } }, never);
  expect((await lookOf(id)).state).toBe("wanted");
  await seeAssets(house.services, never);
  expect((await lookOf(id)).state).toBe("grouped");
});

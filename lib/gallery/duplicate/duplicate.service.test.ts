import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { findAsset } from "../../asset/data.ts";
import { seeAssets } from "../../asset/look/jobs.ts";
import { lookOf } from "../../asset/look/rules.ts";
import type { Look } from "../../asset/look/schema.ts";
import { paintScene } from "../../asset/look/test-scene.ts";
import { trashAssets } from "../../asset/service.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { addPicture, type ShelfPicture } from "../test-shelf.ts";
import { undoChange } from "../undo/service.ts";
import { keepAll, keepOne, listDuplicates } from "./service.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const newPerson = async (): Promise<Ctx> => await ctxOf(house.services, await openGuest(house.services));

async function sceneOf(seed: number): Promise<Look> {
  const tiny = await house.services.pictures.squeeze(await paintScene(seed));
  if (!tiny) throw new Error("no picture");
  return lookOf(tiny);
}

async function shelve(ctx: Ctx, ...pictures: readonly ShelfPicture[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const picture of pictures) ids.push(await addPicture(ctx, { isUpload: true, ...picture }));
  await seeAssets(house.services, new AbortController().signal);
  return ids;
}

const groupsOf = async (ctx: Ctx, page: { readonly before?: string; readonly limit?: number } = {}) =>
  await listDuplicates(ctx, { limit: 20, ...page });
const titlesOf = async (ctx: Ctx) =>
  (await groupsOf(ctx)).items.map(({ pictures }) => pictures.map(({ asset }) => asset.title));

test("groups have the best first and say why; what is alone or in the trash is in none", async () => {
  const ann = await newPerson();
  const [one, two] = [await sceneOf(1), await sceneOf(2)];
  const ids = await shelve(
    ann,
    { title: "small", look: one, width: 100, isFavorite: true },
    { title: "large", look: one },
    { title: "alone", look: await sceneOf(3) },
    { title: "first", look: two },
    { title: "liked", look: two, isFavorite: true },
  );
  const { items, nextBefore } = await groupsOf(ann);
  expect(items.map(({ count, why, pictures }) => [count, why, pictures.map(({ asset }) => asset.title)])).toEqual([
    [2, "favorite", ["liked", "first"]],
    [2, "pixels", ["large", "small"]],
  ]);
  expect(nextBefore).toBeNull();
  await trashAssets(ann, { ids: [ids[0] ?? ""] });
  expect(await titlesOf(ann)).toEqual([["liked", "first"]]);
});

test("pages of groups meet without a gap or an overlap, and are nobody else's", async () => {
  const [ann, ben] = [await newPerson(), await newPerson()];
  for (const seed of [4, 5, 6]) {
    const look = await sceneOf(seed);
    await shelve(ann, { title: `${seed}`, look }, { title: `${seed}`, look });
  }
  const seen: string[] = [];
  for (let before: string | null | undefined; before !== null; ) {
    const page = await groupsOf(ann, { limit: 1, ...(before ? { before } : {}) });
    seen.push(...page.items.map(({ pictures }) => pictures[0]?.asset.title ?? ""));
    before = page.nextBefore;
  }
  expect(seen).toEqual(["6", "5", "4"]);
  expect(await titlesOf(ben)).toEqual([]);
});

test("one is kept: the others' tags, albums and favour go to it, and an undo restores exactly what was", async () => {
  const ann = await newPerson();
  const look = await sceneOf(7);
  const [kept = "", ...otherIds] = await shelve(
    ann,
    { title: "kept", look, tags: ["own", "both"], albums: ["Here"] },
    { title: "b", look, tags: ["both", "new"], albums: ["Here", "There"] },
    { title: "c", look, isFavorite: true, tags: ["new"], albums: ["There"] },
  );
  const { db } = house.services;
  const stateOf = async () => ({
    assets: await Promise.all([kept, ...otherIds].map(async (id) => await findAsset(db, ann.actor, id))),
    albums: await db.albumAsset.findMany({
      where: { assetId: { in: [kept, ...otherIds] } },
      select: { albumId: true, assetId: true, position: true },
      orderBy: [{ albumId: "asc" }, { assetId: "asc" }],
    }),
  });
  const before = await stateOf();
  const id = makeId();
  expect(await keepOne(ann, { id, keptId: kept, otherIds, merges: true })).toEqual({ ok: true, value: { count: 2 } });
  expect(await titlesOf(ann)).toEqual([]);
  const after = await stateOf();
  expect(after.assets.map((asset) => [asset?.isTrashed, asset?.isFavorite, asset?.tags])).toEqual([
    [false, true, ["both", "new", "own"]],
    [true, false, ["both", "new"]],
    [true, true, ["new"]],
  ]);
  expect(after.albums.filter(({ assetId }) => assetId === kept)).toHaveLength(2);
  expect(await keepOne(ann, { id, keptId: kept, otherIds, merges: true })).toEqual({ ok: true, value: { count: 2 } });
  const late = { id: makeId(), keptId: kept, otherIds, merges: true };
  expect(await keepOne(ann, late)).toEqual({ ok: true, value: { count: 0 } });
  expect(await undoChange(ann, { id: late.id })).toMatchObject({ error: { code: "not_found" } });

  expect(await undoChange(ann, { id })).toEqual({ ok: true, value: { count: 3 } });
  expect(await stateOf()).toEqual(before);
  expect(await undoChange(ann, { id })).toEqual({ ok: true, value: { count: 0 } });
});

test("without merging nothing is added to it", async () => {
  const ann = await newPerson();
  const look = await sceneOf(8);
  const [kept = "", other = ""] = await shelve(ann, { look }, { look, tags: ["x"], isFavorite: true, albums: ["A"] });
  expect(await keepOne(ann, { id: makeId(), keptId: kept, otherIds: [other], merges: false })).toMatchObject({
    ok: true,
  });
  expect(await findAsset(house.services.db, ann.actor, kept)).toMatchObject({ tags: [], isFavorite: false });
});

test("what is of another group, or somebody else's, is left alone", async () => {
  const [ann, ben] = [await newPerson(), await newPerson()];
  const look = await sceneOf(9);
  const [mine = "", twin = "", foreign = ""] = await shelve(ann, { look }, { look }, { look: await sceneOf(10) });
  const [bens = ""] = await shelve(ben, { look });
  const notFound = { ok: false, error: { code: "not_found" } };
  expect(await keepOne(ben, { id: makeId(), keptId: mine, otherIds: [twin], merges: true })).toEqual(notFound);
  expect(await keepOne(ann, { id: makeId(), keptId: makeId(), otherIds: [twin], merges: true })).toEqual(notFound);
  const otherIds = [foreign, bens, mine];
  expect(await keepOne(ann, { id: makeId(), keptId: mine, otherIds, merges: true })).toMatchObject({
    value: { count: 0 },
  });
  expect(await findAsset(house.services.db, ann.actor, foreign)).toMatchObject({ isTrashed: false });
  expect(await findAsset(house.services.db, ben.actor, bens)).toMatchObject({ isTrashed: false });
});

test("what is said to be no duplicate is none any more, a new copy finds its twin, and it can be taken back", async () => {
  const [ann, ben] = [await newPerson(), await newPerson()];
  const look = await sceneOf(11);
  const ids = await shelve(ann, { title: "one", look }, { title: "two", look });
  const [bens = ""] = await shelve(ben, { look });
  const id = makeId();
  const notFound = { ok: false, error: { code: "not_found" } };
  expect(await keepAll(ben, { id: makeId(), ids: [...ids] })).toEqual(notFound);
  expect(await keepAll(ben, { id: makeId(), ids: [bens, ...ids] })).toEqual(notFound);
  expect(await titlesOf(ann)).toEqual([["one", "two"]]);

  expect(await keepAll(ann, { id, ids: [...ids] })).toEqual({ ok: true, value: { count: 2 } });
  expect(await keepAll(ann, { id, ids: [...ids] })).toEqual({ ok: true, value: { count: 2 } });
  await seeAssets(house.services, new AbortController().signal);
  expect(await titlesOf(ann)).toEqual([]);
  expect(await undoChange(ann, { id })).toEqual({ ok: true, value: { count: 2 } });
  expect(await titlesOf(ann)).toEqual([["one", "two"]]);

  expect(await keepAll(ann, { id: makeId(), ids: [...ids] })).toMatchObject({ value: { count: 2 } });
  await shelve(ann, { title: "three", look });
  expect((await titlesOf(ann)).flat()).toHaveLength(2);
  expect((await titlesOf(ann)).flat()).toContain("three");
  const [, second = ""] = ids;
  expect(await findAsset(house.services.db, ann.actor, second)).toMatchObject({ isTrashed: false });
});

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { changePictures } from "../change/service.ts";
import { makePictures } from "../test-pictures.ts";
import { CreateAlbum } from "./schema.ts";
import {
  createAlbum,
  deleteAlbum,
  listAlbumPictures,
  listAlbums,
  moveAlbum,
  placeInAlbum,
  renameAlbum,
  restoreAlbum,
  setCover,
} from "./service.ts";

let house: TestHouse;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

const newPerson = async () => await ctxOf(house.services, await openGuest(house.services));

beforeEach(async () => {
  ctx = await newPerson();
});

const ok = { ok: true, value: null };
const missing = { ok: false, error: { code: "not_found" } };

async function make(name: string, parentId: string | null = null): Promise<string> {
  const id = makeId();
  expect(await createAlbum(ctx, { id, name, parentId, query: null })).toEqual(ok);
  return id;
}

const names = async () => (await listAlbums(ctx)).map(({ name }) => name);
const pictures = async (id: string) => (await listAlbumPictures(ctx, id, { limit: 60 }))?.items.map((row) => row.id);

async function put(albumId: string, ids: readonly string[]) {
  await changePictures(ctx, { id: makeId(), selection: { ids: [...ids] }, change: { kind: "album", albumId } });
}

test("an album is made once, renamed, deleted with what lies below it, and comes back as it was", async () => {
  const id = await make("Spring");
  expect(await createAlbum(ctx, { id, name: "Spring", parentId: null, query: null })).toEqual(ok);
  const below = await make("Drafts", id);
  expect(await renameAlbum(ctx, { id, name: "Spring campaign" })).toEqual(ok);
  expect(await listAlbums(ctx)).toEqual([
    { id, parentId: null, name: "Spring campaign", query: null, coverId: null },
    { id: below, parentId: id, name: "Drafts", query: null, coverId: null },
  ]);
  const [one = ""] = await makePictures(ctx, 1);
  await put(id, [one]);
  expect(await deleteAlbum(ctx, { id })).toEqual(ok);
  expect(await listAlbums(ctx)).toEqual([]);
  expect(await listAlbumPictures(ctx, id, { limit: 60 })).toBeNull();
  expect(await restoreAlbum(ctx, { id })).toEqual(ok);
  expect(await names()).toEqual(["Spring campaign", "Drafts"]);
  expect(await pictures(id)).toEqual([one]);
});

test("albums lie one level deep, and stand where they were put", async () => {
  const [a, b, c] = [await make("A"), await make("B"), await make("C")];
  expect(await moveAlbum(ctx, { id: c, parentId: null, afterId: null })).toEqual(ok);
  expect(await names()).toEqual(["C", "A", "B"]);
  expect(await moveAlbum(ctx, { id: c, parentId: null, afterId: a })).toEqual(ok);
  expect(await names()).toEqual(["A", "C", "B"]);
  expect(await moveAlbum(ctx, { id: b, parentId: a, afterId: null })).toEqual(ok);
  expect((await listAlbums(ctx)).find(({ id }) => id === b)?.parentId).toBe(a);
  const conflict = { ok: false, error: { code: "conflict" } };
  expect(await moveAlbum(ctx, { id: a, parentId: c, afterId: null })).toEqual(conflict); // it has a child
  expect(await moveAlbum(ctx, { id: c, parentId: c, afterId: null })).toEqual(conflict);
  expect(await moveAlbum(ctx, { id: c, parentId: b, afterId: null })).toEqual(missing); // that lies below another
  expect(await createAlbum(ctx, { id: makeId(), name: "D", parentId: b, query: null })).toEqual(missing);
  expect(await moveAlbum(ctx, { id: c, parentId: null, afterId: b })).toEqual(missing);
});

test("pictures keep the order that somebody gives them, however often it is changed at one place", async () => {
  const id = await make("Order");
  const ids = await makePictures(ctx, 4);
  const [a = "", b = "", c = "", d = ""] = ids;
  await put(id, ids);
  expect(await pictures(id)).toEqual([d, c, b, a]);
  expect(await placeInAlbum(ctx, { id, assetId: a, afterId: null })).toEqual(ok);
  expect(await pictures(id)).toEqual([a, d, c, b]);
  for (let turn = 0; turn < 60; turn++) {
    const [, second = "", third = ""] = (await pictures(id)) ?? [];
    await placeInAlbum(ctx, { id, assetId: third, afterId: a });
    expect(await pictures(id)).toEqual([a, third, second, b]);
  }
  expect(await placeInAlbum(ctx, { id, assetId: b, afterId: makeId() })).toEqual(missing);
  const [elsewhere = ""] = await makePictures(ctx, 1);
  expect(await placeInAlbum(ctx, { id, assetId: elsewhere, afterId: null })).toEqual(missing);
});

test("pages of an album meet without a gap or an overlap, and leave out what is in the trash", async () => {
  const id = await make("Pages");
  const ids = await makePictures(ctx, 5);
  await put(id, ids);
  const [gone = ""] = ids.slice(2, 3);
  await changePictures(ctx, { id: makeId(), selection: { ids: [gone] }, change: { kind: "trash" } });
  const first = await listAlbumPictures(ctx, id, { limit: 3 });
  const second = await listAlbumPictures(ctx, id, { limit: 3, after: first?.nextBefore ?? "" });
  const all = [...(first?.items ?? []), ...(second?.items ?? [])].map((row) => row.id);
  expect(all).toEqual(ids.toReversed().filter((each) => each !== gone));
  expect(second?.nextBefore).toBeNull();
});

test("the first picture stands for an album until another one of it is chosen", async () => {
  const id = await make("Cover");
  const [a = "", b = "", c = ""] = await makePictures(ctx, 3);
  const cover = async () => (await listAlbums(ctx))[0]?.coverId;
  await put(id, [a, b]);
  expect(await cover()).toBe(b);
  expect(await setCover(ctx, { id, assetId: a })).toEqual(ok);
  expect(await cover()).toBe(a);
  expect(await setCover(ctx, { id, assetId: c })).toEqual(missing); // it is not in it
  await changePictures(ctx, { id: makeId(), selection: { ids: [a] }, change: { kind: "trash" } });
  expect(await cover()).toBe(b);
});

test("a saved search is an album that nothing can be put into", async () => {
  const id = makeId();
  expect(await createAlbum(ctx, { id, name: "Foxes", parentId: null, query: "fox" })).toEqual(ok);
  const [one = ""] = await makePictures(ctx, 1);
  const change = { kind: "album", albumId: id } as const;
  expect(await changePictures(ctx, { id: makeId(), selection: { ids: [one] }, change })).toEqual(missing);
});

test("somebody else sees and changes nothing of it, and learns nothing", async () => {
  const id = await make("Ours");
  const [one = ""] = await makePictures(ctx, 1);
  await put(id, [one]);
  const before = await listAlbums(ctx);
  const other = await newPerson();
  expect(await listAlbums(other)).toEqual([]);
  for (const wanted of [id, makeId()]) {
    for (const answer of [
      await renameAlbum(other, { id: wanted, name: "Mine" }),
      await deleteAlbum(other, { id: wanted }),
      await restoreAlbum(other, { id: wanted }),
      await moveAlbum(other, { id: wanted, parentId: null, afterId: null }),
      await setCover(other, { id: wanted, assetId: null }),
      await placeInAlbum(other, { id: wanted, assetId: one, afterId: null }),
      await createAlbum(other, { id: makeId(), name: "Mine", parentId: wanted, query: null }),
    ]) {
      expect(answer).toEqual(missing);
    }
    expect(await listAlbumPictures(other, wanted, { limit: 60 })).toBeNull();
  }
  expect(await createAlbum(other, { id, name: "Mine", parentId: null, query: null })).toEqual(missing);
  expect(await listAlbums(ctx)).toEqual(before);
});

test.each([
  ["no name", { name: " " }],
  ["a long name", { name: "x".repeat(81) }],
  ["control characters", { name: "a\u0000b" }],
  ["a workspace", { workspaceId: makeId() }],
])("%s is refused", (_, wrong) => {
  expect(CreateAlbum.safeParse({ id: makeId(), name: "Spring", ...wrong }).success).toBe(false);
});

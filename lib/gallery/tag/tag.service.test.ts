import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { findAsset } from "../../asset/data.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { changePictures } from "../change/service.ts";
import { SearchAssets } from "../search/schema.ts";
import { searchAssets } from "../search/service.ts";
import { makePictures } from "../test-pictures.ts";
import { undoChange } from "../undo/service.ts";
import { deleteTag, listTags, renameTag } from "./service.ts";

let house: TestHouse;
let ctx: Ctx;
let ids: readonly string[];

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

const newPerson = async () => await ctxOf(house.services, await openGuest(house.services));

beforeEach(async () => {
  ctx = await newPerson();
  ids = await makePictures(ctx, 3);
});

async function tag(name: string, on = ids, who = ctx) {
  const result = await changePictures(who, {
    id: makeId(),
    selection: { ids: [...on] },
    change: { kind: "tag", name },
  });
  expect(result.ok).toBe(true);
}

const names = async (q = "", who = ctx) => (await listTags(who, { q })).map(({ name }) => name);
const tagsOf = async (id: string) => (await findAsset(house.services.db, ctx.actor, id))?.tags;
const idOf = async (name: string) => (await listTags(ctx, { q: name }))[0]?.id ?? "";

test("tags are offered by the beginnings of their words, whatever the case, and only while a picture has them", async () => {
  for (const name of ["Key visual", "key art", "海报", "100%", "visual_test"]) await tag(name);
  await tag("KEY ART");
  expect(await names("VIS")).toEqual(["Key visual", "visual_test"]);
  expect(await names("key")).toEqual(["key art", "Key visual"]);
  expect(await names("海")).toEqual(["海报"]);
  expect(await names("%")).toEqual([]);
  expect(await names("visual_")).toEqual(["visual_test"]);
  const untag = { kind: "untag", name: "海报" } as const;
  await changePictures(ctx, { id: makeId(), selection: { ids: [...ids] }, change: untag });
  expect(await names("海")).toEqual([]);
});

test("a new name shows on every picture; one that another tag has is a conflict", async () => {
  await tag("harbor");
  await tag("night");
  expect(await renameTag(ctx, { id: await idOf("harbor"), name: "Harbour" })).toEqual({ ok: true, value: null });
  expect(await tagsOf(ids[0] ?? "")).toEqual(["Harbour", "night"]);
  expect(await renameTag(ctx, { id: await idOf("harbour"), name: "NIGHT" })).toMatchObject({
    error: { code: "conflict" },
  });
  expect(await renameTag(ctx, { id: await idOf("night"), name: "Night" })).toMatchObject({ ok: true });
});

test("pictures are found by their tag as it is written, in any case and width", async () => {
  const found = async (q: string) => {
    const answer = await searchAssets(ctx, SearchAssets.parse({ q }));
    return answer.ok && answer.page.items.length;
  };
  for (const name of ["İstanbul", "Straße", "ﬁne art"]) await tag(name);
  for (const name of ["İstanbul", "STRASSE", "Straße", "ＦＩＮＥ ＡＲＴ", "ﬁne art"]) {
    expect([name, await found(`tag:"${name}"`)]).toEqual([name, name === "STRASSE" ? 0 : 3]);
  }
});

test("a deleted tag comes back on the same pictures", async () => {
  await tag("night", ids.slice(1));
  const undoId = makeId();
  expect(await deleteTag(ctx, { id: await idOf("night"), undoId })).toEqual({ ok: true, value: null });
  expect(await names()).toEqual([]);
  expect(await undoChange(ctx, { id: undoId })).toEqual({ ok: true, value: { count: 2 } });
  expect(await Promise.all(ids.map(tagsOf))).toEqual([[], ["night"], ["night"]]);
});

test("somebody else sees and changes none of them, and has the same name for themselves", async () => {
  await tag("secret");
  const other = await newPerson();
  expect(await names("", other)).toEqual([]);
  const missing = { ok: false, error: { code: "not_found" } };
  for (const id of [await idOf("secret"), makeId()]) {
    expect(await renameTag(other, { id, name: "mine" })).toEqual(missing);
    expect(await deleteTag(other, { id, undoId: makeId() })).toEqual(missing);
  }
  const theirs = await makePictures(other, 1);
  await tag("Secret", theirs, other);
  expect(await names()).toEqual(["secret"]);
  expect(await names("", other)).toEqual(["Secret"]);
});

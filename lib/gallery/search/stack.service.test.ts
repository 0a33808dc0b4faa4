import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { trashAssets } from "../../asset/service.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { addPicture } from "../test-shelf.ts";
import { SearchAssets, type SearchPage } from "./schema.ts";
import { searchAssets } from "./service.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  ann = await ctxOf(house.services, await openGuest(house.services));
  ben = await ctxOf(house.services, await openGuest(house.services));
});

afterAll(() => house.close());

async function page(q: string, ctx: Ctx = ann): Promise<SearchPage> {
  const found = await searchAssets(ctx, SearchAssets.parse({ q }));
  if (!found.ok) throw new Error(found.error);
  return found.page;
}

const titles = async (q: string, ctx: Ctx = ann) => (await page(q, ctx)).items.map(({ title }) => title);

type Origin = { readonly promptId?: string; readonly draftId?: string };

/** A picture as a job leaves it, of a prompt or made from another one. */
async function draw(ctx: Ctx, title: string, origin: Origin): Promise<string> {
  const id = makeId();
  const file = { sha256: "0".repeat(64), mime: "image/webp", sizeBytes: 1, width: 3, height: 2, thumbhash: "" };
  const { workspaceId } = ctx.actor;
  await house.services.db.asset.create({
    data: { id, workspaceId, title, altText: "", model: "test", ...file, ...origin },
  });
  return id;
}

/** A revision of the prompt of a picture; with pictures that go along. */
async function revise(assetId: string, sourceIds?: readonly string[]): Promise<string> {
  const { db } = house.services;
  const { promptId } = await db.asset.findUniqueOrThrow({ where: { id: assetId } });
  const { id: _, createdAt: __, ...row } = await db.prompt.findUniqueOrThrow({ where: { id: promptId ?? "" } });
  const id = makeId();
  const settings = sourceIds ? { sourceIds: [...sourceIds] } : {};
  const data = { ...row, id, settings, parentId: sourceIds ? null : promptId, withheld: [], ledger: {}, questions: [] };
  await db.prompt.create({ data });
  return id;
}

test("pictures of a card, of its revisions, finished drafts and changes of a picture are one stack", async () => {
  const first = await addPicture(ann, { title: "first" });
  const { promptId } = await house.services.db.asset.findUniqueOrThrow({ where: { id: first } });
  await draw(ann, "beside it", { promptId: promptId ?? "" });
  const revised = await draw(ann, "revised", { promptId: await revise(first) });
  await draw(ann, "revised twice", { promptId: await revise(revised) });
  const draft = await draw(ann, "finished", { draftId: first });
  await draw(ann, "changed", { promptId: await revise(first, [draft]) });
  await addPicture(ann, { title: "another" });
  const upload = await addPicture(ann, { title: "upload", isUpload: true });
  const last = await draw(ann, "changed upload", { promptId: await revise(first, [upload]) });

  const stack = ["changed", "finished", "revised twice", "revised", "beside it", "first"];
  expect(await titles(`stack:${first}`)).toEqual(stack);
  expect(await titles(`版本：${draft}`)).toEqual(stack);
  expect(await titles(`stack:${upload}`)).toEqual(["changed upload", "upload"]);
  expect(await titles(`stack:${last} title:x`)).toEqual([]);
  const latest = await page("is:latest");
  expect(latest.items.map(({ id, title }) => [title, latest.versions[id] ?? 1])).toEqual([
    ["changed upload", 2],
    ["another", 1],
    ["changed", 6],
  ]);
  expect((await page("")).versions).toEqual({});

  await trashAssets(ann, { ids: [last] });
  expect(await titles("is:latest")).toEqual(["upload", "another", "changed"]);
  expect(await titles("-is:latest")).toEqual(["finished", "revised twice", "revised", "beside it", "first"]);
});

test("in the trash the latest version is that of those that lie there", async () => {
  const eva = await ctxOf(house.services, await openGuest(house.services));
  const first = await addPicture(eva, { title: "first" });
  const { promptId } = await house.services.db.asset.findUniqueOrThrow({ where: { id: first } });
  const second = await draw(eva, "second", { promptId: promptId ?? "" });
  await draw(eva, "third", { promptId: promptId ?? "" });
  await trashAssets(eva, { ids: [first, second] });
  expect(await titles("is:trashed is:latest", eva)).toEqual(["second"]);
  expect(await titles("is:latest", eva)).toEqual(["third"]);
});

test("a stack holds nothing of somebody else's, and is not found by them", async () => {
  const mine = await addPicture(ann, { title: "mine", isUpload: true });
  const theirs = await draw(ben, "theirs", { draftId: mine });
  expect(await titles(`stack:${mine}`, ben)).toEqual([]);
  expect(await titles(`stack:${theirs}`, ben)).toEqual(["theirs"]);
  expect(await titles(`stack:${mine}`)).toEqual(["mine"]);
});

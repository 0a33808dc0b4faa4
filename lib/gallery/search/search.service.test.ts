import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { trashAssets } from "../../asset/service.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { utc } from "../../workspace/zone/rules.ts";
import { parseQuery } from "../query/rules.ts";
import { addPicture, type ShelfPicture } from "../test-shelf.ts";
import { readSegment, type Wanted } from "./data.ts";
import { SearchAssets, type SearchPage } from "./schema.ts";
import { searchAssets } from "./service.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  [ann, ben] = [await newPerson(), await newPerson()];
  for (const picture of shelf) await addPicture(ann, picture);
  await addPicture(ben, { title: "Ben's drinking fox 狐狸", prompt: "a red fox", tags: ["night"] });
});

afterAll(() => house.close());

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

const shelf: readonly ShelfPicture[] = [
  { title: "Fox", prompt: "a red fox reading under an oak at night" },
  { title: "Forest", prompt: "An oak. Foxes are drinking at the lake, 一只红狐狸在灯塔下看书" },
  { title: "灯塔下的红狐狸", prompt: "a lighthouse", brief: [{ audience: "for sailors", quality: "high" }] },
  { title: "Still life", prompt: "a bowl of pears", tags: ["fox hunt", "秋天"], albums: ["Fall/Kitchen"] },
  { title: "Drinking fountain", prompt: "a fountain", altText: "Water over stone" },
  { title: "Upload", isUpload: true, fileName: "DSC_0042 Großmutter.jpg" },
  { title: "T-shirt: 100% cotton", prompt: "a t-shirt" },
];

async function page(ctx: Ctx, input: { readonly q: string } & Record<string, unknown>): Promise<SearchPage> {
  const found = await searchAssets(ctx, SearchAssets.parse(input));
  if (!found.ok) throw new Error(found.error);
  return found.page;
}

function wantedOf(text: string): Wanted {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return { query: { ...parsed.query, albums: new Map(), zone: utc }, conversationId: undefined };
}

const titles = async (q: string, ctx: Ctx = ann) => (await page(ctx, { q })).items.map(({ title }) => title);

describe("the best match comes first, of equals the newest", () => {
  test.each<readonly [string, readonly string[]]>([
    ["fox", ["Fox", "Still life", "Forest"]],
    ["foxes", ["Fox", "Still life", "Forest"]],
    ["狐狸", ["灯塔下的红狐狸", "Forest"]],
    ["红狐狸 灯塔", ["灯塔下的红狐狸", "Forest"]],
    ["灯", ["灯塔下的红狐狸", "Forest"]],
    ["狐 oak", ["Forest"]],
    ["lightho", ["灯塔下的红狐狸"]],
    ["ink", ["Drinking fountain"]],
    ["drink", ["Drinking fountain", "Forest"]],
    ["drinks", ["Drinking fountain", "Forest"]],
    ["fountain drinking", ["Drinking fountain"]],
    ['"red fox"', ["Fox"]],
    ['"fox red"', []],
    ['"红狐"', ["灯塔下的红狐狸", "Forest"]],
    ["oak -foxes", []],
    ["oak -lake", ["Fox"]],
    ["-fox -狐狸 -drinking", ["T-shirt: 100% cotton", "Upload"]],
    ["kitchen", ["Still life"]],
    ["秋", ["Still life"]],
    ["fall pears", ["Still life"]],
    ["stone", ["Drinking fountain"]],
    ["dsc 0042", ["Upload"]],
    ["großmutter", ["Upload"]],
    ["mutter", ["Upload"]],
    ["sailors", ["灯塔下的红狐狸"]],
    ["high", []],
    ["t-shirt", ["T-shirt: 100% cotton"]],
    ["100%", ["T-shirt: 100% cotton"]],
    ["%", ["T-shirt: 100% cotton", "Upload", "Drinking fountain", "Still life", "灯塔下的红狐狸", "Forest", "Fox"]],
    ["fox tag:秋天", ["Still life"]],
  ])("%s", async (q, found) => expect(await titles(q)).toEqual(found));
});

test("what was found is shown: words of the prompt about it", async () => {
  const found = await page(ann, { q: "foxes 灯塔" });
  expect(Object.values(found.excerpts)).toEqual([expect.stringContaining("Foxes are drinking")]);
  expect(found.count).toEqual({ found: 1, isMore: false });
});

test("somebody else's pictures are never found", async () => {
  for (const q of ["fox", "狐狸", "ink", '"red fox"', "-whale", "", "tag:night"]) {
    expect(await titles(q)).not.toContain("Ben's drinking fox 狐狸");
    expect(await titles(q, ben)).toEqual(["Ben's drinking fox 狐狸"]);
  }
});

test("a list too long to be a query is said to be", async () => {
  expect(await searchAssets(ann, SearchAssets.parse({ q: "x".repeat(10_000) }))).toEqual({
    ok: false,
    error: "too_long",
  });
  for (const after of ["", "x", "1_2_3", `${makeId()}_0_${makeId()}_`, `${makeId()}_x_${makeId()}`])
    expect(SearchAssets.safeParse({ q: "", after }).success, after).toBe(false);
});

test("new titles, tags and albums are found at once, and what was taken away is not", async () => {
  const cara = await newPerson();
  const { db } = house.services;
  const id = await addPicture(cara, { title: "Plain", tags: ["first"], albums: ["Trips/Rome"] });
  const found = async (q: string) => (await titles(q, cara)).length === 1;
  expect([await found("plain"), await found("first"), await found("trips"), await found("rome")]).toEqual(
    Array(4).fill(true),
  );
  await db.asset.update({ where: { id }, data: { title: "Fancy" } });
  await db.tag.updateMany({ where: { workspaceId: cara.actor.workspaceId }, data: { name: "second" } });
  await db.album.updateMany({
    where: { parentId: null, workspaceId: cara.actor.workspaceId },
    data: { name: "Walks" },
  });
  expect([await found("plain"), await found("first"), await found("trips")]).toEqual(Array(3).fill(false));
  expect([await found("fancy"), await found("second"), await found("walks"), await found("rome")]).toEqual(
    Array(4).fill(true),
  );
  const inTrips = { where: { workspaceId: cara.actor.workspaceId, parentId: null } };
  await db.album.updateMany({ ...inTrips, data: { deletedAt: new Date() } });
  expect([await found("rome"), await found("album:rome"), await found("second")]).toEqual([false, false, true]);
  await db.album.updateMany({ ...inTrips, data: { deletedAt: null } });
  expect([await found("rome"), await found("album:rome")]).toEqual([true, true]);
  await db.assetTag.deleteMany({ where: { assetId: id } });
  await db.albumAsset.deleteMany({ where: { assetId: id } });
  expect([await found("second"), await found("rome"), await found("fancy")]).toEqual([false, false, true]);
  await trashAssets(cara, { ids: [id] });
  expect(await found("fancy")).toBe(false);
  expect((await page(cara, { q: "fancy", view: "trash" })).items).toHaveLength(1);
});

test("two that label the same picture at once are both found", async () => {
  const cara = await newPerson();
  const { db } = house.services;
  const id = await addPicture(cara, { title: "Plain" });
  const { workspaceId } = cara.actor;
  const names = Array.from({ length: 8 }, (_, index) => `label${index}`);
  const tags = names.map((name) => ({ id: makeId(), workspaceId, name, folded: name }));
  await db.tag.createMany({ data: tags });
  await Promise.all(tags.map((tag) => db.assetTag.create({ data: { assetId: id, tagId: tag.id } })));
  for (const name of names) expect(await titles(name, cara), name).toEqual(["Plain"]);
});

/** Many rows at once, as old as one millisecond each. */
async function addMany(ctx: Ctx, count: number, since = "2026-01-01"): Promise<void> {
  const start = Date.parse(since);
  await house.services.db.$executeRaw`
    INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model)
    SELECT (substr(t, 1, 8) || '-' || substr(t, 9) || '-7000-8000-' || substr(md5(n::text), 1, 12))::uuid,
      ${ctx.actor.workspaceId}::uuid, md5(n::text), 'image/webp', 1, 100, 100, '',
      CASE WHEN n % 100 = 0 THEN 'Common lighthouse' ELSE 'Picture' END,
      'common thing ' || n || CASE WHEN n = 3 THEN ' unique' ELSE '' END, 'test'
    FROM (SELECT n, lpad(to_hex(${start}::bigint + n), 12, '0') AS t FROM generate_series(1, ${count}::int) n) rows`;
}

async function allPages(ctx: Ctx, q: string): Promise<readonly SearchPage[]> {
  const pages: SearchPage[] = [];
  let after: string | null = null;
  do {
    const next: SearchPage = await page(ctx, { q, limit: 200, ...(after ? { after } : {}) });
    pages.push(next);
    after = next.nextAfter;
  } while (after);
  return pages;
}

test("a common word is read page by page, each picture once, the newest of them by match", async () => {
  const dan = await newPerson();
  await addMany(dan, 6_000);
  const pages = await allPages(dan, "common");
  const items = pages.flatMap((each) => each.items);
  expect(items).toHaveLength(6_000);
  expect(new Set(items.map(({ id }) => id)).size).toBe(6_000);
  expect(items.slice(0, 20).map(({ title }) => title)).toEqual(Array(20).fill("Common lighthouse"));
  expect(pages[0]?.count).toEqual({ found: 4_000, isMore: true });
  expect(pages[1]?.count).toBeNull();

  expect((await page(dan, { q: "unique" })).items).toHaveLength(1); // far below the newest
  const rare = await page(dan, { q: "lighthouse common" });
  expect(rare.count).toEqual({ found: 60, isMore: false });
  expect(rare.items.map(({ id }) => id)).toEqual(
    rare.items
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  );

  // Where so many are in all that the index would name more than a segment holds, the newest are looked at, some thousands at a time.
  const segment = () => readSegment(house.services.db, dan.actor, wantedOf("lighthouse common"), makeId());
  expect(await segment()).toMatchObject({ hits: { length: 60 }, bottom: null });
  const { workspaceId } = dan.actor;
  await house.services.db.assetDay.create({
    data: { workspaceId, day: 1, shown: 1_000_000, favorites: 0, trashed: 0 },
  });
  expect(await segment()).toMatchObject({ hits: { length: 40 }, bottom: expect.any(String) });
  expect(await page(dan, { q: "lighthouse common" })).toMatchObject(rare);
  expect((await allPages(dan, "unique"))[0]?.items).toHaveLength(1);
  expect((await page(dan, { q: "before:2026-01-01 common" })).items).toEqual([]);
  expect((await page(dan, { q: "after:2026-01-01 -unique is:favorite" })).items).toEqual([]);

  expect((await allPages(dan, "is:draft")).flatMap((each) => each.items)).toEqual([]);
  expect((await allPages(dan, "-unique")).flatMap((each) => each.items)).toHaveLength(5_999);
});

test("what is thrown away while one reads takes no other result along", async () => {
  const eve = await newPerson();
  await addMany(eve, 6_000, "2026-02-01");
  const { db } = house.services;
  await db.$executeRaw`
    UPDATE asset SET title = CASE n WHEN 5 THEN 'Pier' ELSE title END, alt_text = alt_text || CASE n WHEN 5 THEN '' ELSE ' pier' END
      FROM (SELECT id AS it, substring(alt_text FROM 'thing ([0-9]+)')::int AS n FROM asset
             WHERE workspace_id = ${eve.actor.workspaceId}::uuid) rows
     WHERE id = it AND (n = 5 OR n % 30 = 0)`;

  const first = await page(eve, { q: "pier", limit: 60 }); // common among the newest: they are looked at one by one
  const ids = first.items.map(({ id }) => id);
  await trashAssets(eve, { ids: ids.slice(0, 50) });
  const found = [...first.items];
  for (let after = first.nextAfter; after; ) {
    const next = await page(eve, { q: "pier", limit: 60, after });
    found.push(...next.items);
    after = next.nextAfter;
  }
  expect(found).toHaveLength(201);
  expect(new Set(found.map(({ id }) => id)).size).toBe(201);
});

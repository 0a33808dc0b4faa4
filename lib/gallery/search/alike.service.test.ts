import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { lookOf } from "../../asset/look/rules.ts";
import type { Look } from "../../asset/look/schema.ts";
import { trashAssets } from "../../asset/service.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { changePictures } from "../change/service.ts";
import { makePictures } from "../test-pictures.ts";
import { addPicture } from "../test-shelf.ts";
import { SearchAssets } from "./schema.ts";
import { searchAssets } from "./service.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;
const ids: Record<string, string> = {};

/** A disc on a ground, somewhere and of some size. */
async function seen(ground: string, disc: string, share = 0.4, left = 0.3): Promise<Look> {
  const [edge, size] = [200, Math.round(200 * share)];
  const input = { create: { width: size, height: size, channels: 3 as const, background: disc } };
  const bytes = await sharp({ create: { width: edge, height: edge, channels: 3, background: ground } })
    .composite([{ input, left: Math.round(edge * left), top: 60 }])
    .png()
    .toBuffer();
  const tiny = await house.services.pictures.squeeze(bytes);
  if (!tiny) throw new Error("no picture");
  return lookOf(tiny);
}

beforeAll(async () => {
  house = await openTestHouse();
  ann = await ctxOf(house.services, await openGuest(house.services));
  ben = await ctxOf(house.services, await openGuest(house.services));
  const shelf: readonly (readonly [string, Look, string?])[] = [
    ["red on blue", await seen("#2040a0", "#d02020"), "night"],
    ["nearly so", await seen("#2444a4", "#cc2424", 0.43), "night"],
    ["a bit to the left", await seen("#2040a0", "#d02020", 0.34, 0.15)],
    ["green", await seen("#2f7d32", "#2f8d32")],
    ["a little red on green", await seen("#2f7d32", "#d02020", 0.2)],
  ];
  for (const [title, look, tag] of shelf) ids[title] = await addPicture(ann, { title, look, tags: tag ? [tag] : [] });
  ids["nobody looked"] = await addPicture(ann, { title: "nobody looked" });
  ids["ben's"] = await addPicture(ben, { title: "ben's", look: await seen("#2040a0", "#d02020") });
});

afterAll(() => house.close());

async function find(q: string, ctx: Ctx = ann, limit = 60): Promise<readonly string[]> {
  const titles: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const found = await searchAssets(ctx, SearchAssets.parse({ q, limit, ...(after ? { after } : {}) }));
    if (!found.ok) throw new Error(found.error);
    titles.push(...found.page.items.map(({ title }) => title));
    after = found.page.nextAfter;
  }
  return titles;
}

const like = (title: string) => `like:${ids[title]}`;

describe("what looks like a picture", () => {
  test("is found, the nearest first, page by page as in one", async () => {
    const all = ["nearly so", "a bit to the left"];
    expect((await find(like("red on blue"))).slice(0, 2)).toEqual(all);
    expect((await find(like("red on blue"), ann, 1)).slice(0, 2)).toEqual(all);
    expect(await find(like("green"))).not.toContain("red on blue");
  });

  test("is all that there is, and counted so, also of more than a thousand", async () => {
    const eva = await ctxOf(house.services, await openGuest(house.services));
    const look = await seen("#2040a0", "#d02020");
    const id = await addPicture(eva, { title: "one of many", look });
    const others = await makePictures(eva, 1_100);
    // The same picture eleven hundred times, on either side of one curve and, where that is full, beside another.
    await house.services.db.$executeRaw`
      UPDATE asset_look k SET state = 'grouped', hash = q.hash, layout = q.layout,
          curve_0 = CASE WHEN n <= 500 THEN q.curve_0 + n WHEN n <= 1000 THEN q.curve_0 - n ELSE 0 END,
          curve_1 = CASE WHEN n <= 1000 THEN 0 ELSE q.curve_1 + n END, curve_2 = 0, curve_3 = 0
        FROM unnest(${[...others]}::uuid[]) WITH ORDINALITY AS made(id, n), asset_look q
       WHERE k.asset_id = made.id AND q.asset_id = ${id}::uuid`;
    const found = await searchAssets(eva, SearchAssets.parse({ q: `like:${id}`, limit: 60 }));
    expect(found).toMatchObject({ ok: true, page: { count: { isMore: false } } });
    const titles = await find(`like:${id}`, eva, 200);
    expect(titles.length).toBeGreaterThan(1_000);
    expect(found).toMatchObject({ page: { count: { found: titles.length } } });
  });

  test("is narrowed down by other conditions, and may be what is not wanted", async () => {
    expect(await find(`${like("a bit to the left")} tag:night`)).toEqual(["red on blue", "nearly so"]);
    expect(await find(`${like("red on blue")} nearly`)).toEqual(["nearly so"]);
    expect(await find(`tag:night -${like("nearly so")}`)).toEqual(["nearly so"]);
  });

  test("is nothing of somebody else's, nor of what does not exist", async () => {
    expect(await find(like("ben's"))).toEqual([]);
    expect(await find(like("red on blue"), ben)).toEqual([]);
    expect(await find(`like:${makeId()}`)).toEqual([]);
    expect(await find(like("nobody looked"))).toEqual([]);
  });

  test("can be meant as a whole", async () => {
    const selection = { view: "all" as const, query: `${like("red on blue")} tag:night`, upTo: makeId(), except: [] };
    const changed = await changePictures(ann, {
      id: makeId(),
      selection,
      change: { kind: "favorite", isFavorite: true },
    });
    expect(changed).toMatchObject({ ok: true, value: { count: 1 } });
  });
});

describe("a colour", () => {
  test.each<readonly [string, readonly string[]]>([
    ["color:red", ["nearly so", "red on blue", "a bit to the left", "a little red on green"]],
    ["颜色：绿", ["green", "a little red on green"]],
    ["color:green color:red", ["a little red on green"]],
    ["color:#d02020", ["nearly so", "red on blue", "a bit to the left", "a little red on green"]],
    ["color:#2e7c31 -color:red", ["green"]],
    ["color:teal", []],
    ["tag:night color:blue", ["red on blue", "nearly so"]],
    ["green color:green", ["green", "a little red on green"]],
  ])("%s: where there is most of it first", async (q, titles) => expect(await find(q)).toEqual(titles));

  test("of the trash is found in the trash", async () => {
    const id = await addPicture(ann, { title: "gone", look: await seen("#ffffff", "#f0d020") });
    expect(await find("color:yellow")).toEqual(["gone"]);
    await trashAssets(ann, { ids: [id] });
    expect(await find("color:yellow")).toEqual([]);
    expect(await find("color:yellow is:trashed")).toEqual(["gone"]);
  });
});

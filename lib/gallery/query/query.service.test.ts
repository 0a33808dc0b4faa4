import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openAccount, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import { Prisma } from "../../infra/db/client.ts";
import type { Ctx } from "../../services.ts";
import { changeZone } from "../../workspace/zone/service.ts";
import { CreateAlbum } from "../album/schema.ts";
import { createAlbum } from "../album/service.ts";
import { changePictures } from "../change/service.ts";
import type { Selection } from "../selection/schema.ts";
import { addPicture, type ShelfPicture } from "../test-shelf.ts";
import { conditionsOf, resolveQuery } from "./data.ts";
import { parseQuery } from "./rules.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  ann = await ctxOf(house.services, await openAccount(house.services, "ann@studio.example"));
  ben = await ctxOf(house.services, await openGuest(house.services));
  for (const picture of shelf) await addPicture(ann, picture);
  await addPicture(ben, { title: "Ben's fox", prompt: "a red fox", tags: ["night"], albums: ["Posters"] });
});

afterAll(() => house.close());

const shelf: readonly ShelfPicture[] = [
  { title: "Fox", prompt: "a red fox reading at night", tags: ["Night", "红 色"], at: "2026-01-15T12:00:00Z" },
  { title: "红狐狸", prompt: "一只红狐狸在灯塔下看书", tags: ["Night"], at: "2026-02-01T00:00:00Z" },
  {
    title: "Poster",
    text: "SALE",
    purpose: "poster",
    albums: ["Work/Posters"],
    width: 1024,
    height: 1536,
    model: "gpt-image-2.5-flare",
  },
  { title: "Banner", albums: ["Work"], width: 1920, height: 1088, status: "approved", isFavorite: true },
  { title: "Snapshot", isUpload: true, fileName: "DSC_0042.jpg", width: 4000, height: 3000, status: "rejected" },
  { title: "Sketch", isDraft: true, width: 512, height: 512, status: "review" },
  { title: "Old fox", isTrashed: true, isFavorite: true },
];

async function find(text: string, ctx: Ctx = ann): Promise<readonly string[]> {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.error);
  const resolved = await resolveQuery(house.services.db, ctx.actor, parsed.query);
  if (!resolved.ok) throw new Error(resolved.error);
  const rows = await house.services.db.$queryRaw<readonly { readonly title: string }[]>(
    Prisma.sql`SELECT a.title FROM asset a WHERE ${conditionsOf(resolved.query, ctx.actor)} ORDER BY a.title COLLATE "C"`,
  );
  return rows.map(({ title }) => title);
}

const all = ["Banner", "Fox", "Poster", "Sketch", "Snapshot", "红狐狸"];
const but = (...titles: readonly string[]) => all.filter((title) => !titles.includes(title));

describe("each term", () => {
  test.each<readonly [string, readonly string[]]>([
    ["", all],
    ["fox", ["Fox"]],
    ["狐狸", ["红狐狸"]],
    ["-fox", but("Fox")],
    ["tag:night", ["Fox", "红狐狸"]],
    ["tag:NIGHT -tag:“红 色”", ["红狐狸"]],
    ["-tag:night", but("Fox", "红狐狸")],
    ["album:posters", ["Poster"]],
    ["album:WORK", ["Banner", "Poster"]],
    ["-album:work", but("Banner", "Poster")],
    ["model:flare", ["Poster"]],
    ["ratio:portrait", ["Poster"]],
    ["ratio:square", ["Fox", "Sketch", "红狐狸"]],
    ["ratio:landscape", ["Banner", "Snapshot"]],
    ["ratio:16:9", ["Banner"]],
    ["ratio:2:3", ["Poster"]],
    ["size:>1536", ["Banner", "Snapshot"]],
    ["size:>=1536", ["Banner", "Poster", "Snapshot"]],
    ["size:<1024", ["Sketch"]],
    ["size:1024x1536", ["Poster"]],
    ["size:>=1024x1088", ["Banner", "Poster", "Snapshot"]],
    ["-size:<=1024", ["Banner", "Poster", "Snapshot"]],
    ["status:approved", ["Banner"]],
    ["-status:approved", but("Banner")],
    ["status:none", ["Fox", "Poster", "红狐狸"]],
    ["is:favorite", ["Banner"]],
    ["is:trashed", ["Old fox"]],
    ["is:trashed is:favorite", ["Old fox"]],
    ["-is:trashed", all],
    ["is:upload", ["Snapshot"]],
    ["is:draft", ["Sketch"]],
    ["is:untagged", but("Fox", "红狐狸")],
    ["has:text", ["Poster"]],
    ["-has:text", but("Poster")],
    ["before:2026-02", ["Fox"]],
    ["after:2026-02-01", but("Fox")],
    ["after:2026-01-15 before:2026-01-16", ["Fox"]],
    ["after:7d", but("Fox", "红狐狸")],
    ["before:1d", ["Fox", "红狐狸"]],
    ["before:1周 after:2026-02", ["红狐狸"]],
    ["purpose:poster", ["Poster"]],
    ["用途：海报", ["Poster"]],
    ["-purpose:poster is:untagged", but("Poster", "Fox", "红狐狸")],
    ["purpose:scene -is:draft", ["Banner", "Fox", "红狐狸"]],
    ["by:me", but("Snapshot")],
    ["by:ann@studio.example", but("Snapshot")],
    ["-by:me", ["Snapshot"]],
    ["by:nobody", []],
    ["status:great", []],
    ["-status:great", []],
    ["tag:", []],
    ["tag:night fox", ["Fox"]],
  ])("%s", async (text, titles) => expect(await find(text)).toEqual(titles));
});

test("an album is also a saved search of its name: as it finds, whatever else it names, and nobody else's", async () => {
  const keep = async (ctx: Ctx, name: string, query: string) =>
    await createAlbum(ctx, CreateAlbum.parse({ id: makeId(), name, query }));
  const kept = [
    ["Foxes", "狐狸"],
    ["Night foxes", "album:foxes tag:night"],
    ["Not at night", "-album:“night foxes” -is:upload"],
    ["Work", "is:draft"], // there is a plain album of the name as well
    ["Gone", "is:trashed"],
    ["Everything", "-"],
    ["One", "album:two"],
    ["Two", "fox album:One"],
  ] as const;
  for (const [name, query] of kept) expect(await keep(ann, name, query)).toMatchObject({ ok: true });
  expect(await find("album:FOXES")).toEqual(["红狐狸"]);
  expect(await find("-album:foxes -is:upload")).toEqual(but("红狐狸", "Snapshot"));
  expect(await find('album:"night foxes"')).toEqual(["红狐狸"]);
  expect(await find("album:“not at night”")).toEqual(but("红狐狸", "Snapshot"));
  expect(await find("album:work")).toEqual(["Banner", "Poster", "Sketch"]);
  expect(await find("album:gone")).toEqual([]);
  expect(await find("album:gone is:trashed")).toEqual(["Old fox"]);
  expect(await find("album:everything")).toEqual(all);
  expect(await find("album:foxes", ben)).toEqual([]);
  await expect(find("album:one")).rejects.toThrow("album_circle");
  const selection: Selection = { view: "all", query: "album:one", upTo: makeId(), except: [] };
  const outcome = await changePictures(ann, {
    id: makeId(),
    selection,
    change: { kind: "favorite", isFavorite: true },
  });
  expect(outcome).toEqual({ ok: true, value: { count: 0 } });
});

test("somebody else's pictures are not found, whatever is asked", async () => {
  for (const text of [
    "",
    "fox",
    "-nothing",
    "tag:night",
    "album:posters",
    "-album:work",
    "by:me",
    "is:untagged",
    "has:text",
  ])
    expect(all).toEqual(expect.arrayContaining([...(await find(text))]));
  expect(await find("by:ann@studio.example", ben)).toEqual([]);
  expect(await find("tag:night", ben)).toEqual(["Ben's fox"]);
  expect(await find("", ben)).toEqual(["Ben's fox"]);
});

test("hostile text is only text", async () => {
  const marks = [
    "%",
    "_",
    "a%",
    "'",
    "''; --",
    '"',
    "\\",
    "`",
    "tag:%",
    "album:'",
    "by:%",
    "model:_",
    "\u0000",
    "\ud800",
    "\u202e",
  ];
  for (const mark of marks) {
    for (const text of [mark, `-${mark}`, `"${mark}`, `tag:"${mark}`, `album:${mark}`, `by:${mark}`, `model:${mark}`]) {
      const found = await find(`x${text} fox ${text}`);
      expect(found.length, text).toBeLessThanOrEqual(1);
      await find(text);
    }
  }
  await find("狐".repeat(2_000));
  await find("a-".repeat(1_000));
  await find(Array.from({ length: 50 }, (_, index) => `-w${index}`).join(" "));
});

test("days are those where the workspace is, also of a saved search", async () => {
  const eve = await ctxOf(house.services, await openGuest(house.services));
  for (const [title, at] of [
    ["Late", "2026-01-14T15:59:00Z"],
    ["Early", "2026-01-14T16:00:00Z"],
  ] as const) {
    await addPicture(eve, { title, at });
  }
  await createAlbum(eve, CreateAlbum.parse({ id: makeId(), name: "Day", query: "after:2026-01-15" }));
  expect(await find("before:2026-01-15", eve)).toEqual(["Early", "Late"]);
  await changeZone(eve, { zone: "Asia/Shanghai" });
  expect(await find("before:2026-01-15", eve)).toEqual(["Late"]);
  expect(await find("after:2026-01-15 before:2026-01-16", eve)).toEqual(["Early"]);
  expect(await find("album:day", eve)).toEqual(["Early"]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openAccount, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import type { Ctx } from "../../services.ts";
import { addPicture } from "../test-shelf.ts";
import { suggest } from "./service.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  ann = await ctxOf(house.services, await openAccount(house.services));
  ben = await ctxOf(house.services, await openGuest(house.services));
  await house.services.db.user.update({ where: { id: ann.actor.userId }, data: { name: "Ann Zhou" } });
  await addPicture(ann, { tags: ["Night", "红色"], albums: ["Work/Posters"], model: "gpt-image-2.5-flare" });
  await addPicture(ann, { tags: ["nightfall"], albums: ["Walks"], model: "test" });
  await addPicture(ben, { tags: ["nights"], albums: ["Works"], model: "secret" });
});

afterAll(() => house.close());

test.each<readonly [string, readonly string[]]>([
  ["tag:", ["Night", "nightfall", "红色"]],
  ["tag:ni", ["Night", "nightfall"]],
  ["fox 标签：红", ["红色"]],
  ["-tag:NIGHTF", ["nightfall"]],
  ["album:", ["Posters", "Walks", "Work"]],
  ["album:o", ["Posters", "Work"]],
  ["model:IMAGE", ["gpt-image-2.5-flare"]],
  ["model:s", ["test"]],
  ["by:ann", ["Ann Zhou"]],
  ["by:", ["Ann Zhou"]],
  ["tag:%", []],
  ["status:", []],
  ["night", []],
  ["", []],
])("%j may become", async (q, names) => expect([...(await suggest(ann, { q }))].sort()).toEqual(names));

test("somebody else's names are no suggestion", async () => {
  expect(await suggest(ben, { q: "tag:" })).toEqual(["nights"]);
  expect(await suggest(ben, { q: "album:" })).toEqual(["Works"]);
  expect(await suggest(ben, { q: "by:ann" })).toEqual([]);
});

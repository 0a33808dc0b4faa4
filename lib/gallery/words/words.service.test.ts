import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makePictures } from "../test-pictures.ts";

// How the database cuts texts into tokens, and what it makes of a word that is looked for.

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function one(sql: string, ...values: readonly unknown[]): Promise<unknown> {
  const [row] = await house.services.db.$queryRawUnsafe<readonly { readonly value: unknown }[]>(sql, ...values);
  return row?.value;
}

test.each([
  ["", []],
  ["Red FOX, reading!", ["red 1", "fox 2", "reading 3"]],
  ["红狐狸", ["红狐 1", "狐狸 2", "狸 2 tail"]],
  ["狐", ["狐 1"]],
  ["3D狐狸b", ["3d 1", "狐狸 2", "狸 2 tail", "b 3"]],
  ["红，狐", ["红 1", "狐 2"]],
  ["きつね", ["きつ 1", "つね 2", "ね 2 tail"]],
  ["ｆｏｘ t-shirt", ["fox 1", "t 2", "shirt 3"]],
  ["f\u200box", ["fox 1"]],
  ['\'; DROP TABLE \\ "x" --%_', ["drop 1", "table 2", "x 3"]],
  ["𠮷野家", ["𠮷野 1", "野家 2", "家 2 tail"]],
  ["ёлка 여우 ثعلب 🦊", ["ёлка 1", "여우 2", "ثعلب 3", "🦊 4"]],
])("the tokens of %j", async (said, tokens) => {
  const sql = `SELECT coalesce(array_agg(token || ' ' || place || CASE kind WHEN 'tail' THEN ' tail' ELSE '' END
    ORDER BY place, kind), '{}') AS value FROM search_tokens($1)`;
  expect(await one(sql, said)).toEqual(tokens);
});

describe("a word is found in", () => {
  const found = (text: string, word: string) =>
    one("SELECT search_name($1) @@ search_word($2, true, '') AS value", text, word);
  test.each([
    ["Foxes run", "fox", true],
    ["a fox", "foxes", true],
    ["drinking", "drinks", true],
    ["lighthouse", "light", true],
    ["lighthouse", "house", false],
    ["红狐狸在灯塔下", "狐狸", true],
    ["红狐狸在灯塔下", "红狐狸", true],
    ["红狐狸在灯塔下", "狐", true],
    ["红狐狸在灯塔下", "下", true],
    ["红狐狸在灯塔下", "狐灯", false],
    ["红狐和狸猫", "狐狸", false],
    ["A级海报", "级海报", true],
    ["狐狸b", "狐狸b", true],
    ["狸b", "狐狸b", false],
    ["T-shirt", "t-sh", true],
    ["Don't panic", "don't", true],
    ["shirt", "t-shirt", false],
  ])("%j: %j %s", async (text, word, is) => expect(await found(text, word)).toBe(is));
});

test("a phrase is as it stands, and letters inside of a word are found apart", async () => {
  const phrase = (text: string, said: string) =>
    one("SELECT search_name($1) @@ search_phrase($2, false, '') AS value", text, said);
  expect(await phrase("a red fox", "red fox")).toBe(true);
  expect(await phrase("a red foxglove", "red fox")).toBe(false);
  expect(await phrase("fox, red", "red fox")).toBe(false);
  const inside = (text: string, said: string) =>
    one("SELECT search_name($1) @@ search_inside($2) AS value", text, said);
  expect(await inside("drinking", "ink")).toBe(true);
  expect(await inside("drinking", "in")).toBe(false);
  expect(await inside("drinking", "ink ing")).toBe(false);
  expect(await inside("lighthouse", "house")).toBe(true);
});

test("a very long run of characters takes no time to speak of", async () => {
  const startedAt = performance.now();
  expect(await one("SELECT length(search_vector($1)) AS value", "狐狸".repeat(10_000))).toBe(3);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});

test("a picture that goes to another workspace takes its document along as it is", async () => {
  const [ann, ben] = [
    await ctxOf(house.services, await openGuest(house.services)),
    await ctxOf(house.services, await openGuest(house.services)),
  ];
  const [id = ""] = await makePictures(ann, 1);
  await house.services.db.$executeRaw`UPDATE asset_search SET document = 'kept' WHERE asset_id = ${id}::uuid`;
  const { workspaceId } = ben.actor;
  await house.services.db.asset.update({ where: { id }, data: { workspaceId } });
  const sql = "SELECT document::text || ' ' || workspace_id AS value FROM asset_search WHERE asset_id = $1::uuid";
  expect(await one(sql, id)).toBe(`'kept' ${workspaceId}`);
});

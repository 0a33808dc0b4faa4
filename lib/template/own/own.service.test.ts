import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { SaveTemplate } from "./schema.ts";
import { deleteTemplate, listTemplates, saveTemplate } from "./service.ts";

let house: TestHouse;
let ctx: Ctx;

const words = { name: "City", text: "a lamp in {city}", purpose: "scene", aspect: "wide", count: 2 } as const;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

test("a template is saved, changed and deleted", async () => {
  const id = makeId();
  expect(await saveTemplate(ctx, { id, ...words })).toMatchObject({ ok: true });
  expect(await listTemplates(ctx)).toEqual([{ id, ...words }]);
  await saveTemplate(ctx, { id, ...words, name: "Cities", count: 1 });
  expect(await listTemplates(ctx)).toEqual([{ id, ...words, name: "Cities", count: 1 }]);
  expect(await deleteTemplate(ctx, { id })).toMatchObject({ ok: true });
  expect(await listTemplates(ctx)).toEqual([]);
});

test("somebody else neither sees nor changes it; who may only look changes nothing", async () => {
  const id = makeId();
  await saveTemplate(ctx, { id, ...words });
  const other = await ctxOf(house.services, await openGuest(house.services));
  const viewer: Ctx = { ...ctx, actor: { ...ctx.actor, role: "viewer" } };
  for (const [who, code] of [
    [other, "not_found"],
    [viewer, "forbidden"],
  ] as const) {
    const denied = { ok: false, error: { code } };
    expect(await saveTemplate(who, { id, ...words, name: "Mine" })).toEqual(denied);
    expect(await deleteTemplate(who, { id })).toEqual(denied);
  }
  expect(await listTemplates(other)).toEqual([]);
  expect(await listTemplates(viewer)).toEqual([{ id, ...words }]);
});

test.each([
  ["an empty text", { text: " " }],
  ["a text that is too long", { text: "x".repeat(2_001) }],
  ["half of a brace", { text: "a {city" }],
  ["an unknown purpose", { purpose: "billboard" }],
  ["too many pictures", { count: 5 }],
  ["no name", { name: "" }],
])("%s is refused", (_, wrong) => {
  expect(SaveTemplate.safeParse({ id: makeId(), ...words, ...wrong }).success).toBe(false);
});

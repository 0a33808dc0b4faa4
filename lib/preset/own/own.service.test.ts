import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { SavePreset } from "./schema.ts";
import { deletePreset, listPresets, savePreset } from "./service.ts";

let house: TestHouse;
let ctx: Ctx;

const parts = { style: "matte gouache", lighting: "", composition: "", palette: ["sage"], avoid: [] };

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

const newPerson = async () => await ctxOf(house.services, await openGuest(house.services));

test("a preset is saved, renamed and deleted; saving it twice changes nothing", async () => {
  const id = makeId();
  expect(await savePreset(ctx, { id, name: "House", parts })).toMatchObject({ ok: true });
  expect(await savePreset(ctx, { id, name: "House", parts })).toMatchObject({ ok: true });
  expect(await listPresets(ctx)).toEqual([{ id, name: "House", parts }]);
  await savePreset(ctx, { id, name: "Our house", parts: { ...parts, lighting: "dusk" } });
  expect(await listPresets(ctx)).toEqual([{ id, name: "Our house", parts: { ...parts, lighting: "dusk" } }]);
  expect(await deletePreset(ctx, { id })).toMatchObject({ ok: true });
  expect(await deletePreset(ctx, { id })).toMatchObject({ ok: false, error: { code: "not_found" } });
  expect(await listPresets(ctx)).toEqual([]);
});

test("somebody else neither sees nor changes it, and learns nothing of it", async () => {
  const id = makeId();
  await savePreset(ctx, { id, name: "House", parts });
  const other = await newPerson();
  expect(await listPresets(other)).toEqual([]);
  const denied = { ok: false, error: { code: "not_found" } };
  expect(await savePreset(other, { id, name: "Mine now", parts })).toEqual(denied);
  expect(await deletePreset(other, { id })).toEqual(denied);
  expect(await deletePreset(other, { id: makeId() })).toEqual(denied);
  expect(await listPresets(ctx)).toEqual([{ id, name: "House", parts }]);
});

test("everybody in the workspace sees it; who may only look changes nothing", async () => {
  const id = makeId();
  await savePreset(ctx, { id, name: "House", parts });
  const viewer: Ctx = { ...ctx, actor: { ...ctx.actor, role: "viewer" } };
  expect(await listPresets(viewer)).toHaveLength(1);
  const denied = { ok: false, error: { code: "forbidden" } };
  expect(await savePreset(viewer, { id: makeId(), name: "Mine", parts })).toEqual(denied);
  expect(await savePreset(viewer, { id, name: "Mine", parts })).toEqual(denied);
  expect(await deletePreset(viewer, { id })).toEqual(denied);
  expect(await listPresets(ctx)).toEqual([{ id, name: "House", parts }]);
});

test.each([
  ["no name", { name: " " }],
  ["a long name", { name: "x".repeat(61) }],
  ["nothing to say", { parts: { style: " ", lighting: "", composition: "", palette: [" "], avoid: [] } }],
  ["too many words", { parts: { ...parts, palette: Array.from({ length: 13 }, (_, at) => `c${at}`) } }],
  ["a long line", { parts: { ...parts, style: "x".repeat(401) } }],
  ["control characters", { parts: { ...parts, style: "a\u0000b" } }],
  ["a workspace", { workspaceId: makeId() }],
])("%s is refused", (_, wrong) => {
  expect(SavePreset.safeParse({ id: makeId(), name: "House", parts, ...wrong }).success).toBe(false);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { openScreen } from "../../studio/test-screen.ts";
import { createAsset, findAsset } from "../data.ts";
import { describeAsset, renameAsset } from "./service.ts";

let house: TestHouse;
let ann: Ctx;
let ben: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  const person = async () => await ctxOf(house.services, await openGuest(house.services));
  [ann, ben] = [await person(), await person()];
});

afterAll(() => house.close());

async function keepPicture(ctx: Ctx): Promise<string> {
  const id = makeId();
  const { workspaceId } = ctx.actor;
  const ids = { conversationId: makeId(), turnId: makeId(), promptId: makeId(), generationId: makeId() };
  const file = { sha256: "0".repeat(64), mime: "image/png", sizeBytes: 1, width: 1, height: 1, thumbhash: "" };
  const names = { title: "Noise", altText: "noise", model: "test", isDraft: false, draftId: null };
  await createAsset(house.services.db, { id, workspaceId, ...ids, ...file, ...names });
  return id;
}

test("a new name and a new description are kept, and every other tab hears of them", async () => {
  const id = await keepPicture(ann);
  const tab = await openScreen(ann);
  expect(await renameAsset(ann, { id, title: "狐狸 & fox" })).toEqual({ ok: true, value: null });
  await tab.until((now) => now.assets[id]?.title === "狐狸 & fox");
  expect(await describeAsset(ann, { id, altText: "A fox that reads" })).toEqual({ ok: true, value: null });
  await tab.until((now) => now.assets[id]?.altText === "A fox that reads");
  tab.close();
  expect(await findAsset(house.services.db, ann.actor, id)).toMatchObject({
    title: "狐狸 & fox",
    altText: "A fox that reads",
  });
});

test("somebody else's picture is not found, and keeps its words", async () => {
  const id = await keepPicture(ann);
  for (const wanted of [id, makeId()]) {
    for (const answer of [
      await renameAsset(ben, { id: wanted, title: "mine" }),
      await describeAsset(ben, { id: wanted, altText: "mine" }),
    ]) {
      expect(answer).toEqual({ ok: false, error: { code: "not_found" } });
    }
  }
  expect(await findAsset(house.services.db, ann.actor, id)).toMatchObject({ title: "Noise", altText: "noise" });
});

test("a picture that is deleted for ever has no words any more", async () => {
  const id = await keepPicture(ann);
  await house.services.db.asset.update({ where: { id }, data: { isPurging: true } });
  expect(await renameAsset(ann, { id, title: "late" })).toMatchObject({ ok: false });
});

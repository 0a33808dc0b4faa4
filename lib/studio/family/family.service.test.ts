import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { trashAssets } from "../../asset/service.ts";
import { drawAgain } from "../../generation/again/service.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import { getAssetDetails } from "../service.ts";
import { openScreen, type TestScreen } from "../test-screen.ts";

let house: TestHouse;
let ctx: Ctx;
let screen: TestScreen;
let stopWorker: () => void;

beforeAll(async () => {
  house = await openTestHouse();
  stopWorker = await startWorker(house.services, true);
  ctx = await ctxOf(house.services, await openGuest(house.services));
  screen = await openScreen(ctx);
});

afterAll(async () => {
  screen.close();
  stopWorker();
  await house.close();
});

test("a picture knows the revisions of its prompt, and which pictures each became", async () => {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  expect(await sendMessage(ctx, { ...sent, text: "a red fox in the snow" })).toMatchObject({ ok: true });
  const assetOf = async (promptId: string) => {
    const isHere = (now: ReturnType<TestScreen["state"]>) =>
      Object.values(now.assets).find((asset) => asset.promptId === promptId);
    return isHere(await screen.until((now) => isHere(now) !== undefined));
  };
  const drawn = await screen.until((now) => Object.values(now.assets).some((asset) => asset.turnId === sent.turnId));
  const first = Object.values(drawn.assets)[0];
  const parentId = first?.promptId;
  if (!first || !parentId) throw new Error("no picture");
  const promptId = makeId();
  const text = "Subject: a red fox in the snow, and a blue bird.";
  expect(await drawAgain(ctx, { parentId, promptId, text })).toMatchObject({ ok: true });
  const second = await assetOf(promptId);
  if (!second) throw new Error("no second picture");

  const families = await Promise.all(
    [first, second].map(async ({ id }) => (await getAssetDetails(ctx, id))?.revisions),
  );
  for (const revisions of families) {
    expect(revisions?.map(({ id, reason, assets }) => [id, reason, assets.map((one) => one.id)])).toEqual([
      [parentId, "brief", [first.id]],
      [promptId, "edited", [second.id]],
    ]);
  }
  await trashAssets(ctx, { ids: [second.id] });
  const later = await getAssetDetails(ctx, first.id);
  expect(later?.revisions.map(({ assets }) => assets.length)).toEqual([1, 0]);
});

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { openScreen } from "../../studio/test-screen.ts";
import { SendMessage } from "../../turn/schema.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import { deletePreset, savePreset } from "../own/service.ts";

let house: TestHouse;
let stopWorker: () => void;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  stopWorker = await startWorker(house.services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
});

beforeEach(async () => {
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

const say = (text: string, presetIds: readonly string[], conversationId = makeId()) =>
  SendMessage.parse({ conversationId, messageId: makeId(), turnId: makeId(), replyId: makeId(), text, presetIds });

async function promptOf(sent: SendMessage) {
  const screen = await openScreen(ctx);
  expect(await sendMessage(ctx, sent)).toMatchObject({ ok: true });
  const state = await screen.until((now) => now.turns[sent.turnId]?.state === "done");
  screen.close();
  const prompt = await house.services.db.prompt.findFirstOrThrow({ where: { turnId: sent.turnId } });
  return { text: prompt.text, ledger: JSON.stringify(prompt.ledger), turn: state.turns[sent.turnId] };
}

test("a chosen style is in the prompt, said to be the preset's, and the turn knows its name", async () => {
  const { text, ledger, turn } = await promptOf(say("a red fox under an oak tree", ["risograph"]));
  expect(text).toMatch(/Style: .*risograph print/);
  expect(text).toMatch(/Palette: .*coral/);
  expect(ledger).toContain('"id":"risograph@1"');
  expect(turn?.styles).toEqual([{ en: "Risograph", zh: "孔版印刷" }]);
});

test("what is said wins over it; in Chinese its Chinese words are used", async () => {
  const { text } = await promptOf(say("画一只红色的狐狸，水彩风格", ["chalkboard"]));
  expect(text).toMatch(/水彩/);
  expect(text).not.toMatch(/Style: .*粉笔/);
});

test("the next message goes on in that style without choosing it again", async () => {
  const sent = say("a red fox under an oak tree", ["storybook-watercolour"]);
  await promptOf(sent);
  const { text } = await promptOf(say("make the fox blue", [], sent.conversationId));
  expect(text).toMatch(/blue/);
  expect(text).toMatch(/watercolour picture-book/);
});

test("a preset of the workspace is used as it was when it was chosen", async () => {
  const id = makeId();
  const parts = { style: "woven wool tapestry", lighting: "", composition: "", palette: [], avoid: [] };
  await savePreset(ctx, { id, name: "Wool", parts });
  const sent = say("a red fox", [id]);
  const { text } = await promptOf(sent);
  expect(text).toContain("woven wool tapestry");
  await deletePreset(ctx, { id });
  expect(await sendMessage(ctx, sent)).toMatchObject({ ok: false, error: { code: "not_found" } });
  const row = await house.services.db.turn.findUniqueOrThrow({ where: { id: sent.turnId } });
  expect(JSON.stringify(row.presets)).toContain("woven wool tapestry");
});

test("somebody else's preset is one that does not exist, and nothing is written", async () => {
  const id = makeId();
  const other = await ctxOf(house.services, await openGuest(house.services));
  const parts = { style: "secret style", lighting: "", composition: "", palette: [], avoid: [] };
  await savePreset(other, { id, name: "Theirs", parts });
  const sent = say("a red fox", [id]);
  const missing = say("a red fox", [makeId()]);
  expect(await sendMessage(ctx, sent)).toEqual(await sendMessage(ctx, missing));
  expect(await house.services.db.turn.count({ where: { id: { in: [sent.turnId, missing.turnId] } } })).toBe(0);
});

test.each([
  ["four of them", ["risograph", "chalkboard", "ink-wash", "pixel-16"]],
  ["one twice", ["risograph", "risograph"]],
  ["one that never was", ["no-such-style"]],
  ["a long name", ["x".repeat(10_000)]],
])("%s are refused", (_, presetIds) => {
  const ids = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  expect(SendMessage.safeParse({ ...ids, text: "a fox", presetIds }).success).toBe(false);
});

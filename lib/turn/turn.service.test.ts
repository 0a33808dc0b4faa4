import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { assetKey } from "../asset/rules.ts";
import { makeId } from "../ids.ts";
import type { Ctx } from "../services.ts";
import { getConversationSnapshot } from "../studio/service.ts";
import { openScreen } from "../studio/test-screen.ts";
import { startWorker } from "../worker.ts";
import type { SendMessage } from "./schema.ts";
import { sendMessage, stopTurn } from "./service.ts";

let house: TestHouse;
let stopWorker: () => void;

beforeAll(async () => {
  house = await openTestHouse();
  stopWorker = await startWorker(house.services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
});

async function newPerson(): Promise<Ctx> {
  return await ctxOf(house.services, await openGuest(house.services));
}

function say(text: string, conversationId = makeId()): SendMessage {
  return { conversationId, messageId: makeId(), turnId: makeId(), replyId: makeId(), text };
}

describe("a message", () => {
  test.each([
    ["a red fox reading under an oak tree at night, flat paper-cut style", /fox/i],
    ["月光下的橘猫坐在屋顶上，剪纸风格", /猫/],
  ])("that is a wish becomes a stored picture: %s", async (text, subject) => {
    const ctx = await newPerson();
    const screen = await openScreen(ctx);
    const sent = say(text);
    expect(await sendMessage(ctx, sent)).toEqual({ ok: true, value: null });
    const state = await screen.until((now) => now.turns[sent.turnId]?.state === "done");
    screen.close();

    expect(state.messages[sent.replyId]).toMatchObject({ role: "assistant", isComplete: true });
    expect(state.messages[sent.replyId]?.text.length).toBeGreaterThan(10);
    const prompts = Object.values(state.prompts);
    expect(prompts).toHaveLength(1);
    expect(prompts[0]?.text).toMatch(subject);
    const generations = Object.values(state.generations);
    expect(generations).toMatchObject([{ state: "done", failure: null }]);

    const [asset] = Object.values(state.assets);
    const row = await house.services.db.asset.findUniqueOrThrow({ where: { id: asset?.id ?? "" } });
    const bytes = await house.services.storage.read(assetKey(row.workspaceId, row.sha256, "original"));
    expect(
      createHash("sha256")
        .update(bytes ?? "")
        .digest("hex"),
    ).toBe(row.sha256);
    expect(await house.services.storage.exists(assetKey(row.workspaceId, row.sha256, "thumb"))).toBe(true);
    expect(row).toMatchObject({ width: 1024, height: 1024, mime: "image/webp" });
    expect(await house.services.db.hold.findMany({ where: { workspaceId: row.workspaceId } })).toMatchObject([
      { state: "settled", settledMicroUsd: 0n },
    ]);
  });

  test("that is only talk draws nothing and still names the conversation", async () => {
    const ctx = await newPerson();
    const screen = await openScreen(ctx);
    const sent = say("hello, what can you do?");
    await sendMessage(ctx, sent);
    const state = await screen.until(
      (now) => now.conversations[sent.conversationId]?.title !== "" && now.turns[sent.turnId]?.state === "done",
    );
    screen.close();
    expect(state.generations).toEqual({});
    expect(state.messages[sent.replyId]?.text).not.toBe("");
  });

  test("with a key and a mail address keeps both out of the prompt and says so", async () => {
    const ctx = await newPerson();
    const screen = await openScreen(ctx);
    const sent = say("a poster of a cat, contact ann@example.com, key sk-abcdefghijklmnopqrstuvwx");
    await sendMessage(ctx, sent);
    const state = await screen.until((now) => Object.keys(now.prompts).length > 0);
    const [prompt] = Object.values(state.prompts);
    expect(prompt?.text).not.toMatch(/ann@example|sk-abcdef/);
    expect(prompt?.withheld.map((item) => item.kind).sort()).toEqual(expect.arrayContaining(["email"]));
    await screen.until((now) => now.turns[sent.turnId]?.state === "done");
    screen.close();
  });

  test("sent twenty times in parallel with the same ids is one turn", async () => {
    const ctx = await newPerson();
    const screen = await openScreen(ctx);
    const sent = say("a green apple");
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendMessage(ctx, sent)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    await screen.until((now) => now.turns[sent.turnId]?.state === "done");
    screen.close();
    const { workspaceId } = ctx.actor;
    expect(await house.services.db.turn.count({ where: { workspaceId } })).toBe(1);
    expect(await house.services.db.message.count({ where: { workspaceId } })).toBe(2);
    expect(await house.services.db.asset.count({ where: { workspaceId } })).toBe(1);
  });
});

describe("somebody else", () => {
  test("reads nothing, writes nothing, and cannot reuse a message id", async () => {
    const [ann, ben] = [await newPerson(), await newPerson()];
    const sent = say("a blue boat");
    await sendMessage(ann, sent);
    expect(await getConversationSnapshot(ben, sent.conversationId)).toBeNull();
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await sendMessage(ben, say("me too", sent.conversationId))).toEqual(notFound);
    expect(await sendMessage(ben, { ...say("mine"), messageId: sent.messageId })).toEqual(
      expect.objectContaining({ ok: false }),
    );
    expect(await stopTurn(ben, { turnId: sent.turnId })).toEqual(notFound);
    expect(await house.services.db.message.count({ where: { workspaceId: ben.actor.workspaceId } })).toBe(0);
    const message = await house.services.db.message.findUniqueOrThrow({ where: { id: sent.messageId } });
    expect(message).toMatchObject({ text: "a blue boat", workspaceId: ann.actor.workspaceId });
  });
});

describe("Stop", () => {
  test("ends the reply and every picture, and a second Stop is harmless", async () => {
    const ctx = await newPerson();
    const screen = await openScreen(ctx);
    const sent = say("four pictures of a dragon above a castle");
    await sendMessage(ctx, sent);
    await screen.until((now) => now.turns[sent.turnId] !== undefined);
    expect(await stopTurn(ctx, { turnId: sent.turnId })).toMatchObject({ ok: true });
    const state = await screen.until((now) => now.turns[sent.turnId]?.state === "cancelled");
    expect(await stopTurn(ctx, { turnId: sent.turnId })).toMatchObject({ ok: true });
    await screen.until((now) => now.messages[sent.replyId]?.isComplete === true);
    screen.close();
    expect(Object.values(state.generations).every((one) => one.state !== "queued")).toBe(true);
    expect(await house.services.db.hold.count({ where: { workspaceId: ctx.actor.workspaceId, state: "held" } })).toBe(
      0,
    );
  });
});

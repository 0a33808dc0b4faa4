import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { trashAssets } from "../../asset/service.ts";
import { examine } from "../../doctor/service.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { moveAll } from "../../gallery/move/test-move.ts";
import { undoChange } from "../../gallery/undo/service.ts";
import { drawAgain } from "../../generation/again/service.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import { changePolicy } from "../../prompt/policy/service.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../../services.ts";
import { getConversationSnapshot } from "../../studio/service.ts";
import type { StudioState } from "../../studio/state/schema.ts";
import { openScreen, type TestScreen } from "../../studio/test-screen.ts";
import { startSweeper } from "../../sweeper.ts";
import { startWorker } from "../../worker.ts";
import { createWorkspace } from "../../workspace/service.ts";
import { sendMessage, stopTurn } from "../service.ts";
import { drawAnew, takeOffered } from "./service.ts";

// A provider that wants money, and one that does not: what becomes of a wish that was drawn before.

let house: TestHouse;
let server: TestServer;
let services: Services;
let ctx: Ctx;
let screen: TestScreen;
let stopWorker: () => void;

beforeAll(async () => {
  [house, server] = await Promise.all([openTestHouse(), openTestServer()]);
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const models = makeModels({ apiKey: "a-key", baseUrl: server.url, ...names, facts: factsOfBoth(names, "other") });
  services = { ...house.services, models: makeFixedHouse("env", models, 8) };
  stopWorker = await startWorker(services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  await server.close();
});

beforeEach(async () => {
  ctx = await ctxOf(services, await openGuest(services));
  screen = await openScreen(ctx);
  server.faults.reset();
  return () => screen.close();
});

const drawn = () => server.faults.calls().generations;

async function say(text: string, here = ctx): Promise<{ readonly turnId: string; readonly conversationId: string }> {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  expect(await sendMessage(here, { ...sent, text })).toMatchObject({ ok: true });
  return sent;
}

const settled = (turnId: string, on = screen) =>
  on.until((now) => ["done", "review", "failed"].includes(now.turns[turnId]?.state ?? ""));

/** The same wish in two conversations: the second one, which asks. */
async function repeat(text = "a red fox") {
  const first = await say(text);
  await settled(first.turnId);
  const second = await say(text);
  const state = await settled(second.turnId);
  expect(state.turns[second.turnId]?.state).toBe("review");
  return { first, second };
}

async function expectHealthy(): Promise<void> {
  const lines: string[] = [];
  await examine(services, { verify: false, repair: false }, (line) => lines.push(line));
  expect(lines.filter((line) => !line.startsWith("books: "))).toEqual([]);
}

const countsOf = async (turnId: string) => ({
  assets: await services.db.asset.count({ where: { workspaceId: ctx.actor.workspaceId } }),
  usage: await services.db.usage.count({ where: { workspaceId: ctx.actor.workspaceId, kind: "picture" } }),
  generations: await services.db.generation.count({ where: { turnId } }),
  holds: await services.db.hold.count({ where: { generation: { turnId } } }),
});

describe("a wish that was drawn before", () => {
  test("asks first, calls nobody, and shows what is there", async () => {
    const { first, second } = await repeat();
    expect(drawn()).toBe(1);
    const { offer } = screen.state().turns[second.turnId] ?? {};
    const [picture] = await services.db.generation.findMany({ where: { turnId: first.turnId } });
    expect(offer).toMatchObject([{ generationIds: [picture?.id] }]);
    const snapshot = await getConversationSnapshot(ctx, second.conversationId);
    expect(snapshot?.generations.map(({ id }) => id)).toEqual([picture?.id]);
    expect(snapshot?.assets.map(({ id }) => id)).toEqual([picture?.assetId]);
    expect(await countsOf(second.turnId)).toEqual({ assets: 1, usage: 1, generations: 0, holds: 0 });
    await expectHealthy();
  });

  test("is done with the picture that is there, for nothing, however often that is pressed", async () => {
    const { second } = await repeat();
    const answers = await Promise.all([1, 2, 3].map(() => takeOffered(ctx, second)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const takenOf = (now: StudioState) => Object.values(now.generations).find(({ turnId }) => turnId === second.turnId);
    const state = await screen.until((now) => now.turns[second.turnId]?.state === "done" && takenOf(now) !== undefined);
    expect(await countsOf(second.turnId)).toEqual({ assets: 1, usage: 1, generations: 1, holds: 0 });
    expect(drawn()).toBe(1);
    const taken = takenOf(state);
    expect(taken).toMatchObject({ state: "done", isReused: true });
    expect(state.assets[taken?.assetId ?? ""]).toBeDefined();
    await expectHealthy();
  });

  test("is drawn anew, once, however often that is pressed", async () => {
    const { second } = await repeat();
    const answers = await Promise.all([1, 2, 3].map(() => drawAnew(ctx, second)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await screen.until((now) => now.turns[second.turnId]?.state === "done");
    expect(drawn()).toBe(2);
    expect(await countsOf(second.turnId)).toEqual({ assets: 2, usage: 2, generations: 1, holds: 1 });
    await expectHealthy();
  });

  test("comes to one of the two ends when both are pressed at once", async () => {
    const { second } = await repeat();
    await Promise.all([takeOffered(ctx, second), drawAnew(ctx, second)]);
    await screen.until((now) => now.turns[second.turnId]?.state === "done");
    expect((await countsOf(second.turnId)).generations).toBe(1);
    await expectHealthy();
  });

  test("waits for the person through a restart, and is no patient of the doctor's however old it is", async () => {
    const { second } = await repeat();
    await services.db.turn.update({ where: { id: second.turnId }, data: { updatedAt: new Date(0) } });
    (await startSweeper(services, true))();
    await expectHealthy();
    expect(await services.db.turn.findUnique({ where: { id: second.turnId } })).toMatchObject({ state: "review" });
    const [asked] = screen.state().turns[second.turnId]?.offer ?? [];
    const older = { promptId: asked?.promptId, generationIds: asked?.generationIds }; // from before there was a count
    await services.db.turn.update({ where: { id: second.turnId }, data: { offer: [older] } });
    expect((await getConversationSnapshot(ctx, second.conversationId))?.turns[0]?.offer).toEqual([asked]);
  });

  test("is over when the person stops it, and its prompt can still be drawn", async () => {
    const { second } = await repeat();
    expect(await stopTurn(ctx, second)).toMatchObject({ ok: true });
    const state = await screen.until((now) => now.turns[second.turnId]?.state === "cancelled");
    expect(await takeOffered(ctx, second)).toMatchObject({ error: { code: "conflict" } });
    const prompt = Object.values(state.prompts).find(({ turnId }) => turnId === second.turnId);
    const again = { parentId: prompt?.id ?? "", promptId: makeId(), text: prompt?.text ?? "" };
    expect(await drawAgain(ctx, again)).toMatchObject({ ok: true });
    await screen.until((now) => Object.keys(now.assets).length === 2);
    await expectHealthy();
  });

  test("offers what is gone to nobody", async () => {
    const { second } = await repeat();
    const [asset] = Object.values(screen.state().assets);
    expect(await trashAssets(ctx, { ids: [asset?.id ?? ""] })).toMatchObject({ ok: true });
    expect(await takeOffered(ctx, second)).toMatchObject({ error: { code: "not_found" } });
    const third = await say("a red fox");
    expect((await settled(third.turnId)).turns[third.turnId]?.state).toBe("done");
    expect(drawn()).toBe(2);
  });

  test("offers what is in another workspace now to nobody, and again when it is back", async () => {
    const { second } = await repeat();
    const [asset] = Object.values(screen.state().assets);
    const to = makeId();
    await createWorkspace(ctx, { id: to, name: "Client A" });
    const move = await moveAll(ctx, { ids: [asset?.id ?? ""] }, { to });
    expect(move).toMatchObject({ count: 1 });
    expect(await takeOffered(ctx, second)).toMatchObject({ error: { code: "not_found" } });
    const third = await say("a red fox");
    expect((await settled(third.turnId)).turns[third.turnId]?.state).toBe("done");
    expect(drawn()).toBe(2);
    await undoChange(ctx, { id: move.id });
    expect(await takeOffered(ctx, second)).toMatchObject({ ok: true });
  });

  test("is somebody else's, and then it is not found and not offered", async () => {
    const { second } = await repeat();
    const other = await ctxOf(services, await openGuest(services));
    const otherScreen = await openScreen(other);
    expect(await takeOffered(other, second)).toMatchObject({ error: { code: "not_found" } });
    expect(await drawAnew(other, second)).toMatchObject({ error: { code: "not_found" } });
    const own = await say("a red fox", other);
    expect((await settled(own.turnId, otherScreen)).turns[own.turnId]?.state).toBe("done");
    otherScreen.close();
  });
});

test("the same message from two tabs at once is drawn once: the other one waits for that picture", async () => {
  const sent = await Promise.all([say("a blue whale"), say("a blue whale")]);
  const isAsking = (now: StudioState) => (turn: { readonly turnId: string }) =>
    now.turns[turn.turnId]?.state === "review";
  const state = await screen.until((now) => sent.some(isAsking(now)));
  const waitingId = sent.find(isAsking(state))?.turnId ?? "";
  const drawingId = sent.find(({ turnId }) => turnId !== waitingId)?.turnId ?? "";
  await screen.until((now) => now.turns[drawingId]?.state === "done");
  expect(drawn()).toBe(1);
  expect(await takeOffered(ctx, { turnId: waitingId })).toMatchObject({ ok: true });
  await screen.until((now) => now.turns[waitingId]?.state === "done");
  await expectHealthy();
});

test("other words are drawn without a question", async () => {
  const one = await say("a green boat");
  await settled(one.turnId);
  const other = await say("a green boat at night");
  expect((await settled(other.turnId)).turns[other.turnId]?.state).toBe("done");
  expect(drawn()).toBe(2);
});

describe("more pictures than there are", () => {
  /** Three are asked for, one is there. */
  async function askForMore(): Promise<{ readonly turnId: string }> {
    const one = await say("a green boat");
    await settled(one.turnId);
    const more = await say("three pictures of a green boat");
    const state = await settled(more.turnId);
    expect(state.turns[more.turnId]).toMatchObject({ state: "review", offer: [{ count: 3 }] });
    expect(drawn()).toBe(1);
    return more;
  }

  const placesOf = async (turnId: string) =>
    await services.db.generation.findMany({
      where: { turnId },
      orderBy: { position: "asc" },
      select: { position: true, isReused: true, state: true },
    });

  test("are those that are there and the missing ones, once, however often that is pressed", async () => {
    const { turnId } = await askForMore();
    const answers = await Promise.all([1, 2, 3].map(() => takeOffered(ctx, { turnId })));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await screen.until((now) => now.turns[turnId]?.state === "done");
    await expect.poll(async () => (await placesOf(turnId)).every(({ state }) => state === "done")).toBe(true);
    expect((await placesOf(turnId)).map(({ position, isReused }) => [position, isReused])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
    expect(drawn()).toBe(3);
    expect(await countsOf(turnId)).toEqual({ assets: 3, usage: 3, generations: 3, holds: 2 });
    await expectHealthy();
  });

  test("are all of them when they are drawn anew", async () => {
    const { turnId } = await askForMore();
    expect(await drawAnew(ctx, { turnId })).toMatchObject({ ok: true });
    await screen.until((now) => now.turns[turnId]?.state === "done");
    await expect.poll(drawn).toBe(4);
    await expect.poll(async () => (await placesOf(turnId)).map(({ state }) => state)).toEqual(["done", "done", "done"]);
    await expectHealthy();
  });

  test("are not taken by halves where a limit forbids the missing ones", async () => {
    const { turnId } = await askForMore();
    const limit = { scope: "person", subjectId: ctx.actor.userId, period: "day", maxPictures: 2 };
    await services.db.spendingLimit.create({ data: { id: makeId(), ...limit } });
    expect(await takeOffered(ctx, { turnId })).toMatchObject({ ok: false, error: { code: "limit_person_day" } });
    expect(await placesOf(turnId)).toEqual([]);
    expect(await services.db.turn.findUnique({ where: { id: turnId } })).toMatchObject({ state: "review" });
    await services.db.spendingLimit.deleteMany();
  });
});

test("a prompt that waits to be read has no offer: it is neither taken nor drawn by an answer to one", async () => {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  await sendMessage(ctx, { ...sent, text: "a grey heron", isReview: true });
  expect((await settled(sent.turnId)).turns[sent.turnId]?.state).toBe("review");
  expect(await takeOffered(ctx, sent)).toMatchObject({ ok: false, error: { code: "conflict" } });
  expect(await drawAnew(ctx, sent)).toMatchObject({ ok: false, error: { code: "conflict" } });
  expect(await services.db.turn.findUnique({ where: { id: sent.turnId } })).toMatchObject({ state: "review" });
  expect(drawn()).toBe(0);
});

test.each([
  ["anew", drawAnew],
  ["beside what is there", takeOffered],
])("what the workspace has forbidden since then is not drawn %s, and that is said", async (_, answer) => {
  const one = await say("a green boat");
  await settled(one.turnId);
  const { turnId } = await say("three pictures of a green boat");
  await settled(turnId);
  await changePolicy(ctx, { names: ["green boat"] });
  expect(await answer(ctx, { turnId })).toEqual({ ok: false, error: { code: "rules_changed" } });
  expect(await services.db.generation.count({ where: { turnId } })).toBe(0);
  expect(drawn()).toBe(1);
  // There is nothing to take any more: the prompt waits like any other, and is drawn by the rules of today.
  await screen.until((now) => now.turns[turnId]?.state === "review" && now.turns[turnId]?.offer === null);
  expect(await answer(ctx, { turnId })).toMatchObject({ error: { code: "conflict" } });
  const prompt = Object.values((await settled(turnId)).prompts).find((row) => row.turnId === turnId);
  const wish = { parentId: prompt?.id ?? "", promptId: makeId(), count: 1 };
  expect(await drawAgain(ctx, wish)).toMatchObject({ ok: true });
  const state = await screen.until((now) => now.turns[turnId]?.state === "done");
  expect(state.prompts[wish.promptId]?.text).not.toContain("green boat");
});

test("Draw again is a wish for a new picture: nobody asks", async () => {
  const first = await say("a yellow duck");
  const state = await settled(first.turnId);
  const [prompt] = Object.values(state.prompts);
  await drawAgain(ctx, { parentId: prompt?.id ?? "", promptId: makeId(), text: prompt?.text ?? "" });
  await screen.until((now) => Object.keys(now.assets).length === 2);
  expect(drawn()).toBe(2);
});

test("where drawing is free the same wish gives another picture, without a question", async () => {
  const paid = services.models;
  Object.assign(services, { models: house.services.models });
  try {
    const first = await say("a red fox");
    await settled(first.turnId);
    const second = await say("a red fox");
    expect((await settled(second.turnId)).turns[second.turnId]?.state).toBe("done");
    const where = { workspaceId: ctx.actor.workspaceId };
    const hashes = await services.db.asset.findMany({ where, select: { sha256: true } });
    expect(new Set(hashes.map(({ sha256 }) => sha256)).size).toBe(2);
  } finally {
    Object.assign(services, { models: paid });
  }
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import type { ModelHouse } from "../../infra/model/port.ts";
import { changePolicy } from "../../prompt/policy/service.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../../services.ts";
import { getWorkspaceSnapshot } from "../../studio/service.ts";
import { openScreen, type TestScreen } from "../../studio/test-screen.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import { checkPicture } from "./service.ts";

// The built-in engine looks at what it drew by itself; a chat model that wants money only when somebody says so.

let house: TestHouse;
let server: TestServer;
let services: Services;
let ctx: Ctx;
let screen: TestScreen;
let stopWorker: () => void;

function paidModels(vision: boolean): ModelHouse {
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const known = factsOfBoth(names, "openai");
  const facts = { ...known, chat: { ...known.chat, vision } };
  return makeFixedHouse("env", makeModels({ apiKey: "a-key", baseUrl: server.url, ...names, facts }), 8);
}

beforeAll(async () => {
  [house, server] = await Promise.all([openTestHouse(), openTestServer()]);
  services = { ...house.services };
  stopWorker = await startWorker(services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  await server.close();
});

beforeEach(async () => {
  Object.assign(services, { models: house.services.models });
  ctx = await ctxOf(services, await openGuest(services));
  screen = await openScreen(ctx);
  server.faults.reset();
  return () => screen.close();
});

/** The picture of a finished turn. */
async function draw(text: string): Promise<string> {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  expect(await sendMessage(ctx, { ...sent, text })).toMatchObject({ ok: true });
  await screen.until((now) => now.turns[sent.turnId]?.state === "done");
  return (await services.db.asset.findFirstOrThrow({ where: { turnId: sent.turnId }, select: { id: true } })).id;
}

const checksOf = async (id: string, state: string) =>
  (await screen.until((now) => now.assets[id]?.checks?.state === state)).assets[id]?.checks?.items.map(
    ({ kind, words, verdict }) => `${verdict} ${kind}: ${words}`,
  );

const callsOf = async () =>
  (await services.db.usage.findMany({ where: { workspaceId: ctx.actor.workspaceId, kind: "look" } })).filter(
    ({ call }) => call?.startsWith("check ") === true,
  );

describe("the built-in engine", () => {
  test("looks unasked at what it drew, and says what is so", async () => {
    const id = await draw('three red foxes and a blue boat, with the text "OPEN", no people');
    expect(await checksOf(id, "done")).toEqual([
      expect.stringMatching(/^yes count: three red foxes/),
      expect.stringMatching(/^yes colour: red foxes/),
      expect.stringMatching(/^yes colour: blue boat/),
      "yes text: OPEN",
      "yes avoid: people",
    ]);
    expect(await callsOf()).toMatchObject([{ microUsd: 0n, userId: ctx.actor.userId, turnId: expect.any(String) }]);
  });

  test("does not look unasked where the workspace does not want it", async () => {
    await changePolicy(ctx, { looksUnasked: false });
    const id = await draw("three red foxes");
    await checkPicture(ctx, { id });
    expect(await checksOf(id, "done")).toHaveLength(2);
    expect(await callsOf()).toHaveLength(1); // the one that was asked for
  });

  test("looks at nothing where nothing can be looked up", async () => {
    const id = await draw("a quiet library");
    expect(await checkPicture(ctx, { id })).toMatchObject({ ok: false, error: { code: "not_found" } });
    expect(await callsOf()).toEqual([]);
  });
});

describe("a chat model that wants money", () => {
  beforeEach(() => void Object.assign(services, { models: paidModels(true) }));

  test("looks when somebody asks for it, once, and it is in the books", async () => {
    const id = await draw("three red foxes");
    expect(screen.state().assets[id]?.checks).toBeNull();
    const presses = await Promise.all([
      checkPicture(ctx, { id }),
      checkPicture(ctx, { id }),
      checkPicture(ctx, { id }),
    ]);
    expect(presses.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await checksOf(id, "done")).toHaveLength(2);
    expect(await checkPicture(ctx, { id })).toMatchObject({ ok: true });
    const [call, ...others] = await callsOf();
    expect(others).toEqual([]);
    expect(call?.microUsd).toBeGreaterThan(0n);
  });

  test("says what a look costs before it is asked for", async () => {
    const { checker } = await getWorkspaceSnapshot(ctx);
    expect(checker?.price?.lowMicroUsd).toBeGreaterThan(0);
  });

  test("that gives no answer may be asked again", async () => {
    const id = await draw("three red foxes");
    server.faults.set({ route: "chat", fault: { kind: "server_error" }, times: 1 });
    await checkPicture(ctx, { id });
    expect(await checksOf(id, "failed")).toHaveLength(2);
    await checkPicture(ctx, { id });
    expect(await checksOf(id, "done")).toHaveLength(2);
  });
});

test("a chat model that sees no pictures is shown none", async () => {
  Object.assign(services, { models: paidModels(false) });
  const id = await draw("three red foxes");
  expect(await checkPicture(ctx, { id })).toMatchObject({ ok: false, error: { code: "conflict" } });
  expect((await getWorkspaceSnapshot(ctx)).checker).toBeNull();
});

test("nobody has another workspace's picture looked at, and a viewer none", async () => {
  const id = await draw("three red foxes");
  const stranger = await ctxOf(services, await openGuest(services));
  expect(await checkPicture(stranger, { id })).toEqual(await checkPicture(stranger, { id: makeId() }));
  const viewer: Ctx = { ...ctx, actor: { ...ctx.actor, role: "viewer" } };
  expect(await checkPicture(viewer, { id })).toMatchObject({ ok: false, error: { code: "forbidden" } });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { examine } from "../../doctor/service.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { makeId } from "../../ids.ts";
import type { ImagePrice } from "../../infra/model/facts/port.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Services } from "../../services.ts";
import { openScreen } from "../../studio/test-screen.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import { drawAgain } from "../again/service.ts";
import { retryGenerations } from "../service.ts";

// A model whose price nobody knows: an unknown price is never zero, so nothing is drawn until the owner has set one.

let house: TestHouse;
let engine: TestServer;
let services: Services;
let stopWorker: () => void;

function openModels(price: ImagePrice | null) {
  const names = { chatModel: "easel-writer-1", imageModel: "gpt-image-2.5-flare" };
  const known = factsOfBoth(names, "other");
  const facts = { ...known, image: { ...known.image, price } };
  return makeFixedHouse("env", makeModels({ apiKey: "k", baseUrl: engine.url, ...names, facts }), 8);
}

beforeAll(async () => {
  [house, engine] = await Promise.all([openTestHouse(), openTestServer()]);
  services = { ...house.services, models: openModels(null) };
  stopWorker = await startWorker(services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  await engine.close();
});

test("a wish is kept and not drawn, and is drawn as soon as there is a price", async () => {
  const { db } = services;
  const ctx = await ctxOf(services, await openGuest(services));
  const screen = await openScreen(ctx);
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  await sendMessage(ctx, { ...sent, text: "two pictures of a red fox" });
  const state = await screen.until((now) => now.turns[sent.turnId]?.state === "blocked");
  const failure = { code: "no_price", model: "gpt-image-2.5-flare", wasBilled: "no" };
  expect(state.turns[sent.turnId]?.failure).toEqual(failure);
  const undrawn = await screen.until((now) => Object.keys(now.generations).length === 2);
  const generations = Object.values(undrawn.generations);
  expect(generations).toMatchObject([
    { state: "failed", failure },
    { state: "failed", failure },
  ]);
  expect(engine.faults.calls()).toMatchObject({ chat: 1, generations: 0 });

  const [prompt] = Object.values(undrawn.prompts);
  const again = { parentId: prompt?.id ?? "", promptId: makeId(), text: prompt?.text ?? "" };
  const denied = { ok: false, error: { code: "no_price", model: "gpt-image-2.5-flare" } };
  expect(await drawAgain(ctx, again)).toEqual(denied);
  const pictures = generations.map(({ id }) => ({ id, newId: makeId() }));
  expect(await retryGenerations(ctx, { pictures })).toEqual(denied);
  expect(await db.hold.findMany({ where: { workspaceId: ctx.actor.workspaceId } })).toMatchObject([
    { state: "released" },
    { state: "released" },
  ]);

  Object.assign(services, { models: openModels({ kind: "picture", microUsd: 40_000 }) });
  expect(await retryGenerations(ctx, { pictures })).toMatchObject({ ok: true });
  await screen.until((now) => now.turns[sent.turnId]?.state === "done" && Object.keys(now.assets).length === 2);
  screen.close();
  const spent = await db.usage.aggregate({
    where: { workspaceId: ctx.actor.workspaceId, kind: "picture" },
    _sum: { microUsd: true },
  });
  expect(spent._sum.microUsd).toBe(80_000n);
  const lines: string[] = [];
  await examine(services, { verify: false, repair: false }, (line) => lines.push(line));
  expect(lines.filter((line) => !line.startsWith("books: "))).toEqual([]);
});

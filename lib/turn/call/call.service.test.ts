import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import { drawCallBody, openOnFreePort, paintNoise, pictureBody } from "../../infra/model/test-answers.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../../services.ts";
import { claimTurn } from "../data.ts";
import { runTurn } from "../jobs.ts";
import { sendMessage } from "../service.ts";

// What is written down of a chat model's calls. The work of a turn is done here by hand, so that it can be interrupted.

let house: TestHouse;
let engine: TestServer;
/** Answers with a `draw` call, and says nothing of tokens. */
let silent: { readonly url: string; readonly close: () => void };
let ctx: Ctx;

beforeAll(async () => {
  const picture = await paintNoise();
  const server = createServer((request, response) => {
    void json(request).then(() => {
      const body = request.url?.includes("chat") ? drawCallBody("a red fox") : pictureBody(picture);
      response.writeHead(200, { "content-type": "text/event-stream" }).end(body);
    });
  });
  [house, engine, silent] = await Promise.all([openTestHouse(), openTestServer(), openOnFreePort(server)]);
});

afterAll(async () => {
  await house.close();
  await engine.close();
  silent.close();
});

beforeEach(async () => {
  engine.faults.reset();
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

function using(baseUrl: string, chatModel = "gpt-6-luna"): Services {
  const names = { chatModel, imageModel: "gpt-image-2.5-flare" };
  const models = makeModels({ apiKey: "k", baseUrl, ...names, facts: factsOfBoth(names, "other") });
  return { ...house.services, models: makeFixedHouse("env", models, 8) };
}

async function send(text: string): Promise<string> {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId(), text };
  expect(await sendMessage(ctx, sent)).toMatchObject({ ok: true });
  return sent.turnId;
}

async function run(services: Services, turnId: string): Promise<void> {
  await runTurn(services, { turnId }, new AbortController().signal);
}

async function linesOf(turnId: string) {
  return await house.services.db.usage.findMany({ where: { turnId, kind: "chat" }, orderBy: { call: "asc" } });
}

test("a talk and its title are a line each, as the server counted them", async () => {
  const turnId = await send("hello, what can you do?");
  await run(using(engine.url), turnId);
  const lines = await linesOf(turnId);
  expect(lines).toMatchObject([
    { call: "reply 1.1", model: "gpt-6-luna", providerId: "env", isEstimated: false, generationId: null },
    { call: "title 1", model: "gpt-6-luna", providerId: "env", isEstimated: false, generationId: null },
  ]);
  expect(lines.every(({ microUsd, userId }) => (microUsd ?? 0n) > 0n && userId === ctx.actor.userId)).toBe(true);
  const sum = await house.services.db.usageDay.aggregate({
    where: { userId: ctx.actor.userId },
    _sum: { calls: true, microUsd: true },
  });
  const total = lines.reduce((all, { microUsd }) => all + (microUsd ?? 0n), 0n);
  expect(sum._sum).toEqual({ calls: 2, microUsd: total });
});

test("where the server says nothing the tokens are estimated, and marked so", async () => {
  const turnId = await send("a red fox");
  await run(using(silent.url), turnId);
  const [line, ...others] = await linesOf(turnId);
  expect(others).toEqual([]); // a drawn wish names itself
  expect(line).toMatchObject({ call: "reply 1.1", isEstimated: true });
  expect(line?.tokens).toMatchObject({ textIn: expect.any(Number), cachedIn: 0, textOut: expect.any(Number) });
  expect(line?.microUsd).toBeGreaterThan(0n);
});

test("a model of unknown price is written down with its tokens and without an amount, and its wish is drawn", async () => {
  const turnId = await send("a red fox");
  await run(using(silent.url, "their-own-writer"), turnId);
  expect(await linesOf(turnId)).toMatchObject([{ model: "their-own-writer", microUsd: null }]);
  expect(await house.services.db.generation.count({ where: { turnId, state: "queued" } })).toBe(1);
  const day = await house.services.db.usageDay.findFirst({ where: { userId: ctx.actor.userId } });
  expect(day).toMatchObject({ calls: 1, unpriced: 1, microUsd: 0n });
});

test("an answer that is cut was paid for, and so is the next one", async () => {
  engine.faults.set({ route: "chat", fault: { kind: "cut_stream", afterEvents: 3 } });
  const turnId = await send("a red fox");
  await run(using(engine.url), turnId);
  expect(await linesOf(turnId)).toMatchObject([
    { call: "reply 1.1", isEstimated: true },
    { call: "reply 1.2", isEstimated: false },
  ]);
});

test("a call that was surely not billed is no line", async () => {
  engine.faults.set({ route: "chat", fault: { kind: "insufficient_quota" }, times: 9 });
  const turnId = await send("a red fox");
  await run(using(engine.url), turnId);
  expect(await linesOf(turnId)).toEqual([]);
});

test("what a process that died may have asked is estimated once, however often the job comes", async () => {
  const services = using(engine.url);
  const turnId = await send("a red fox");
  await claimTurn(services.db, turnId, "a process that died");
  await services.db.turn.update({ where: { id: turnId }, data: { leaseUntil: new Date(0) } });
  await run(services, turnId);
  await run(services, turnId);
  expect(await linesOf(turnId)).toMatchObject([
    { call: "reply 1.1", isEstimated: true },
    { call: "reply 2.1", isEstimated: false },
  ]);
  expect(engine.faults.calls().chat).toBe(1);
});

test("when a limit in money is used up nobody is asked, and the turn says so", async () => {
  const services = using(engine.url);
  await run(services, await send("hello, what can you do?"));
  engine.faults.reset();
  const limits = [{ scope: "person", period: "month", maxMicroUsd: 1n, maxPictures: null } as const];
  const turnId = await send("hello again");
  await run({ ...services, limits }, turnId);
  expect(engine.faults.calls().chat).toBe(0);
  expect(await services.db.turn.findUnique({ where: { id: turnId } })).toMatchObject({
    state: "blocked",
    failure: { code: "limit_person_month", wasBilled: "no", limit: { unit: "money", max: 1, left: 0 } },
  });
  const free = { ...house.services, limits };
  const freeTurnId = await send("hello again");
  await run(free, freeTurnId);
  expect(await free.db.turn.findUnique({ where: { id: freeTurnId } })).toMatchObject({ state: "done" });
});

test("words that no database takes are made fit for it: the wish is drawn by one call", async () => {
  const half = "\ud83d";
  const say = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
  let calls = 0;
  const server = createServer((request, response) => {
    void json(request).then(() => {
      calls++;
      const body = [say("NUL\u0000 "), say(half), say("\ude00"), say(half), drawCallBody(`a red\u0000 fox ${half}`)];
      response.writeHead(200, { "content-type": "text/event-stream" }).end(body.join(""));
    });
  });
  const odd = await openOnFreePort(server);
  const turnId = await send("a red fox");
  await run(using(odd.url), turnId);
  odd.close();
  const turn = await house.services.db.turn.findUniqueOrThrow({ where: { id: turnId } });
  expect(turn.state).toBe("drawing");
  const reply = await house.services.db.message.findUniqueOrThrow({ where: { id: turn.replyId } });
  expect(reply.text).toBe("NUL 😀\ufffdI will draw that.");
  expect(JSON.stringify(turn.brief)).toContain("a red fox");
  expect(calls).toBe(1);
});

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { examine } from "../../doctor/service.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import { drawCallBody, openOnFreePort, paintNoise, pictureBody } from "../../infra/model/test-answers.ts";
import type { PromptPolicy } from "../../prompt/policy/schema.ts";
import { changePolicy } from "../../prompt/policy/service.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../../services.ts";
import { openScreen, type TestScreen } from "../../studio/test-screen.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import { sweepSpool } from "../recovery/service.ts";

// A paid provider with a screen of its own, over HTTP.

type Verdict = "fine" | "violence" | "down";

const asked = { words: 0, looks: 0, drawings: 0 };
const verdicts: { words: Verdict; looks: Verdict } = { words: "fine", looks: "fine" };

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString() || "{}");
  const stream = { "content-type": "text/event-stream" };
  if (request.url?.endsWith("/chat/completions")) {
    response.writeHead(200, stream).end(drawCallBody(body.messages.at(-1).content));
  } else if (request.url?.endsWith("/moderations")) {
    const kind = typeof body.input === "string" ? "words" : "looks";
    asked[kind]++;
    const verdict = verdicts[kind];
    if (verdict === "down") return void response.writeHead(500).end("{}");
    const results = [{ flagged: verdict !== "fine", categories: { violence: verdict === "violence" } }];
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ results }));
  } else {
    asked.drawings++;
    response.writeHead(200, stream).end(pictureBody(await paintNoise()));
  }
}

const server = createServer((request, response) => void answer(request, response));

let house: TestHouse;
let line: { readonly url: string; readonly close: () => void };
let services: Services;
let ctx: Ctx;
let screen: TestScreen;
let stopWorker: () => void;

beforeAll(async () => {
  [house, line] = await Promise.all([openTestHouse(), openOnFreePort(server)]);
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const models = makeModels({ apiKey: "k", baseUrl: line.url, ...names, facts: factsOfBoth(names, "openai") });
  services = { ...house.services, models: makeFixedHouse("env", models, 8) };
  stopWorker = await startWorker(services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  line.close();
});

beforeEach(async () => {
  Object.assign(asked, { words: 0, looks: 0, drawings: 0 });
  Object.assign(verdicts, { words: "fine", looks: "fine" });
  ctx = await ctxOf(services, await openGuest(services));
  screen = await openScreen(ctx);
  return () => screen.close();
});

/** The ended pictures of one wish, with what was paid for them. */
async function wish(text: string, policy: Partial<PromptPolicy> = {}) {
  expect(await changePolicy(ctx, policy)).toMatchObject({ ok: true });
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  expect(await sendMessage(ctx, { ...sent, text, isDraft: false })).toMatchObject({ ok: true });
  await screen.until((now) => now.turns[sent.turnId]?.state === "done");
  const problems: string[] = [];
  await examine(services, { verify: false, repair: false }, (said) => problems.push(said));
  expect(problems.filter((said) => !said.startsWith("books: "))).toEqual([]);
  return await services.db.generation.findMany({
    where: { turnId: sent.turnId },
    select: { state: true, failure: true, sentAt: true, partialCount: true, assetId: true, hold: true },
  });
}

test("words that the screen objects to are never drawn, cost nothing, and are shown once for all pictures of a wish", async () => {
  verdicts.words = "violence";
  const rows = await wish("3 pictures of something");
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    expect(row).toMatchObject({ state: "refused", sentAt: null, hold: { state: "released" } });
    expect(row.failure).toEqual({ code: "refused", wasBilled: "no", reasons: ["violence"] });
  }
  expect(asked).toEqual({ words: 1, looks: 0, drawings: 0 });
});

test("a screen that cannot be asked lets a studio draw, and a classroom wait", async () => {
  verdicts.words = "down";
  expect(await wish("a heron")).toMatchObject([{ state: "done" }]);
  expect(asked.drawings).toBe(1);
  expect(await wish("a stork", { profile: "classroom" })).toMatchObject([
    { state: "failed", failure: { code: "unscreened", wasBilled: "no" }, hold: { state: "released" } },
  ]);
  expect(await wish("a crane", { profile: "classroom", unscreened: "draw" })).toMatchObject([{ state: "done" }]);
  expect(await wish("an ibis", { profile: "standard", unscreened: "wait" })).toMatchObject([{ state: "failed" }]);
  expect(asked.drawings).toBe(2);
});

test("a finished picture is looked at only where the workspace wants it", async () => {
  expect(await wish("an otter")).toMatchObject([{ state: "done" }]);
  expect(asked.looks).toBe(0);
  expect(await wish("a badger", { checksOutput: true })).toMatchObject([{ state: "done", partialCount: 0 }]);
  expect(asked.looks).toBe(1);
});

test("a finished picture that the screen objects to is seen by nobody, and its cost is settled by the server's count", async () => {
  verdicts.looks = "violence";
  const [row] = await wish("a weasel", { checksOutput: true });
  expect(row).toMatchObject({ state: "refused", assetId: null, hold: { state: "settled", isEstimated: false } });
  expect(row?.failure).toEqual({ code: "flagged", wasBilled: "yes", reasons: ["violence"] });
  expect(Number(row?.hold?.settledMicroUsd)).toBe(60 * 5 + 196 * 30);
  expect(await services.db.asset.count({ where: { workspaceId: ctx.actor.workspaceId } })).toBe(0);
  expect(await services.spool.list()).toEqual([]);
});

test("a paid picture that could not be looked at yet is kept aside, not lost", async () => {
  verdicts.looks = "down";
  const [row] = await wish("a marten", { checksOutput: true, unscreened: "wait" });
  expect(row).toMatchObject({ state: "failed", assetId: null, failure: { code: "unscreened", wasBilled: "yes" } });
  expect(await services.spool.list()).toHaveLength(1);
  verdicts.looks = "fine";
  await sweepSpool(services);
  expect(await services.db.asset.count({ where: { workspaceId: ctx.actor.workspaceId } })).toBe(1);
  expect(await services.spool.list()).toEqual([]);
});

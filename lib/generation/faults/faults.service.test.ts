import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { examine } from "../../doctor/service.ts";
import type { FaultSetting } from "../../engine/faults/fault.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { makeId } from "../../ids.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import type { ModelHouse } from "../../infra/model/port.ts";
import type { Patience } from "../../infra/model/watchdog.ts";
import { drawTool } from "../../prompt/tool/rules.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import { drawJob, queueNames } from "../../queues.ts";
import type { Services } from "../../services.ts";
import { openScreen } from "../../studio/test-screen.ts";
import { toChatMessages } from "../../turn/history/rules.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";

// What a paid provider may do, over HTTP: what becomes of the picture, what it costs, and how often it was asked.

type Fault = FaultSetting["fault"];

const impatience = { silenceMs: 1_500, totalMs: 3_000 }; // where the server is not going to answer
const model = "gpt-image-2.5-flare";
const small = { width: 64, height: 48 };

let house: TestHouse;
let server: TestServer;
let elsewhere: TestServer;
let nobody: TestServer; // closed: its port is nobody's
let services: Services;
let stopWorker: () => void;

function openModels(baseUrl: string, more: { readonly patience?: Patience } = {}): ModelHouse {
  const names = { chatModel: "gpt-6-luna", imageModel: model };
  const models = makeModels({ apiKey: "a-key", baseUrl, ...names, facts: factsOfBoth(names, "other"), ...more });
  return makeFixedHouse("env", models, 8);
}

/** The worker that runs asks these models until the work is over. */
async function using<T>(models: ModelHouse, work: () => Promise<T>): Promise<T> {
  const before = services.models;
  Object.assign(services, { models });
  try {
    return await work();
  } finally {
    Object.assign(services, { models: before });
  }
}

const silent: readonly Fault["kind"][] = ["hang", "slow_drip"];

async function wishAgainst(fault: Fault): ReturnType<typeof wish> {
  if (!silent.includes(fault.kind)) return await wish();
  return await using(openModels(server.url, { patience: impatience }), () => wish());
}

beforeAll(async () => {
  const picture = await sharp({ create: { ...small, channels: 3, background: "#375" } })
    .png()
    .toBuffer();
  const files = { "/pictures/1.png": new Uint8Array(picture) };
  [house, server, elsewhere] = await Promise.all([openTestHouse(), openTestServer(files), openTestServer(files)]);
  nobody = await openTestServer();
  await nobody.close();
  services = { ...house.services, models: openModels(server.url) };
  stopWorker = await startWorker(services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  await Promise.all([server.close(), elsewhere.close()]);
});

beforeEach(async () => {
  await services.db.providerHealth.deleteMany(); // nobody rests because of the test before
  server.faults.reset();
});

/** Sends a wish and waits for its end; in a hurry a picture that waits for a try later is tried now. */
async function wish(hurries = false) {
  const ctx = await ctxOf(services, await openGuest(services));
  const screen = await openScreen(ctx);
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  await sendMessage(ctx, { ...sent, text: "a red fox" });
  const hurry = hurries ? setInterval(() => void tryNow(services), 50) : undefined;
  await screen.until((now) => ["done", "failed", "blocked"].includes(now.turns[sent.turnId]?.state ?? ""));
  clearInterval(hurry);
  screen.close();
  const turn = await services.db.turn.findUniqueOrThrow({
    where: { id: sent.turnId },
    include: { generations: { include: { hold: true } } },
  });
  const [picture] = turn.generations;
  const asset = await services.db.asset.findFirst({ where: { turnId: sent.turnId } });
  return { turn, picture, asset };
}

async function tryNow({ db, queue }: Services): Promise<void> {
  await db.generation.updateMany({ where: { state: "queued", notBefore: { not: null } }, data: { notBefore: null } });
  await db.providerHealth.deleteMany();
  queue.nudge(queueNames.drawGeneration, drawJob("now"));
}

async function violations(): Promise<readonly string[]> {
  const lines: string[] = [];
  await examine(services, { verify: true, repair: false }, (line) => lines.push(line));
  return lines.filter((line) => !line.startsWith("books: "));
}

type Row = readonly [fault: Fault, times: number, state: string, code: string | null, requests: number, hold: string];

const pictureFaults: readonly Row[] = [
  [{ kind: "latency", ms: 200 }, 1, "done", null, 1, "settled"],
  [{ kind: "rate_limited", retryAfterS: 0.2 }, 1, "done", null, 2, "settled"],
  [{ kind: "rate_limited", retryAfterS: 0.1 }, 9, "failed", "rate_limited", 5, "released"],
  [{ kind: "insufficient_quota" }, 9, "failed", "no_credit", 1, "released"],
  [{ kind: "moderation_blocked" }, 9, "refused", "refused", 1, "released"],
  [{ kind: "unauthorized", status: 401 }, 9, "failed", "setup_key", 1, "released"],
  [{ kind: "unauthorized", status: 403 }, 9, "failed", "setup_access", 1, "released"],
  [{ kind: "server_error", status: 500 }, 9, "unknown", "server", 1, "held"],
  [{ kind: "server_error", status: 502 }, 9, "unknown", "server", 1, "held"],
  [{ kind: "server_error", status: 503 }, 9, "unknown", "server", 1, "held"],
  [{ kind: "server_error", status: 524 }, 9, "unknown", "server", 1, "held"],
  [{ kind: "hang" }, 9, "unknown", "timeout", 1, "held"],
  [{ kind: "slow_drip", ms: 20, bytes: 64 }, 9, "unknown", "timeout", 1, "held"],
  [{ kind: "reset" }, 9, "unknown", "cut", 1, "held"],
  [{ kind: "cut_stream", afterEvents: 1 }, 9, "unknown", "cut", 1, "held"],
  [{ kind: "clean_end", afterEvents: 1 }, 9, "unknown", "cut", 1, "held"],
  [{ kind: "stream_error", afterEvents: 1 }, 9, "unknown", "cut", 1, "held"],
  [{ kind: "json_instead" }, 9, "done", null, 1, "settled"],
  [{ kind: "html" }, 9, "unknown", "bad_answer", 1, "held"],
  [{ kind: "empty_data" }, 9, "unknown", "bad_answer", 1, "held"],
  [{ kind: "bad_base64" }, 9, "failed", "bad_answer", 1, "settled"],
  [{ kind: "wrong_size", size: "1024x768" }, 9, "done", null, 1, "settled"],
  [{ kind: "url_instead", url: "/pictures/1.png" }, 9, "done", null, 1, "settled"],
];

describe("a picture, when its provider answers with", () => {
  test.each(pictureFaults)("%j, %i times, is %s (%s) after %i requests, its money %s", async (...row) => {
    const [fault, times, state, code, requests, hold] = row;
    server.faults.set({ route: "generations", fault, times });
    const { picture, asset, turn } = await wishAgainst(fault);
    expect(picture).toMatchObject({ state, hold: { state: hold } });
    expect(picture?.failure).toEqual(
      code && {
        code,
        wasBilled: { held: "maybe", released: "no", settled: "yes" }[hold],
        ...(state === "refused" ? { reasons: ["violence"] } : {}),
      },
    );
    expect(server.faults.calls()).toMatchObject({ generations: requests, chat: 1 });
    expect([turn.state, asset !== null]).toEqual(["done", state === "done"]);
    expect(await violations()).toEqual([]);
  });

  test("another size: the bytes are kept, and the gallery knows their real size", async () => {
    server.faults.set({ route: "generations", fault: { kind: "url_instead", url: "/pictures/1.png" } });
    expect((await wish()).asset).toMatchObject(small);
  });

  test("an address at another server: nobody goes there", async () => {
    const url = `http://127.0.0.1:${elsewhere.port}/v1/models`;
    server.faults.set({ route: "generations", fault: { kind: "url_instead", url } });
    const { picture } = await wish();
    expect(picture).toMatchObject({ state: "unknown", failure: { code: "bad_answer" } });
    expect(elsewhere.faults.calls()).toMatchObject({ models: 0 });
  });
});

describe("a provider that cannot be reached is tried four times and costs nothing:", () => {
  test.each([
    ["a refused connection", () => nobody.url],
    ["a name that nobody has", () => "http://no-such-host.invalid/v1"],
    ["no TLS where there should be", () => `https://127.0.0.1:${server.port}/v1`],
  ])("%s", async (_name, url) => {
    const { drawer } = openModels(url());
    const models = { ...services.models, drawer, drawerOf: async () => await drawer() };
    const { picture } = await using(models, () => wish(true));
    expect(picture).toMatchObject({
      state: "failed",
      attempt: 4,
      failure: { code: "unreachable", wasBilled: "no" },
      hold: { state: "released" },
    });
    expect(server.faults.calls().generations).toBe(0);
  });
});

type ChatRow = readonly [fault: Fault, times: number, state: string, code: string | null, requests: number];

const chatFaults: readonly ChatRow[] = [
  [{ kind: "cut_stream", afterEvents: 3 }, 1, "done", null, 2],
  [{ kind: "cut_stream", afterEvents: 3 }, 9, "failed", "cut", 2],
  [{ kind: "clean_end", afterEvents: 3 }, 1, "done", null, 2],
  [{ kind: "json_instead" }, 9, "done", null, 1],
  [{ kind: "html" }, 9, "failed", "bad_answer", 1],
  [{ kind: "empty_data" }, 9, "failed", "bad_answer", 1],
  [{ kind: "rate_limited", retryAfterS: 0.1 }, 9, "failed", "rate_limited", 1],
  [{ kind: "insufficient_quota" }, 9, "failed", "no_credit", 1],
  [{ kind: "unauthorized", status: 401 }, 9, "failed", "setup_key", 1],
  [{ kind: "server_error", status: 503 }, 9, "failed", "server", 1],
  [{ kind: "hang" }, 9, "failed", "timeout", 1],
  [{ kind: "reset" }, 9, "failed", "cut", 2],
];

describe("a reply, when its provider answers with", () => {
  test.each(chatFaults)("%j, %i times: the turn is %s (%s) after %i requests", async (...row) => {
    const [fault, times, state, code, requests] = row;
    server.faults.set({ route: "chat", fault, times });
    const { turn } = await wishAgainst(fault);
    expect(turn.state).toBe(state);
    expect(turn.failure).toEqual(code && { code, wasBilled: "no" });
    expect(server.faults.calls()).toMatchObject({ chat: requests, generations: state === "done" ? 1 : 0 });
    expect(await violations()).toEqual([]);
  });

  test("a stream cut in the middle of a tool call: planned again once, and its pictures are drawn once", async () => {
    const afterEvents = await eventsToMiddleOfCall();
    server.faults.reset();
    server.faults.set({ route: "chat", fault: { kind: "cut_stream", afterEvents } });
    const { turn, asset } = await wish();
    expect([turn.state, turn.generations.length, asset !== null]).toEqual(["done", 1, true]);
    expect(server.faults.calls()).toMatchObject({ chat: 2, generations: 1 });
  });
});

/** Counted on the very answer that will be cut: the engine repeats itself. */
async function eventsToMiddleOfCall(): Promise<number> {
  const { model: writer } = await services.models.writer();
  const messages = toChatMessages([{ id: makeId(), said: "a red fox", replied: "", briefs: [] }]);
  const body = { model: writer.name, messages, stream: true, tools: [{ type: "function", function: drawTool }] };
  const answer = await fetch(`${server.url}/chat/completions`, {
    method: "POST",
    headers: { authorization: "Bearer a-key", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const events = (await answer.text()).split("\n\n");
  const first = events.findIndex((event) => event.includes('"tool_calls":['));
  if (first < 0) throw new Error("the engine called no tool");
  return first + 2;
}

import { APIError } from "openai";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { engineUrl, openEngine, tools, wish } from "#lib/engine/test-client.ts";
import { makeFaultDial } from "./dial.ts";
import type { FaultSetting } from "./fault.ts";

vi.setConfig({ testTimeout: 60_000 }); // a machine that also does something else

const faults = makeFaultDial();
const { client, engine, post } = openEngine({ faults });
afterAll(engine.close);
beforeEach(faults.reset);

type Fault = FaultSetting["fault"];
const order = { model: "easel-illustrator-1", prompt: "a fox", size: "1024x640" };
const draw = () => client.images.generate(order);
const drawStream = async () => {
  const events: string[] = [];
  for await (const event of await client.images.generate({ ...order, stream: true, partial_images: 2 }))
    events.push(event.type);
  return events.map((type) => type.replace("image_generation.", ""));
};
const talkStream = async () => {
  const reasons: (string | null)[] = [];
  for await (const { choices } of await client.chat.completions.create({
    model: "easel-writer-1",
    messages: wish,
    tools,
    stream: true,
  }))
    reasons.push(choices[0]?.finish_reason ?? null);
  return reasons;
};
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );
const set = (fault: Fault, times = 1) => faults.set({ route: "generations", fault, times });

describe("a server that refuses", () => {
  it.each<readonly [Fault, object]>([
    [
      { kind: "rate_limited", retryAfterS: 7 },
      { status: 429, code: "rate_limit_exceeded", type: "requests" },
    ],
    [{ kind: "insufficient_quota" }, { status: 429, code: "insufficient_quota", type: "insufficient_quota" }],
    [{ kind: "unauthorized" }, { status: 401, code: "invalid_api_key" }],
    [{ kind: "unauthorized", status: 403 }, { status: 403 }],
    [{ kind: "server_error" }, { status: 500, type: "server_error" }],
    [
      { kind: "server_error", status: 503 },
      { status: 503, type: "server_error" },
    ],
    [{ kind: "moderation_blocked" }, { status: 400, code: "moderation_blocked", type: "image_generation_user_error" }],
  ])("%j, once, and then no more", async (fault, expected) => {
    set(fault);
    await expect(draw()).rejects.toMatchObject({ ...expected, requestID: expect.stringMatching(/^req_/) });
    await expect(draw()).resolves.toMatchObject({ data: [{ b64_json: expect.any(String) }] });
    expect(faults.calls()).toMatchObject({ generations: 2, chat: 0 });
  });

  it("says when to come again", async () => {
    set({ kind: "rate_limited", retryAfterS: 7 });
    const error = await failure(draw());
    expect(error instanceof APIError && error.headers?.get("retry-after")).toBe("7");
  });

  it("is obeyed by a client that retries", async () => {
    set({ kind: "rate_limited", retryAfterS: 0 }, 2);
    await client.images.generate(order, { maxRetries: 2 });
    expect([faults.calls().generations, faults.pending()]).toEqual([3, []]);
  });
});

describe("a server that is slow", () => {
  it("answers later", async () => {
    set({ kind: "latency", ms: 60 });
    const startedMs = performance.now();
    await draw();
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(59);
  });

  it("hangs until the client gives up", async () => {
    set({ kind: "hang" });
    expect(await failure(client.images.generate(order, { timeout: 50 }))).toMatchObject({
      name: "Error",
      message: expect.stringContaining("timed out"),
    });
  });

  it("drips, and still says everything", async () => {
    faults.set({ route: "moderations", fault: { kind: "slow_drip", bytes: 100, ms: 1 } });
    const answer = await post("/moderations", { input: "a fox" });
    let pieces = 0;
    let text = "";
    for await (const chunk of answer.body ?? []) {
      pieces++;
      text += Buffer.from(chunk).toString();
    }
    expect([pieces > 5, JSON.parse(text).results.length]).toEqual([true, 1]);
  });
});

describe("a connection that breaks", () => {
  it("before the answer", async () => {
    set({ kind: "reset" });
    expect(await failure(draw())).toMatchObject({ name: "Error", cause: { cause: { code: "ECONNRESET" } } });
  });

  it("in the middle of a stream", async () => {
    set({ kind: "cut_stream", afterEvents: 1 });
    expect(await failure(drawStream())).toMatchObject({ message: "terminated" });
  });

  it("in the middle of a chat", async () => {
    faults.set({ route: "chat", fault: { kind: "cut_stream", afterEvents: 3 } });
    expect(await failure(talkStream())).toMatchObject({ message: "terminated" });
  });
});

describe("an answer that is not what was asked for", () => {
  it("ends before it is complete", async () => {
    set({ kind: "clean_end", afterEvents: 2 });
    expect(await drawStream()).toEqual(["partial_image", "partial_image"]);
    faults.set({ route: "chat", fault: { kind: "clean_end", afterEvents: 2 } });
    expect(await talkStream()).toEqual([null, null]);
  });

  it("is JSON instead of events: the client sees nothing at all", async () => {
    set({ kind: "json_instead" });
    expect(await drawStream()).toEqual([]);
    faults.set({ route: "chat", fault: { kind: "json_instead" } });
    const answer = await post("/chat/completions", { model: "easel-writer-1", messages: wish, stream: true });
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  it("is JSON instead of events for a form as well", async () => {
    faults.set({ route: "edits", fault: { kind: "json_instead" } });
    const { data } = await client.images.generate(order);
    const form = new FormData();
    form.set("prompt", "add a dog");
    form.set("stream", "true");
    form.set("image", new File([Buffer.from(data?.[0]?.b64_json ?? "", "base64")], "a.png", { type: "image/png" }));
    const answer = await engine.fetch(`${engineUrl}/images/edits`, {
      method: "POST",
      headers: { authorization: "Bearer k" },
      body: form,
    });
    expect((await answer.json()).data).toHaveLength(1);
  });

  it("is a page for people", async () => {
    set({ kind: "html" });
    const answer = await post("/images/generations", order);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  });

  it("breaks off with an error inside the stream", async () => {
    set({ kind: "stream_error", afterEvents: 1 });
    expect(await failure(drawStream())).toMatchObject({ message: expect.stringContaining("in the middle") });
  });

  it("is a picture of another size", async () => {
    set({ kind: "wrong_size", size: "1024x768" });
    const { data } = await draw();
    const { width, height } = await sharp(Buffer.from(data?.[0]?.b64_json ?? "", "base64")).metadata();
    expect([width, height]).toEqual([1024, 768]);
  });

  it("is an address instead of bytes", async () => {
    set({ kind: "url_instead", url: "http://elsewhere.example/a.webp" });
    expect((await draw()).data).toEqual([{ url: "http://elsewhere.example/a.webp" }]);
  });

  it("has no data", async () => {
    set({ kind: "empty_data" });
    expect((await draw()).data).toEqual([]);
  });

  it.each([draw, drawStream])("has base64 that is none", async (ask) => {
    set({ kind: "bad_base64" });
    if (ask === draw) expect((await draw()).data?.[0]?.b64_json).toMatch(/^%%%/);
    else expect(await drawStream()).toContain("completed");
  });
});

it("a screen that objects does so to anything, once", async () => {
  faults.set({ route: "moderations", fault: { kind: "flagged", category: "sexual" }, times: 1 });
  const look = async () => (await client.moderations.create({ input: "a fox" })).results[0];
  expect(await look()).toMatchObject({ flagged: true, categories: { sexual: true } });
  expect(await look()).toMatchObject({ flagged: false });
});

describe("the dial", () => {
  it("is not there unless it was handed over", async () => {
    const { client: plain, engine: other, post: send } = openEngine();
    set({ kind: "server_error" });
    await expect(plain.images.generate({ ...order, prompt: 'a fox {"fault":"hang"}' })).resolves.toBeDefined();
    expect((await send("/easel/faults", { route: "chat", fault: { kind: "hang" } })).status).toBe(404);
    await other.close();
  });

  it("counts every route, and faults meet only the route they were set on", async () => {
    set({ kind: "server_error" });
    await client.models.list();
    await client.models.retrieve("easel-writer-1");
    await client.moderations.create({ input: "a fox" });
    expect(faults.calls()).toEqual({ chat: 0, generations: 0, edits: 0, moderations: 1, models: 2 });
    expect(faults.pending()).toHaveLength(1);
  });

  it.each([
    { route: "chat", fault: { kind: "explode" } },
    { route: "kitchen", fault: { kind: "hang" } },
    { route: "chat", fault: { kind: "latency", ms: -1 } },
  ])("refuses %j", (setting) => {
    expect(() => faults.set(setting as FaultSetting)).toThrow();
  });
});

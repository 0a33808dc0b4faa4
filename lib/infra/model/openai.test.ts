import { describe, expect, test } from "vitest";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import { makeModels } from "./openai.ts";
import { type ChatEvent, type DrawEvent, type DrawRequest, ModelError } from "./port.ts";

// Servers that misbehave, as the package's own `fetch` sees them. Each answer is what some server really sends.

type Server = (request: Request) => Response | Promise<Response>;

function open(server: Server) {
  let requests = 0;
  const models = makeModels({
    apiKey: "a-key",
    baseUrl: "http://model.example/v1",
    chatModel: "talker",
    imageModel: "drawer",
    facts: factsOfBoth({ chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" }, "other"),
    fetch: async (input, init) => {
      requests++;
      return await server(new Request(input, init));
    },
  });
  return { models, requests: () => requests };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { "x-request-id": "req_1", ...headers } });
const sse = (...lines: readonly string[]) =>
  new Response(lines.map((line) => `${line}\n\n`).join(""), { headers: { "content-type": "text/event-stream" } });
const event = (type: string, more: object = {}) => `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}`;
const failure =
  (status: number, code: string | null, type: string, headers: Record<string, string> = {}) =>
  () =>
    json({ error: { message: "no", type, code, param: null } }, status, headers);
const aboutEdit = (code: string, param: string) => () =>
  json({ error: { message: "no", type: "invalid_request_error", code, param } }, 400);
const pixel = Buffer.from("a picture").toString("base64");

const wish = {
  prompt: "a fox",
  width: 1024,
  height: 1024,
  quality: "auto",
  background: "auto",
  format: "webp",
  partialsMax: 2,
  variation: 0,
  references: [],
  userHash: "h",
} as const;

async function draw(server: Server, signal = new AbortController().signal, references: DrawRequest["references"] = []) {
  const { models, requests } = open(server);
  const events: DrawEvent[] = [];
  try {
    for await (const one of models.image.draw({ ...wish, references }, signal)) events.push(one);
    return { events, error: null, requests: requests() };
  } catch (error) {
    return { events, error, requests: requests() };
  }
}

describe("a picture", () => {
  test("streams its stages and ends with the completed event", async () => {
    const { events, error } = await draw(() =>
      sse(
        event("image_generation.partial_image", { b64_json: pixel, partial_image_index: 0 }),
        event("image_generation.completed", {
          b64_json: pixel,
          usage: { input_tokens: 9, output_tokens: 196, input_tokens_details: { text_tokens: 9, image_tokens: 0 } },
        }),
      ),
    );
    expect(error).toBeNull();
    expect(events.map((one) => one.type)).toEqual(["partial", "picture"]);
    expect(events[1]).toMatchObject({ usage: { textIn: 9, imageIn: 0, imageOut: 196 } });
  });

  test("comes whole from a server that ignores `stream`, without usage", async () => {
    const { events } = await draw(() => json({ created: 1, data: [{ b64_json: pixel }] }));
    expect(events).toMatchObject([{ type: "picture", usage: null, requestId: "req_1" }]);
  });

  test("is asked for in one legal request", async () => {
    let body: unknown;
    await draw(async (request) => {
      body = await request.json();
      return json({ data: [{ b64_json: pixel }] });
    });
    expect(body).toMatchObject({ model: "drawer", n: 1, size: "1024x1024", output_format: "webp", stream: true });
  });
});

describe("a value that is refused is about the change only where a picture went along", () => {
  const picture = { bytes: Buffer.from("a picture"), mime: "image/png", role: "source" } as const;
  test.each([
    ["a mask that is missing", aboutEdit("missing_required_parameter", "mask")],
    ["a change that cannot be made", aboutEdit("unsupported_value", "prompt")],
    ["a picture that cannot be changed", aboutEdit("unsupported_value", "image")],
  ])("%s", async (_, server) => {
    const { signal } = new AbortController();
    expect((await draw(server, signal, [picture])).error).toMatchObject({ code: "not_editable", wasBilled: "no" });
    expect((await draw(server, signal, [])).error).toMatchObject({ code: "bad_request", wasBilled: "no" });
  });

  test("what is wrong with the key or refused is that, with a picture too", async () => {
    const { signal } = new AbortController();
    const refused = failure(400, "moderation_blocked", "image_generation_user_error");
    expect((await draw(refused, signal, [picture])).error).toMatchObject({ code: "refused" });
    expect((await draw(failure(401, null, "x"), signal, [picture])).error).toMatchObject({ code: "setup_key" });
  });
});

describe("every fault is one request, with its code and whether it may have cost something", () => {
  test.each<[string, Server, string, "no" | "maybe"]>([
    ["wrong key", failure(401, "invalid_api_key", "invalid_request_error"), "setup_key", "no"],
    ["no access", failure(403, null, "invalid_request_error"), "setup_access", "no"],
    ["no such model", failure(404, "model_not_found", "invalid_request_error"), "setup_model", "no"],
    ["rate limit", failure(429, "rate_limit_exceeded", "requests", { "retry-after": "7" }), "rate_limited", "no"],
    ["no credit", failure(429, "insufficient_quota", "insufficient_quota"), "no_credit", "no"],
    ["safety", failure(400, "moderation_blocked", "image_generation_user_error"), "refused", "no"],
    ["bad request", failure(400, null, "invalid_request_error"), "bad_request", "no"],
    ["a bare text error", () => json({ error: "prompt required" }, 400), "bad_request", "no"],
    ["server error", failure(500, null, "server_error"), "server", "maybe"],
    ["gateway timeout", () => new Response("<html>", { status: 524 }), "server", "maybe"],
    [
      "web page with 200",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      "bad_answer",
      "maybe",
    ],
    ["no data", () => json({ data: [] }), "bad_answer", "maybe"],
    ["wrong base64", () => json({ data: [{ b64_json: "%%%" }] }), "bad_answer", "maybe"],
    ["somebody else's address", () => json({ data: [{ url: "http://169.254.169.254/x" }] }), "bad_answer", "maybe"],
    [
      "clean end before completed",
      () => sse(event("image_generation.partial_image", { b64_json: pixel })),
      "cut",
      "maybe",
    ],
    [
      "an error inside the stream",
      () => sse(`event: error\ndata: {"error":{"message":"x","code":"y"}}`),
      "cut",
      "maybe",
    ],
    ["a socket that dies", () => Promise.reject(new TypeError("terminated")), "cut", "maybe"],
    [
      "a port that fetch never calls",
      () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: new Error("bad port") })),
      "unreachable",
      "no",
    ],
    [
      "nobody listens",
      () =>
        Promise.reject(
          Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) }),
        ),
      "unreachable",
      "no",
    ],
  ])("%s", async (_, server, code, wasBilled) => {
    const { error, requests } = await draw(server);
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ code, wasBilled });
    expect(requests).toBe(1);
  });

  test("a stop before the answer ends it with the person's own reason", async () => {
    const controller = new AbortController();
    const reason = new Error("stopped by the person");
    const { error } = await draw((request) => {
      controller.abort(reason);
      return Promise.reject(request.signal.reason);
    }, controller.signal);
    expect(error).toBe(reason);
  });

  test("Retry-After is kept, up to five minutes", async () => {
    for (const [header, expected] of [
      ["7", 7],
      ["9999", 300],
    ] as const) {
      const { error } = await draw(failure(429, "rate_limit_exceeded", "requests", { "retry-after": header }));
      expect(error).toMatchObject({ retryAfterS: expected });
    }
  });
});

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta, finish_reason: finish }] })}`;

async function talk(server: Server): Promise<{ readonly events: readonly ChatEvent[]; readonly error: unknown }> {
  const { models } = open(server);
  const events: ChatEvent[] = [];
  try {
    const request = { messages: [{ role: "user", content: "hi" }], userHash: "h" } as const;
    for await (const one of models.chat.stream(request, new AbortController().signal)) events.push(one);
    return { events, error: null };
  } catch (error) {
    return { events, error };
  }
}

describe("a chat", () => {
  test("gathers the pieces of several tool calls by their index, and refuses an absurd one", async () => {
    const { events } = await talk(() =>
      sse(
        chunk({ role: "assistant", content: "Sure." }),
        chunk({ tool_calls: [{ index: 0, id: "call_1", function: { name: "draw", arguments: '{"sub' } }] }),
        chunk({ tool_calls: [{ index: 1, id: "call_2", function: { name: "draw", arguments: "{}" } }] }),
        chunk({ tool_calls: [{ index: 0, function: { arguments: 'ject":"fox"}' } }] }),
        chunk({ tool_calls: [{ index: 900_000_000, id: "call_x", function: { name: "draw", arguments: "{}" } }] }),
        chunk({}, "tool_calls"),
        "data: [DONE]",
      ),
    );
    expect(events).toEqual([
      { type: "text", text: "Sure." },
      {
        type: "calls",
        calls: [
          { id: "call_1", name: "draw", arguments: '{"subject":"fox"}' },
          { id: "call_2", name: "draw", arguments: "{}" },
        ],
      },
      { type: "end", reason: "stop" },
    ]);
  });

  test("that ends without a finish reason was cut", async () => {
    const { error } = await talk(() => sse(chunk({ content: "Su" })));
    expect(error).toMatchObject({ code: "cut" });
  });

  test("with a wrong key is a setup fault", async () => {
    const { error } = await talk(failure(401, "invalid_api_key", "invalid_request_error"));
    expect(error).toMatchObject({ code: "setup_key", wasBilled: "no" });
  });
});

import OpenAI, { toFile } from "openai";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createEngine } from "./handler.ts";

const engine = createEngine({ tokenDelayMs: 0 });
const base = "http://engine.internal/v1";
const client = new OpenAI({ fetch: engine.fetch, baseURL: base, apiKey: "built-in", maxRetries: 0 });
const tools = [
  {
    type: "function" as const,
    function: { name: "draw", strict: true, parameters: { type: "object", properties: {} } },
  },
];
const wish = [{ role: "user" as const, content: "a red fox at night" }];
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  engine.fetch(`${base}${path}`, {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("chat", () => {
  it("answers whole with a tool call and usage", async () => {
    const answer = await client.chat.completions.create({ model: "easel-writer-1", messages: wish, tools });
    const [choice] = answer.choices;
    expect(choice?.finish_reason).toBe("tool_calls");
    expect(choice?.message.tool_calls?.[0]).toMatchObject({ type: "function", function: { name: "draw" } });
    expect(answer.usage?.total_tokens).toBeGreaterThan(10);
    expect(answer._request_id).toMatch(/^req_/);
  });

  it("streams role, text, arguments, reason, usage in that order", async () => {
    const stream = await client.chat.completions.create({
      model: "gpt-6-luna",
      messages: wish,
      tools,
      stream: true,
      stream_options: { include_usage: true },
    });
    const seen: string[] = [];
    let text = "";
    let call = "";
    for await (const { choices, usage } of stream) {
      const delta = choices[0]?.delta;
      const kind = usage
        ? "usage"
        : choices[0]?.finish_reason
          ? "finish"
          : delta?.tool_calls
            ? "call"
            : delta?.role
              ? "role"
              : "text";
      if (seen.at(-1) !== kind) seen.push(kind);
      text += delta?.content ?? "";
      call += delta?.tool_calls?.[0]?.function?.arguments ?? "";
    }
    expect(seen).toEqual(["role", "text", "call", "finish", "usage"]);
    expect(text).toMatch(/fox/);
    expect(JSON.parse(call)).toMatchObject({ subject: "a red fox at night", language: "en" });
  });

  it("only talks when it is only talk", async () => {
    const answer = await client.chat.completions.create({
      model: "easel-writer-1",
      messages: [{ role: "user", content: "hello" }],
      tools,
    });
    expect(answer.choices[0]).toMatchObject({ finish_reason: "stop" });
    expect(answer.choices[0]?.message.tool_calls).toBeUndefined();
  });

  it("stops a stream when the reader leaves", async () => {
    const slow = new OpenAI({
      fetch: createEngine({ tokenDelayMs: 10_000 }).fetch,
      baseURL: base,
      apiKey: "k",
      maxRetries: 0,
    });
    const stop = new AbortController();
    const stream = await slow.chat.completions.create(
      { model: "easel-writer-1", messages: wish, tools, stream: true },
      { signal: stop.signal },
    );
    const pieces: string[] = [];
    for await (const chunk of stream) {
      pieces.push(chunk.choices[0]?.delta.content ?? "");
      if (pieces.length === 2) stop.abort();
    }
    expect(pieces).toHaveLength(2);
  });

  it("keeps to a token limit", async () => {
    const answer = await client.chat.completions.create({
      model: "easel-writer-1",
      messages: wish,
      tools,
      max_completion_tokens: 4,
    });
    expect(answer.choices[0]?.finish_reason).toBe("length");
  });
});

describe("pictures", () => {
  it.each([
    [{ size: "1024x1024" }, "png", 1024, 1024],
    [{ size: "1536x1024", output_format: "webp", output_compression: 60 }, "webp", 1536, 1024],
    [{ size: "896x1152", output_format: "jpeg" }, "jpeg", 896, 1152],
  ] as const)("%j", async (options, format, width, height) => {
    const answer = await client.images.generate({ model: "easel-illustrator-1", prompt: "a fox", ...options });
    const bytes = Buffer.from(answer.data?.[0]?.b64_json ?? "", "base64");
    expect(await sharp(bytes).metadata()).toMatchObject({ format, width, height });
    expect(answer.usage?.output_tokens).toBeGreaterThan(0);
  });

  it("gives n different pictures", async () => {
    const answer = await client.images.generate({
      model: "gpt-image-2.5-flare",
      prompt: "a fox in the forest",
      n: 3,
      size: "1024x640",
    });
    expect(new Set(answer.data?.map(({ b64_json }) => b64_json)).size).toBe(3);
  });

  it("streams partial pictures in order, then the whole", async () => {
    const stream = await client.images.generate({
      model: "easel-illustrator-1",
      prompt: 'a fox, "HI"',
      size: "1024x640",
      stream: true,
      partial_images: 3,
    });
    const events: string[] = [];
    const pictures = new Set<string>();
    for await (const event of stream) {
      events.push(
        event.type === "image_generation.partial_image"
          ? `partial ${event.partial_image_index}`
          : `${event.type} ${event.usage.output_tokens > 300}`,
      );
      pictures.add(event.b64_json);
    }
    expect(events).toEqual(["partial 0", "partial 1", "partial 2", "image_generation.completed true"]);
    expect(pictures.size).toBe(4);
  });

  it("moderates by category", async () => {
    const { results } = await client.moderations.create({ input: ["a happy fox", "porn"] });
    expect(results.map(({ flagged }) => flagged)).toEqual([false, true]);
    expect(Object.keys(results[0]?.category_scores ?? {})).toHaveLength(13);
  });
});

describe("edits", () => {
  const photo = () =>
    sharp({ create: { width: 800, height: 1024, channels: 3, background: "#3355aa" } })
      .png()
      .toBuffer();

  it("draws onto a foreign picture inside the mask and leaves the rest", async () => {
    const mask = await sharp({
      create: { width: 800, height: 1024, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 1 } },
    })
      .png()
      .toBuffer();
    const image = await toFile(await photo(), "a.png", { type: "image/png" });
    const closed = await client.images.edit({
      model: "easel-illustrator-1",
      prompt: "add a dog",
      image,
      mask: await toFile(mask, "m.png", { type: "image/png" }),
    });
    const open = await client.images.edit({ model: "easel-illustrator-1", prompt: "add a dog", image });
    const deviation = async (b64 = "") => (await sharp(Buffer.from(b64, "base64")).stats()).channels[0]?.stdev ?? 0;
    expect(await deviation(closed.data?.[0]?.b64_json)).toBeLessThan(1);
    expect(await deviation(open.data?.[0]?.b64_json)).toBeGreaterThan(10);
  });

  it("finds its own picture again and changes only what was asked", async () => {
    const made = await client.images.generate({
      model: "easel-illustrator-1",
      prompt: "a fox in a meadow",
      size: "1024x640",
    });
    const image = await toFile(Buffer.from(made.data?.[0]?.b64_json ?? "", "base64"), "a.png", { type: "image/png" });
    const night = await client.images.edit({
      model: "easel-illustrator-1",
      prompt: "make it night",
      image,
      size: "1024x640" as "auto",
    });
    const bright = async (b64 = "") =>
      (await sharp(Buffer.from(b64, "base64")).extract({ left: 0, top: 0, width: 1024, height: 120 }).stats())
        .channels[0]?.mean ?? 0;
    expect(await bright(night.data?.[0]?.b64_json)).toBeLessThan((await bright(made.data?.[0]?.b64_json)) * 0.6);
  });

  it("takes JSON with data URLs and streams", async () => {
    const image_url = `data:image/png;base64,${(await photo()).toString("base64")}`;
    const answer = await post("/images/edits", {
      model: "easel-illustrator-1",
      prompt: "add a cat",
      images: [{ image_url }],
      stream: true,
      partial_images: 1,
    });
    expect((await answer.text()).match(/^event: .*$/gm)).toEqual([
      "event: image_edit.partial_image",
      "event: image_edit.completed",
    ]);
  });
});

describe("refusals come in OpenAI's envelope", () => {
  const generate = (more: object) =>
    ["/images/generations", { model: "easel-illustrator-1", prompt: "a fox", ...more }] as const;
  it.each([
    [generate({ size: "1000x1000" }), 400, "size"],
    [generate({ size: "3840x512" }), 400, "size"],
    [generate({ n: 11 }), 400, "n"],
    [generate({ prompt: "" }), 400, "prompt"],
    [generate({ prompt: "a".repeat(32_001) }), 400, "prompt"],
    [generate({ output_format: "gif" }), 400, "output_format"],
    [generate({ output_format: "jpeg", background: "transparent" }), 400, "background"],
    [generate({ partial_images: 2 }), 400, "partial_images"],
    [generate({ model: "dall-e-2" }), 404, "model"],
    [["/chat/completions", { model: "easel-writer-1", messages: [] }], 400, "messages"],
    [["/chat/completions", { model: "easel-writer-1" }], 400, "messages"],
    [["/chat/completions", { model: "nobody", messages: wish }], 404, "model"],
    [
      [
        "/chat/completions",
        {
          model: "easel-writer-1",
          messages: wish,
          tools,
          tool_choice: { type: "function", function: { name: "paint" } },
        },
      ],
      400,
      "tool_choice",
    ],
    [["/moderations", {}], 400, "input"],
    [
      [
        "/images/edits",
        { model: "easel-illustrator-1", prompt: "x", images: [{ image_url: "https://example.com/a.png" }] },
      ],
      400,
      "images[0].image_url",
    ],
    [
      [
        "/images/edits",
        { model: "easel-illustrator-1", prompt: "x", images: [{ image_url: "data:image/png;base64,aGk=" }] },
      ],
      400,
      "image",
    ],
    [["/chat/completions", "{broken"], 400, null],
    [["/chat/completions", "null"], 400, null],
  ] as const)("%j → %i %s", async ([path, body], status, param) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("x-request-id")).toMatch(/^req_/);
    expect(await answer.json()).toMatchObject({
      error: { type: "invalid_request_error", param, message: expect.any(String) },
    });
  });

  it.each([
    ["wrong-key", "invalid_api_key"],
    ["sk-invalid-123", "invalid_api_key"],
  ])("401 for the key %s", async (key, code) => {
    const answer = await engine.fetch(`${base}/models`, { headers: { authorization: `Bearer ${key}` } });
    expect([answer.status, (await answer.json()).error.code]).toEqual([401, code]);
  });

  it("401 without a key, 404 for an unknown path, 405 for a wrong method, 415 for a wrong type, 413 for too much", async () => {
    expect((await engine.fetch(`${base}/models`)).status).toBe(401);
    expect((await post("/nowhere", {})).status).toBe(404);
    expect((await engine.fetch(`${base}/chat/completions`, { headers: { authorization: "Bearer k" } })).status).toBe(
      405,
    );
    expect((await post("/chat/completions", "hi", { "content-type": "text/plain" })).status).toBe(415);
    expect((await post("/chat/completions", `"${"a".repeat(9 * 2 ** 20)}"`)).status).toBe(413);
  });

  it("an upload that is no picture is refused by its type", async () => {
    const form = new FormData();
    form.set("prompt", "x");
    form.set("image", new File(["hello"], "a.svg", { type: "image/svg+xml" }));
    const answer = await engine.fetch(`${base}/images/edits`, {
      method: "POST",
      headers: { authorization: "Bearer k" },
      body: form,
    });
    expect([answer.status, (await answer.json()).error.code]).toEqual([400, "unsupported_file_mimetype"]);
  });
});

describe("models", () => {
  it("are listed and looked up", async () => {
    const { data } = await client.models.list();
    expect(data.map(({ id }) => id)).toEqual(["easel-writer-1", "easel-illustrator-1"]);
    await expect(client.models.retrieve("nope")).rejects.toMatchObject({ status: 404, code: "model_not_found" });
  });
});

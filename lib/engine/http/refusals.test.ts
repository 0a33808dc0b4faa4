import { describe, expect, it } from "vitest";
import { engineUrl as base, openEngine, tools, wish } from "#lib/engine/test-client.ts";

const { engine, post } = openEngine();

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
    expect((await post("/images/generations", `"${"a".repeat(3 * 2 ** 20)}"`)).status).toBe(413);
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

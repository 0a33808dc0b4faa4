import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { bytesOf, openEngine, pngFile } from "#lib/engine/test-client.ts";

vi.setConfig({ testTimeout: 60_000 }); // a machine that also does something else

const { client, engine, post } = openEngine();
afterAll(engine.close);

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
});

describe("a background", () => {
  const isOpaque = async (
    prompt: string,
    more: { readonly background?: "auto" | "opaque" | "transparent"; readonly output_format?: "png" | "jpeg" },
  ) =>
    (
      await sharp(
        bytesOf(await client.images.generate({ model: "easel-illustrator-1", prompt, size: "1024x640", ...more })),
      ).stats()
    ).isOpaque;
  it.each([
    ["a cat", { background: "transparent" }, false],
    ["a cat", {}, true],
    ["a sticker of a cat, transparent background", {}, false],
    ["a sticker of a cat, transparent background", { background: "opaque" }, true],
    ["a sticker of a cat, transparent background", { output_format: "jpeg" }, true],
    ["a sticker of a cat", {}, false],
    ["猫的贴纸", {}, false],
    ["一只猫，透明背景", {}, false],
    ["a cat, no background", {}, false],
    ["Subject: a cat\nBackground: transparent", {}, false],
    ["a sticker of a cat on a blue background", {}, true],
    ["a transparent glass on a table", {}, true],
    ["桌上一个透明的玻璃杯", {}, true],
    ["a cat\nBackground: opaque", {}, true],
  ] as const)("%s with %j is opaque: %s", async (prompt, more, expected) => {
    expect(await isOpaque(prompt, more)).toBe(expected);
    const answer = await client.images.generate({ model: "easel-illustrator-1", prompt, size: "1024x640", ...more });
    expect(answer.background).toBe(expected ? "opaque" : "transparent");
  });
});

describe("scenes", () => {
  it("say what the pictures of the same body show", async () => {
    const body = { model: "easel-illustrator-1", prompt: "a dog to the left of a cat", n: 2 };
    const answer = await post("/easel/scenes", body);
    const { object, data } = await answer.json();
    expect([answer.status, object, data.length]).toEqual([200, "list", 2]);
    expect(data[0]).toMatchObject({
      object: "easel.scene",
      width: 1024,
      height: 1024,
      objects: [
        { name: "dog", count: 1 },
        { name: "cat", count: 1 },
      ],
      relations: [{ from: 0, kind: "left", to: 1 }],
    });
    expect(data[0].objects[0].boxes[0].x).toBeLessThan(data[0].objects[1].boxes[0].x);
    expect((await post("/easel/scenes", { ...body, n: 11 })).status).toBe(400);
  });
});

describe("limits", () => {
  const generate = (prompt: string, more: object = {}) =>
    post("/easel/scenes", { model: "easel-illustrator-1", prompt, ...more });

  it("count characters, not what they take in memory", async () => {
    expect((await generate("🦊".repeat(32_000))).status).toBe(200);
    expect((await generate("🦊".repeat(32_001))).status).toBe(400);
  });

  it.each([
    { n: 0 },
    { n: 11 },
    { n: 1.5 },
    { size: "16x16" },
    { size: "4096x1024" },
    { size: "1024x1024x1024" },
    { size: "-1024x1024" },
    { partial_images: 4, stream: true },
    { output_compression: 101 },
    { quality: "best" },
    { moderation: "none" },
    { prompt: ["a"] },
    { stream: "yes" },
  ])("%j is refused by name", async (more) => {
    const answer = await generate("a fox", more);
    const { error } = await answer.json();
    expect([answer.status, error.type, Object.keys(more)]).toEqual([
      400,
      "invalid_request_error",
      expect.arrayContaining([error.param]),
    ]);
  });
});

describe("a picture that takes too long", () => {
  // Nothing is drawn in a millisecond: the process itself needs longer to begin.
  const hasty = openEngine({ drawingMsMax: 1 });
  afterAll(hasty.engine.close);
  const tooLong = { status: 400, code: "drawing_too_long", param: "prompt", type: "invalid_request_error" };

  it.each([false, true])("is refused in the envelope (streamed: %s)", async (stream) => {
    const asked = hasty.client.images.generate({ model: "easel-illustrator-1", prompt: "a fox", stream });
    await expect(asked).rejects.toMatchObject(tooLong);
  });

  it("is refused when it is an edit", async () => {
    const image = await pngFile(
      await sharp({ create: { width: 64, height: 64, channels: 3, background: "#fff" } })
        .png()
        .toBuffer(),
    );
    const asked = hasty.client.images.edit({ model: "easel-illustrator-1", prompt: "add a fox", image });
    await expect(asked).rejects.toMatchObject(tooLong);
  });
});

describe("a client that leaves", () => {
  it("gets its own reason, and the pictures it asked for are given up", async () => {
    const stop = new AbortController();
    const asked = client.images.generate(
      { model: "easel-illustrator-1", prompt: "a fox", n: 10 },
      { signal: stop.signal },
    );
    const stream = await client.images.generate({
      model: "easel-illustrator-1",
      prompt: "a fox",
      stream: true,
      partial_images: 3,
    });
    const seen: string[] = [];
    for await (const event of stream) {
      seen.push(event.type);
      break;
    }
    stop.abort();
    await expect(asked).rejects.toThrow("aborted");
    expect(seen).toEqual(["image_generation.partial_image"]);
    await expect(client.images.generate({ model: "easel-illustrator-1", prompt: "a fox" })).resolves.toBeDefined();
  });
});

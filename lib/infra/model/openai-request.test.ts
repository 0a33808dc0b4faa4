import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import type { ServerKind } from "../../provider/catalogue/schema.ts";
import { makeModels } from "./openai.ts";
import type { DrawRequest } from "./port.ts";
import { openOnFreePort, pictureBody } from "./test-answers.ts";

// What goes over the wire to each kind of server: nothing that it would refuse, nothing that commands it.

const pixel = Buffer.from("a picture").toString("base64");
let server: Server;
let baseUrl: string;
let received: Record<string, unknown> = {};
let path = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const body = Buffer.concat(pieces).toString();
      const isForm = request.headers["content-type"]?.startsWith("multipart/form-data");
      received = isForm ? { form: body } : JSON.parse(body);
      path = request.url ?? "";
      const isChat = request.url?.endsWith("/chat/completions");
      const choice = { index: 0, message: { role: "assistant", content: "hi" }, finish_reason: "stop" };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(isChat ? { choices: [choice] } : { created: 1, data: [{ b64_json: pixel }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const wish: DrawRequest = {
  prompt: "a <b>fox</b> | a wolf <sd_cpp_extra_args>{}</sd_cpp_extra_args>",
  width: 1536,
  height: 864,
  quality: "high",
  background: "transparent",
  format: "webp",
  partialsMax: 2,
  variation: 0,
  references: [],
  userHash: "h",
};

function open(kind: ServerKind, names: { readonly chatModel: string; readonly imageModel: string }) {
  return makeModels({ apiKey: "a-key", baseUrl, ...names, facts: factsOfBoth(names, kind) });
}

async function drawnAt(kind: ServerKind, imageModel: string, more: Partial<DrawRequest> = {}) {
  const { image } = open(kind, { chatModel: "c", imageModel });
  for await (const _ of image.draw({ ...wish, ...more }, new AbortController().signal));
  return received;
}

const common = { n: 1, prompt: wish.prompt };
const pixels = { size: "1536x864" };
const looks = { quality: "high", background: "transparent", output_format: "webp", stream: true, partial_images: 2 };

describe("a picture asked for", () => {
  test.each<[ServerKind, string, Record<string, unknown>]>([
    ["openai", "gpt-image-2.5-flare", { ...common, ...pixels, ...looks, safety_identifier: "h" }],
    ["openai", "gpt-image-1.5", { ...common, ...looks, size: "1536x1024", safety_identifier: "h" }],
    ["azure", "gpt-image-2", { ...common, ...pixels, ...looks }],
    ["other", "gpt-image-2", { ...common, ...pixels, ...looks }],
    ["other", "their-own", { ...common, size: "1536x1024", response_format: "b64_json" }],
    [
      "localai",
      "stablediffusion",
      { ...common, prompt: wish.prompt.replace("|", "｜"), size: "1536x1024", response_format: "b64_json" },
    ],
    [
      "sd-server",
      "sd",
      {
        n: 1,
        prompt: "a ‹b›fox‹/b› | a wolf ‹sd_cpp_extra_args›{}‹/sd_cpp_extra_args›",
        size: "1536x1024",
        output_format: "png",
      },
    ],
    ["vllm", "qwen-image", { ...common, size: "1536x1024", response_format: "b64_json" }],
    ["together", "flux", { ...common, size: "1536x1024", response_format: "b64_json" }],
    ["xai", "grok-image", { ...common, response_format: "b64_json" }],
    ["gemini", "gemini-image", { ...common, response_format: "b64_json" }],
  ])("of %s by %s", async (kind, model, expected) => {
    expect(await drawnAt(kind, model)).toEqual({ model, ...expected });
  });

  test("in a quality that the model has not comes in the nearest one", async () => {
    expect(await drawnAt("openai", "gpt-image-2", { quality: "auto" })).toMatchObject({ quality: "auto" });
    expect(await drawnAt("other", "their-own", { quality: "low" })).not.toHaveProperty("quality");
  });
});

describe("an answer asked for", () => {
  const tool = { name: "draw", description: "draws", parameters: { type: "object" } };
  test.each<[ServerKind, string, Record<string, unknown>, boolean]>([
    ["openai", "gpt-6-luna", { safety_identifier: "h" }, true],
    ["azure", "gpt-6-luna", {}, true],
    ["ollama", "qwen3", {}, true],
    ["gemini", "gemini-flash", {}, false],
  ])("of %s", async (kind, chatModel, more, isStrict) => {
    const { chat } = open(kind, { chatModel, imageModel: "i" });
    const request = { messages: [{ role: "user", content: "hi" }], tool, userHash: "h" } as const;
    for await (const _ of chat.stream(request, new AbortController().signal));
    const called = { type: "function", function: isStrict ? { ...tool, strict: true } : tool };
    expect(received).toEqual({
      model: chatModel,
      messages: request.messages,
      stream: true,
      stream_options: { include_usage: true },
      tools: [called],
      ...more,
    });
  });
});

describe("a picture made from another one", () => {
  const references = [{ bytes: Buffer.from("a draft"), mime: "image/webp", role: "draft" }] as const;

  test("goes to the edits as a file of its own type, with what the server takes", async () => {
    const { form } = await drawnAt("openai", "gpt-image-2.5-flare", { references });
    expect(path).toBe("/v1/images/edits");
    expect(form).toMatch(/name="image\[\]"; filename="1\.webp"\r\nContent-Type: image\/webp\r\n\r\na draft\r\n/);
    expect(form).toMatch(/name="quality"\r\n\r\nhigh\r\n/);
    expect(form).toMatch(/name="stream"\r\n\r\ntrue\r\n/);
  });

  test("goes under a number: no file of a person has a name here, in a form or in JSON", async () => {
    const two = [...references, { ...references[0], mime: "image/png" }] as const;
    const { form } = await drawnAt("openai", "gpt-image-2.5-flare", { references: two });
    const names = [...String(form).matchAll(/filename\*?=([^\r\n;]*)/g)].map(([, name]) => name);
    expect(names).toEqual(['"1.webp"', '"2.png"']);
    expect(JSON.stringify(await drawnAt("xai", "grok-2-image", { references }))).not.toMatch(/name|title/i);
  });

  test("goes as JSON where the server takes no forms", async () => {
    const body = await drawnAt("xai", "grok-2-image", { references });
    expect(path).toBe("/v1/images/edits");
    const images = [{ image_url: `data:image/webp;base64,${Buffer.from("a draft").toString("base64")}` }];
    expect(body).toMatchObject({ model: "grok-2-image", images });
  });
});

test("a server that sends us elsewhere gets no second request: prompts go to the configured address alone", async () => {
  const elsewhere: string[] = [];
  const other = createServer((request, response) => {
    elsewhere.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const target = `http://127.0.0.1:${(other.address() as AddressInfo).port}/v1/images/generations`;
  const turning = createServer((_request, response) => response.writeHead(307, { Location: target }).end());
  await new Promise<void>((resolve) => turning.listen(0, "127.0.0.1", resolve));
  const facts = factsOfBoth({ chatModel: "gpt-6-luna", imageModel: "gpt-image-2" }, "openai");
  const address = `http://127.0.0.1:${(turning.address() as AddressInfo).port}/v1`;
  const models = makeModels({
    apiKey: "k",
    baseUrl: address,
    chatModel: "gpt-6-luna",
    imageModel: "gpt-image-2",
    facts,
  });
  const drawing = async () => {
    for await (const _event of models.image.draw(wish, new AbortController().signal));
  };
  await expect(drawing()).rejects.toMatchObject({ code: "unreachable", wasBilled: "no" });
  expect(elsewhere).toEqual([]);
  for (const one of [other, turning]) one.close();
});

test("a streamed answer of a server is tapped whole, so that it can be written down as it comes", async () => {
  const body = pictureBody(Buffer.from("a picture").toString("base64"));
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).end(body);
  });
  const { url, close } = await openOnFreePort(server);
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2" };
  const models = makeModels({ apiKey: "k", baseUrl: url, ...names, facts: factsOfBoth(names, "openai") });
  const pieces: Uint8Array[] = [];
  const onAnswer = async () => (piece: Uint8Array) => void pieces.push(new Uint8Array(piece));
  for await (const _ of models.image.draw(wish, new AbortController().signal, onAnswer));
  expect(Buffer.concat(pieces).toString()).toBe(body);
  close();
});

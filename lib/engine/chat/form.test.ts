import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { createEngine } from "#lib/engine/handler.ts";

const engine = createEngine({ tokenDelayMs: 0 });
const client = new OpenAI({
  fetch: engine.fetch,
  baseURL: "http://engine.internal/v1",
  apiKey: "built-in",
  maxRetries: 0,
});
const tools = [
  { type: "function" as const, function: { name: "draw", parameters: { type: "object", properties: {} } } },
];
const model = "easel-writer-1";
const three = [{ role: "user" as const, content: "three posters: a lion, a penguin and a giraffe" }];

describe("an answer with several pictures", () => {
  it("makes one call a picture, each with its own id", async () => {
    const { choices } = await client.chat.completions.create({ model, messages: three, tools });
    const calls = choices[0]?.message.tool_calls ?? [];
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(3);
  });

  it("streams the calls one after the other, and says the same as whole", async () => {
    const whole = await client.chat.completions.create({ model, messages: three, tools });
    const stream = await client.chat.completions.create({
      model,
      messages: three,
      tools,
      stream: true,
      stream_options: { include_usage: true },
    });
    const parts: string[] = [];
    let text = "";
    let tokens = 0;
    for await (const { choices, usage } of stream) {
      text += choices[0]?.delta.content ?? "";
      for (const { index, function: made } of choices[0]?.delta.tool_calls ?? [])
        parts[index] = (parts[index] ?? "") + (made?.arguments ?? "");
      tokens = usage?.total_tokens ?? tokens;
    }
    expect(text).toBe(whole.choices[0]?.message.content);
    expect(parts.map((part): unknown => JSON.parse(part))).toMatchObject([
      { subjects: [{ what: "a lion" }] },
      { subjects: [{ what: "a penguin" }] },
      { subjects: [{ what: "a giraffe" }] },
    ]);
    expect(tokens).toBe(whole.usage?.total_tokens);
  });

  it("makes one call only where parallel calls are turned off", async () => {
    const { choices } = await client.chat.completions.create({
      model,
      messages: three,
      tools,
      parallel_tool_calls: false,
    });
    expect(choices[0]?.message.tool_calls).toHaveLength(1);
  });
});

describe("the form of an answer", () => {
  const hello = [{ role: "user" as const, content: "hello" }];

  it("is a JSON object when that was asked for", async () => {
    const { choices } = await client.chat.completions.create({
      model,
      messages: hello,
      response_format: { type: "json_object" },
    });
    expect(JSON.parse(choices[0]?.message.content ?? "")).toMatchObject({ reply: expect.any(String) });
  });

  const ask = (content: string, schema: Record<string, unknown>) =>
    client.chat.completions.create({
      model,
      messages: [{ role: "user", content }],
      response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } },
    });
  const text = { type: "string" };

  it.each<readonly [string, Record<string, unknown>, unknown]>([
    ["a red fox at night", { title: text }, { title: "Red fox at night" }],
    ["一只红色的狐狸", { title: text }, { title: "红色的狐狸" }],
    [
      "two poster versions of a red fox, no dogs",
      {
        subject: text,
        count: { type: "integer" },
        must_avoid: { type: "array", items: text },
        style: { type: ["string", "null"] },
      },
      { subject: "a red fox", count: 2, must_avoid: ["dogs"], style: null },
    ],
    [
      "a poster of a fox",
      { purpose: { enum: ["poster", "icon"] }, mood: { anyOf: [text, { type: "null" }] } },
      { purpose: "poster", mood: null },
    ],
    ["a fox", { brief: { $ref: "#/$defs/brief" } }, { brief: { subject: "a fox" } }],
  ])("fits a schema: %s", async (content, properties, wanted) => {
    const $defs = {
      brief: { type: "object", properties: { subject: text }, required: ["subject"], additionalProperties: false },
    };
    const schema = {
      type: "object",
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
      $defs,
    };
    const { choices } = await ask(content, schema);
    expect(JSON.parse(choices[0]?.message.content ?? "")).toEqual(wanted);
  });

  it("is refused cleanly when a schema asks for what the writer does not know", async () => {
    const asked = ask("hello", {
      type: "object",
      properties: { temperature: { type: "number" } },
      required: ["temperature"],
    });
    await expect(asked).rejects.toMatchObject({
      status: 400,
      param: "response_format",
      message: expect.stringContaining("temperature"),
    });
  });
});

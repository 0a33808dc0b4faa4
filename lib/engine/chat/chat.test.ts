import { describe, expect, it } from "vitest";
import { openEngine, tools, wish } from "#lib/engine/test-client.ts";

const { client } = openEngine();

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
    expect(JSON.parse(call)).toMatchObject({ subjects: [{ what: "a red fox at night" }], language: "en" });
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
    const { client: slow } = openEngine({ firstTokenDelayMs: 0, tokenDelayMs: 10_000 });
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

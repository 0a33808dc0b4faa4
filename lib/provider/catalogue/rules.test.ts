import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitSize, type Size, type SizeRule } from "../../infra/model/facts/port.ts";
import { fitBrief } from "../fit/rules.ts";
import { factsOfChat, factsOfImage, serverAt } from "./rules.ts";
import { ImageOverrides, type ServerKind } from "./schema.ts";

describe("an address tells its server", () => {
  test.each<[string, ServerKind]>([
    ["https://api.openai.com/v1", "openai"],
    ["https://eu.api.openai.com/v1", "openai"],
    ["https://studio.openai.azure.com/openai/v1/", "azure"],
    ["http://localhost:11434/v1", "ollama"],
    ["http://localai:8080/v1", "localai"],
    ["http://127.0.0.1:1234/v1", "lm-studio"],
    ["https://openrouter.ai/api/v1", "openrouter"],
    ["https://api.together.xyz/v1", "together"],
    ["https://api.x.ai/v1", "xai"],
    ["https://generativelanguage.googleapis.com/v1beta/openai/", "gemini"],
    ["https://api.openai.com.evil.example/v1", "other"],
    ["https://notopenai.com/v1", "other"],
    ["https://models.school.example/v1", "other"],
    ["nonsense", "other"],
  ])("%s is %s", (url, kind) => {
    expect(serverAt(url)).toBe(kind);
  });
});

describe("facts", () => {
  test.each([
    ["gpt-image-2", 7024],
    ["gpt-image-2-2026-04-21", 7024],
    ["gpt-image-2.5-flare", 1756],
    ["gpt-image-2.6-sunburst-2026-11-04", 1756],
    ["gpt-image-1.5", 4160],
    ["chatgpt-image-latest", 4160],
    ["gpt-image-1-mini", 4500],
  ])("of %s: a high square takes %i tokens", (model, tokens) => {
    const { price } = factsOfImage({ model, server: "openai" });
    expect(price).toMatchObject({
      kind: "tokens",
      output: expect.arrayContaining([expect.objectContaining({ high: tokens })]),
    });
  });

  test("a model of a known family that came later has abilities and no price", () => {
    const facts = factsOfImage({ model: "gpt-image-3", server: "openai" });
    expect(facts).toMatchObject({ stream: true, edits: "multipart", price: null, priceVersion: "unknown" });
  });

  test("a model that nobody knows is treated with care, and its price is unknown and not zero", () => {
    const facts = factsOfImage({ model: "their-own", server: "other" });
    expect(facts).toMatchObject({
      stream: false,
      edits: "none",
      qualities: [],
      price: null,
      responseFormat: "b64_json",
    });
    expect(factsOfChat({ model: "their-own", server: "other" })).toMatchObject({ tools: true, price: null });
  });

  test("the built-in illustrator costs nothing, wherever it answers", () => {
    const at = { model: "easel-illustrator-1", server: "other" } as const;
    expect(factsOfImage(at).price).toEqual({ kind: "picture", microUsd: 0 });
    expect(factsOfChat({ ...at, model: "easel-writer-1" }).price).toEqual({ in: 0, cached: 0, out: 0 });
  });

  test("a server takes away what its software cannot do", () => {
    const model = "gpt-image-2.5-flare";
    expect(factsOfImage({ model, server: "localai" })).toMatchObject({
      stream: false,
      edits: "none",
      promptMarks: ["pipe"],
      promptSeparator: "sentence",
    });
    expect(factsOfImage({ model, server: "xai" })).toMatchObject({ edits: "json", price: null });
    expect(factsOfImage({ model, server: "openai" }).safetyId).toBe(true);
    expect(factsOfImage({ model, server: "azure" }).safetyId).toBe(false);
    expect(factsOfChat({ model: "qwen", server: "ollama" }).toolChoice).toBe(false);
  });

  test("the owner's word is the last one, and the price says whose it is", () => {
    const overrides = ImageOverrides.parse({ stream: true, price: { kind: "picture", microUsd: 40_000 } });
    const facts = factsOfImage({ model: "flux", server: "localai", overrides });
    expect(facts).toMatchObject({ stream: true, price: { microUsd: 40_000 }, priceVersion: "owner" });
    expect(facts.edits).toBe("none");
  });
});

describe("sizes", () => {
  const plain = { size: null, quality: "auto", background: "auto" } as const;
  test.each([
    ["openai", "gpt-image-2.5-flare", "wide", { width: 1536, height: 864, unmet: [] }],
    ["openai", "gpt-image-1.5", "wide", { width: 1536, height: 1024, unmet: ["shape"] }],
    ["openai", "gpt-image-1.5", "tall", { width: 1024, height: 1536, unmet: ["shape"] }],
    ["openai", "gpt-image-1.5", "portrait", { width: 1024, height: 1536, unmet: [] }],
    ["xai", "grok", "tall", { width: 1024, height: 768, unmet: ["shape"] }],
  ] as const)("at %s %s draws %s pictures as %j", (server, model, aspect, expected) => {
    expect(fitBrief(factsOfImage({ model, server }), { aspect, ...plain })).toMatchObject(expected);
  });

  test.each([
    ["4:5", "gpt-image-2.5-flare", { width: 1024, height: 1280, unmet: [] }],
    ["16:9", "gpt-image-2.5-flare", { width: 1536, height: 864, unmet: [] }],
    ["191:100", "gpt-image-2.5-flare", { width: 1584, height: 832, unmet: [] }],
    ["1200x628", "gpt-image-2.5-flare", { width: 1200, height: 624, unmet: [] }],
    ["8000x8000", "gpt-image-2.5-flare", { width: 2880, height: 2880, unmet: ["size"] }],
    ["1200x628", "gpt-image-1.5", { width: 1536, height: 1024, unmet: ["shape"] }],
    ["1:99999", "gpt-image-2.5-flare", { width: 1280, height: 3840, unmet: ["shape"] }],
    ["4:5", "gpt-image-1.5", { width: 1024, height: 1536, unmet: ["shape"] }],
  ] as const)("a named size or ratio goes before the shape: %s at %s is %j", (size, model, expected) => {
    const facts = factsOfImage({ model, server: "openai" });
    expect(fitBrief(facts, { ...plain, aspect: "square", size })).toMatchObject(expected);
  });

  test("what a model lacks is left out and named; what it has is asked for", () => {
    const wish = { aspect: "square", size: null, quality: "high", background: "transparent" } as const;
    const lacking = fitBrief(factsOfImage({ model: "their-own", server: "other" }), wish);
    expect(lacking).toMatchObject({ quality: "auto", background: "auto", unmet: ["transparent", "quality"] });
    const able = fitBrief(factsOfImage({ model: "gpt-image-2", server: "openai" }), wish);
    expect(able).toMatchObject({ quality: "high", background: "transparent", unmet: [] });
  });

  const free = factsOfImage({ model: "gpt-image-2", server: "openai" }).sizes;
  const edge = fc.integer({ min: 1, max: 10_000 });

  test("a size of the free kind keeps every limit of the model, whatever was wished", () => {
    fc.assert(
      fc.property(edge, edge, (width, height) => {
        const size = fitSize(free, { width, height });
        expect(problemOf(free, size)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  test("a legal size is left as it is", () => {
    for (const size of [
      { width: 1536, height: 864 },
      { width: 3840, height: 2160 },
      { width: 2048, height: 2048 },
      { width: 1008, height: 1008 },
    ]) {
      expect(fitSize(free, size)).toEqual(size);
    }
  });
});

function problemOf(rule: SizeRule, { width, height }: Size): string | null {
  if (rule.kind !== "free") return "another kind";
  if (width % rule.step !== 0 || height % rule.step !== 0) return "steps";
  if (Math.max(width, height) > rule.edgeMax) return "edge";
  if (Math.max(width, height) > rule.ratioMax * Math.min(width, height)) return "ratio";
  const pixels = width * height;
  return pixels < rule.pixelsMin || pixels > rule.pixelsMax ? "pixels" : null;
}

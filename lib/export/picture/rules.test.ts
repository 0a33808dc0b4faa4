import { describe, expect, test } from "vitest";
import { planConversion, toXmp } from "./rules.ts";

const fox = {
  title: "Red fox",
  altText: "A fox <under> a tree",
  prompt: 'a "red" fox & friends\u0000\ud800',
  model: "gpt-image-2.5-flare",
  createdAt: new Date("2026-11-23T10:00:00Z"),
};

describe("a picture is converted only when something else is wanted than it is", () => {
  test.each([
    [{}, "image/webp", null],
    [{ format: "webp" }, "image/webp", null],
    [{ format: "png" }, "image/webp", { format: "png", edge: null, quality: 85, xmp: null }],
    [{ edge: 800 }, "image/webp", { format: "webp", edge: 800, quality: 85, xmp: null }],
    [{ quality: 50 }, "image/jpeg", { format: "jpeg", edge: null, quality: 50, xmp: null }],
    [{ format: "avif", quality: 50 }, "image/png", { format: "avif", edge: null, quality: 50, xmp: null }],
  ] as const)("%j of %s", (asked, mime, plan) => {
    expect(planConversion(asked, mime, fox)).toEqual(plan);
  });

  test("words go along only when asked for", () => {
    expect(planConversion({ meta: "1" }, "image/webp", fox)).toMatchObject({ format: "webp", xmp: toXmp(fox) });
  });
});

describe("metadata", () => {
  test("says where the picture comes from, and cannot be broken out of", () => {
    const xmp = toXmp(fox);
    expect(xmp).toContain("a &quot;red&quot; fox &amp; friends\ufffd");
    expect(xmp).toContain("A fox &lt;under&gt; a tree");
    expect(xmp).toContain("/trainedAlgorithmicMedia<");
    expect(xmp).not.toContain("\u0000");
  });

  test("does not call the built-in engine's pictures AI, and says nothing of an upload's origin", () => {
    expect(toXmp({ ...fox, model: "easel-illustrator-1" })).toContain("/algorithmicMedia<");
    expect(toXmp({ ...fox, model: "", prompt: null })).not.toMatch(/DigitalSourceType>|dc:description/);
  });
});

import { describe, expect, test } from "vitest";
import { fingerprintOf } from "./rules.ts";

const settings = { width: 1024, height: 1536, quality: "low", background: "auto", format: "webp" } as const;
const wish = { providerId: "env", model: "gpt-image-2", text: "Subject: a fox", settings };

describe("the fingerprint of a picture", () => {
  test("is the same for the same words and settings, whatever else their prompt says", () => {
    const more = { ...settings, count: 3, model: "another" };
    expect(fingerprintOf({ ...wish, settings: more })).toBe(fingerprintOf(wish));
    expect(fingerprintOf(wish)).toMatch(/^[\w-]{43}$/);
  });

  test.each([
    { providerId: "built-in" },
    { model: "gpt-image-2.5-flare" },
    { text: "Subject: a fox " },
    { referenceId: "an asset" },
    { settings: { ...settings, width: 1536, height: 1024 } },
    { settings: { ...settings, quality: "high" } },
    { settings: { ...settings, background: "transparent" } },
    { settings: { ...settings, format: "png" } },
  ] as const)("is another one with %j", (change) => {
    expect(fingerprintOf({ ...wish, ...change })).not.toBe(fingerprintOf(wish));
  });
});

import { describe, expect, test } from "vitest";
import { chooseLocale } from "./locale.ts";

describe("chooseLocale", () => {
  const cases: readonly (readonly [string | undefined, string | null, string])[] = [
    ["zh-CN", "en", "zh-CN"],
    ["en", "zh-CN,zh;q=0.9", "en"],
    ["fr", "zh-CN,zh;q=0.9", "zh-CN"],
    [undefined, "zh-TW,zh;q=0.9,en;q=0.8", "zh-CN"],
    [undefined, "de-DE,de;q=0.9,en;q=0.8,zh;q=0.7", "en"],
    [undefined, "en;q=0.4,zh;q=0.8", "zh-CN"],
    [undefined, "zh;q=0,en", "en"],
    [undefined, "fr", "en"],
    [undefined, "", "en"],
    [undefined, null, "en"],
  ];
  test.each(cases)("cookie %s and header %s give %s", (chosen, accepted, expected) => {
    expect(chooseLocale(chosen, accepted)).toBe(expected);
  });
});

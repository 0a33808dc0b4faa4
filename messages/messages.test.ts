import { expect, test } from "vitest";
import { errorCodes } from "../lib/result.ts";
import { failureCodes } from "../lib/studio/schema.ts";
import en from "./en.json" with { type: "json" };
import zh from "./zh-CN.json" with { type: "json" };

/** Every text with its path: {"chat.send": "Send"}. */
function flatten(node: unknown, path = ""): Readonly<Record<string, string>> {
  if (typeof node === "string") return { [path]: node };
  if (typeof node !== "object" || node === null) return {};
  const parts = Object.entries(node).map(([key, value]) => flatten(value, path ? `${path}.${key}` : key));
  return Object.assign({}, ...parts);
}

/** The arguments of an ICU message: "{n, plural, …}" and "{name}" both name one. */
function argumentsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? ""))].sort();
}

const english = flatten(en);
const chinese = flatten(zh);

test("both languages have the same keys", () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
});

test("no text is empty", () => {
  for (const text of [...Object.values(english), ...Object.values(chinese)]) expect(text.trim()).not.toBe("");
});

test("both languages use the same arguments", () => {
  for (const [key, text] of Object.entries(english)) {
    expect([key, argumentsOf(chinese[key] ?? "")]).toEqual([key, argumentsOf(text)]);
  }
});

test("every failure and every error code has its text", () => {
  for (const code of failureCodes) expect(english).toHaveProperty([`failure.${code}`]);
  for (const code of errorCodes) expect(english).toHaveProperty([`error.${code}`]);
});

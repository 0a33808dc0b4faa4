import { expect, test } from "vitest";
import { findSlash, replaceSlash } from "./rules.ts";

test.each<[string, string | null]>([
  ["/", ""],
  ["/wat", "wat"],
  ["a fox /wat", "wat"],
  ["a fox\n/", ""],
  ["／水彩", "水彩"],
  ["、水彩", "水彩"],
  ["画一只猫 /水", "水"],
  ["红、蓝", null],
  ["红 、蓝", null],
  ["and/or", null],
  ["1/2", null],
  ["https://x", null],
  ["/a/b", null],
  ["/wat er", null],
  ["a fox", null],
  ["", null],
  [`/${"x".repeat(31)}`, null],
  [`${"x".repeat(40)}/y`, null],
  [`${"x".repeat(40)} /y`, "y"],
])("“%s”", (text, query) => {
  expect(findSlash(text, text.length)?.query ?? null).toBe(query);
});

test("only what is before the caret counts, and its place is taken", () => {
  const slash = findSlash("a /wat fox", 4);
  expect(slash).toEqual({ start: 2, end: 4, query: "w" });
  expect(slash && replaceSlash("a /wat fox", slash, "red ")).toBe("a red at fox");
});

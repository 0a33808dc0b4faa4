import { expect, test } from "vitest";
import { isOfTrash } from "./rules.ts";

test.each([
  ["", "all", false],
  ["", "trash", true],
  ["fox", "trash", true],
  ["fox is:trashed", "all", true],
  ["-is:trashed", "all", false],
  ["is:favorite", "favorites", false],
] as const)("%j in the tab %s is about the trash: %s", (text, view, expected) => {
  expect(isOfTrash(text, view)).toBe(expected);
});

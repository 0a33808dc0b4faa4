import { expect, test } from "vitest";
import { foldTag } from "./rules.ts";
import { TagName } from "./schema.ts";

test.each([
  ["Harbour", "harbour"],
  ["ＨＡＲＢＯＵＲ", "harbour"],
  ["ﬁne art", "fine art"],
  ["İstanbul", "i̇stanbul"],
  ["海报", "海报"],
])("%s folds to %s", (name, folded) => {
  expect(foldTag(name)).toBe(folded);
});

test.each([
  [" key   visual ", "key visual"],
  ["海报　二", "海报 二"],
])("%j is written %j", (typed, name) => {
  expect(TagName.parse(typed)).toBe(name);
});

test.each(["", " ", "x".repeat(61), "a\u0000b", "\ud800"])("%j is no tag", (typed) => {
  expect(TagName.safeParse(typed).success).toBe(false);
});

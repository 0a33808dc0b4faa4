import { expect, test } from "vitest";
import { defaultShield } from "../../prompt/privacy/shield/rules.ts";
import { collectPrivate } from "../../prompt/privacy/vault/rules.ts";
import { titleOf } from "./rules.ts";

test.each([
  ["a red fox", "a red fox"],
  ["  “A red fox.”\n", "A red fox"],
  ["a letter to ann@example.com", "a letter to a mail address"],
  ["给 13800138000 打电话的海报", "给 一个电话号码 打电话的海报"],
  ["画春晖小学的王小丽在树下看书", "画一所学校的一个孩子在树下看书"],
])("%s becomes the title %s", (words, title) => {
  expect(titleOf(words, defaultShield)).toBe(title);
});

test("what was private elsewhere in the conversation is private here", () => {
  const known = collectPrivate(["Emma Li of Oakfield Primary School"], defaultShield);
  expect(titleOf("Emma on a swing", { ...defaultShield, known })).toBe("a child on a swing");
});

test("what a workspace lets through may stand in a title", () => {
  expect(titleOf("a letter to ann@example.com", { privacy: { email: "allow" } })).toBe("a letter to ann@example.com");
});

test("a number is hidden before the title is cut, and no character is halved", () => {
  expect(titleOf(`${"a".repeat(50)} 4111 1111 1111 1111`, defaultShield)).toBe(`${"a".repeat(50)} a card nu`);
  expect(titleOf("🦊".repeat(90), defaultShield)).toBe("🦊".repeat(60));
});

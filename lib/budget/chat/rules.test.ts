import { expect, test } from "vitest";
import { chatCostMicroUsd, guessTokens } from "./rules.ts";

test.each([
  ["", 0],
  ["a", 1],
  ["a red fox", 3],
  ["一只红狐狸", 5],
  ["画一只 fox，好吗？", 8],
  ["きつね", 3],
  ["여우", 2],
])("%j is about %i tokens", (text, tokens) => {
  expect(guessTokens(text)).toBe(tokens);
});

test("cached input has a price of its own", () => {
  const price = { in: 2, cached: 0.5, out: 10 };
  expect(chatCostMicroUsd(price, { in: 100, cached: 60, out: 7 })).toBe(40n * 2n + 30n + 70n);
});

test("a fraction of a micro-dollar is one", () => {
  expect(chatCostMicroUsd({ in: 0.1, cached: 0.01, out: 0.5 }, { in: 1, cached: 0, out: 0 })).toBe(1n);
  expect(chatCostMicroUsd({ in: 0, cached: 0, out: 0 }, { in: 9, cached: 0, out: 9 })).toBe(0n);
});

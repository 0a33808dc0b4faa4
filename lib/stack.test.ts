import { expect, test } from "vitest";
import { stackOf } from "./stack.ts";

test("a stack tells the places and nothing of a message, however many lines it has", () => {
  const stack = stackOf(new Error("Invalid invocation\n\n  at the fair: a secret wish\nmore of it\nand more"));
  expect(stack).toMatch(/stack\.test\.ts/);
  expect(stack).not.toMatch(/Invalid|more/);
  expect(stack?.split("\n").length).toBeLessThanOrEqual(5);
});

test("what is no error has no stack", () => {
  expect(stackOf("a secret")).toBeUndefined();
});

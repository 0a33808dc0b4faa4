import { expect, test } from "vitest";
import { makeMemory } from "./rules.ts";

test("what was kept last is known, and what is asked for stays", () => {
  const memory = makeMemory<number>(2);
  memory.keep("a", 1);
  memory.keep("b", 2);
  memory.keep("c", 3);
  expect(["a", "b", "c"].map(memory.get)).toEqual([1, 2, 3]);
});

test("never more than twice the count is held", () => {
  const memory = makeMemory<number>(10);
  const keys = Array.from({ length: 1_000 }, (_, at) => `key ${at}`);
  for (const [at, key] of keys.entries()) memory.keep(key, at);
  const held = keys.filter((key) => memory.get(key) !== undefined);
  expect(held.length).toBeGreaterThanOrEqual(10);
  expect(held.length).toBeLessThanOrEqual(20);
  expect(held).toContain("key 999");
});

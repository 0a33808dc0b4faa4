import { expect, test } from "vitest";
import { isFault, restAfter } from "./rules.ts";

test.each([
  [0, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [8, 240],
  [9, 300],
  [1_000, 300],
])("after %i failures in a row a provider rests %i s", (failures, seconds) => {
  expect(restAfter(failures)).toBe(seconds);
});

test("only faults of the provider itself count", () => {
  for (const code of ["unreachable", "server", "timeout", "cut"] as const) expect(isFault(code)).toBe(true);
  for (const code of ["refused", "bad_request", "rate_limited", "no_credit", "setup_key"] as const) {
    expect(isFault(code)).toBe(false);
  }
});

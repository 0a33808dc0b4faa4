import { expect, test } from "vitest";
import { refuseWaiting, waitingMax } from "./rules.ts";

test.each([
  [{ everybody: 0, person: 0 }, undefined],
  [{ everybody: waitingMax.everybody - 1, person: waitingMax.person - 1 }, undefined],
  [{ everybody: waitingMax.everybody, person: 0 }, "busy"],
  [{ everybody: waitingMax.person, person: waitingMax.person }, "too_many"],
  [{ everybody: waitingMax.everybody, person: waitingMax.person }, "too_many"],
])("with %o waiting: %s", (waiting, code) => {
  expect(refuseWaiting(waiting, 0)?.code).toBe(code);
});

test("those who are asked to come again are spread over some seconds", () => {
  const full = { everybody: waitingMax.everybody, person: 0 };
  const told = [0, 0.2, 0.4, 0.6, 0.8, 0.999].map((chance) => refuseWaiting(full, chance)?.retryAfterS ?? 0);
  expect(new Set(told).size).toBe(told.length);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...told)).toBeLessThanOrEqual(8);
});

import { expect, test } from "vitest";
import { refuseWaiting, type Waiting, waitingMax } from "./rules.ts";

const none: Waiting = { turns: 0, pictures: 0 };
const { line, longest, small, turnsOfPerson } = waitingMax;

test.each<[everybody: Waiting, person: Waiting, code: string | undefined]>([
  [none, none, undefined],
  [{ turns: line - 1, pictures: 0 }, { turns: small, pictures: 0 }, undefined],
  [{ turns: line, pictures: 0 }, { turns: small, pictures: 0 }, "busy"],
  [{ turns: 0, pictures: line }, { turns: 0, pictures: small }, "busy"],
  [{ turns: 1, pictures: line - 1 }, { turns: 1, pictures: small - 1 }, "busy"],
  [{ turns: line, pictures: line }, { turns: 1, pictures: small - 2 }, undefined],
  [{ turns: line, pictures: longest }, none, "busy"],
  [{ turns: turnsOfPerson, pictures: 0 }, { turns: turnsOfPerson, pictures: 0 }, "too_many"],
  [{ turns: line, pictures: line }, { turns: turnsOfPerson, pictures: 0 }, "too_many"],
  [{ turns: 0, pictures: line - 1 }, { turns: 0, pictures: line - 1 }, undefined],
])("%o waiting, %o of them one's own: %s", (everybody, person, code) => {
  expect(refuseWaiting({ everybody, person }, 0)?.code).toBe(code);
});

test("those who are asked to come again are spread over some seconds", () => {
  const full = { everybody: { turns: longest, pictures: 0 }, person: none };
  const told = [0, 0.2, 0.4, 0.6, 0.8, 0.999].map((chance) => refuseWaiting(full, chance)?.retryAfterS ?? 0);
  expect(new Set(told).size).toBe(told.length);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...told)).toBeLessThanOrEqual(8);
});

import { expect, test } from "vitest";
import { firstIdAt, isId, makeId, makeIdAt, timeOfId } from "./ids.ts";

test("ids made one after the other are in order, also within a millisecond and when the clock goes back", () => {
  const ids = [...Array.from({ length: 10_000 }, () => makeId()), makeId(0), makeId(1)];
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(isId)).toBe(true);
});

test("an id carries its time", () => {
  const nowMs = Date.now() + 60_000;
  expect(timeOfId(makeId(nowMs))).toBe(nowMs);
});

test.each([
  "",
  "x",
  "018f0000-0000-4000-8000-000000000000",
  "018F0000-0000-7000-8000-000000000000",
  "018f0000-0000-7000-8000-00000000000",
  "../etc",
])("%j is not an id", (text) => {
  expect(isId(text)).toBe(false);
});

test("an id for something of the past stands where it would have stood then", () => {
  const then = Date.parse("2026-01-15T12:00:00Z");
  const id = makeIdAt(then);
  expect([isId(id), timeOfId(id)]).toEqual([true, then]);
  expect(makeIdAt(then + 1) > id).toBe(true);
});

test("the first id of a moment is not after any id of it, and after all that were before", () => {
  const then = Date.parse("2026-01-15T12:00:00Z");
  expect([isId(firstIdAt(then)), timeOfId(firstIdAt(then))]).toEqual([true, then]);
  expect(firstIdAt(then) <= makeIdAt(then)).toBe(true);
  expect(firstIdAt(then) > makeIdAt(then - 1)).toBe(true);
});

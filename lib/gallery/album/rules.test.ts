import { expect, test } from "vitest";
import { between, moveBehind } from "./rules.ts";

test.each([
  ["into an empty album", null, null, 1],
  ["to the front", null, 1, 0],
  ["to the end", 3, null, 4],
  ["between two", 1, 2, 1.5],
  ["between two that are close", 1, 1.5, 1.25],
  ["between two with nothing between them", 1, 1 + Number.EPSILON, null],
  ["between two that are one", 2, 2, null],
])("a place %s", (_, before, after, place) => {
  expect(between(before, after)).toBe(place);
});

test.each([
  ["a", null, ["a", "b", "c"]],
  ["c", null, ["c", "a", "b"]],
  ["a", "c", ["b", "c", "a"]],
  ["b", "a", ["a", "b", "c"]],
  ["d", "a", ["a", "d", "b", "c"]],
  ["a", "nowhere", null],
  ["a", "a", null],
])("%s behind %s", (id, afterId, order) => {
  expect(moveBehind(["a", "b", "c"], id, afterId)).toEqual(order);
});

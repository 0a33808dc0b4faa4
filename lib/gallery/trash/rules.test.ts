import { expect, test } from "vitest";
import { daysLeft } from "./rules.ts";

const now = Date.parse("2026-11-30T12:00:00Z");

test.each([
  ["2026-11-30T12:00:00Z", 30],
  ["2026-11-30T11:00:00Z", 30],
  ["2026-11-29T12:00:00Z", 29],
  ["2026-11-01T13:00:00Z", 2],
  ["2026-11-01T12:00:00Z", 1],
  ["2026-10-31T12:00:01Z", 1],
  ["2026-10-31T12:00:00Z", 0],
  ["2020-01-01T00:00:00Z", 0],
  ["2026-12-02T00:00:00Z", 30],
  [null, 30],
])("thrown away at %s it has %i days left", (trashedAt, days) => {
  expect(daysLeft(trashedAt, now)).toBe(days);
});

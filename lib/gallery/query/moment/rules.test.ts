import { expect, test } from "vitest";
import { momentOf, readMoment } from "./rules.ts";

const now = Date.parse("2026-11-30T12:00:00Z");

test.each<readonly [said: string, written: string | null, moment: string | undefined]>([
  ["2026", "2026", "2026-01-01T00:00:00.000Z"],
  ["2026-2", "2026-02", "2026-02-01T00:00:00.000Z"],
  ["2026/11/30", "2026-11-30", "2026-11-30T00:00:00.000Z"],
  ["7d", "7d", "2026-11-23T12:00:00.000Z"],
  ["2w", "14d", "2026-11-16T12:00:00.000Z"],
  ["3天", "3d", "2026-11-27T12:00:00.000Z"],
  ["1 周", "7d", "2026-11-23T12:00:00.000Z"],
  ["9999d", "9999d", "1999-07-16T12:00:00.000Z"],
  ["9999w", null, undefined],
  ["0d", null, undefined],
  ["-7d", null, undefined],
  ["10000d", null, undefined],
  ["7", null, undefined],
  ["2026-02-30", null, undefined],
  ["1969", null, undefined],
  ["week", null, undefined],
])("%s is %s", (said, written, moment) => {
  const read = readMoment(said);
  expect(read).toBe(written);
  expect(read ? new Date(momentOf(read, now)).toISOString() : undefined).toBe(moment);
});

import { expect, test } from "vitest";
import { utc, type Zone } from "../../../workspace/zone/rules.ts";
import { momentOf, readMoment } from "./rules.ts";

const now = Date.parse("2026-11-30T12:00:00Z");

test.each<readonly [said: string, written: string | null, moment: string | undefined]>([
  ["2026", "2026", "2026-01-01T00:00:00.000Z"],
  ["2026-2", "2026-02", "2026-02-01T00:00:00.000Z"],
  ["2026/11/30", "2026-11-30", "2026-11-30T00:00:00.000Z"],
  ["7d", "7d", "2026-11-23T00:00:00.000Z"],
  ["2w", "14d", "2026-11-16T00:00:00.000Z"],
  ["3天", "3d", "2026-11-27T00:00:00.000Z"],
  ["1 周", "7d", "2026-11-23T00:00:00.000Z"],
  ["9999d", "9999d", "1999-07-16T00:00:00.000Z"],
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
  expect(read ? new Date(momentOf(read, now, utc)).toISOString() : undefined).toBe(moment);
});

const shanghai: Zone = { name: "Asia/Shanghai", shifts: [[0, 8 * 3600]] };
const newYork: Zone = {
  name: "America/New_York",
  shifts: [
    [0, -4 * 3600],
    [Date.parse("2026-11-01T06:00Z") / 1_000, -5 * 3600],
  ],
};

test.each<readonly [Zone, string, string, string]>([
  [shanghai, "2026", "2026-11-30T12:00Z", "2025-12-31T16:00:00.000Z"],
  [shanghai, "2026-11-30", "2026-11-30T12:00Z", "2026-11-29T16:00:00.000Z"],
  [shanghai, "7d", "2026-11-30T15:59Z", "2026-11-22T16:00:00.000Z"],
  [shanghai, "7d", "2026-11-30T16:00Z", "2026-11-23T16:00:00.000Z"],
  [newYork, "2026-11", "2026-11-30T12:00Z", "2026-11-01T04:00:00.000Z"],
  [newYork, "1d", "2026-11-02T12:00Z", "2026-11-01T04:00:00.000Z"],
  [newYork, "2026-11-02", "2026-11-30T12:00Z", "2026-11-02T05:00:00.000Z"],
  [newYork, "1970", "2026-11-30T12:00Z", "1970-01-01T04:00:00.000Z"],
  [shanghai, "1970", "2026-11-30T12:00Z", "1970-01-01T00:00:00.000Z"], // ids begin there
])("in %o %s at %s is %s", (zone, written, now, moment) => {
  expect(new Date(momentOf(written, Date.parse(now), zone)).toISOString()).toBe(moment);
});

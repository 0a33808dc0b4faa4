import { describe, expect, test } from "vitest";
import { dayAt, isSameClock, levelShifts, type Shift, startOfDay, utc, type Zone } from "./rules.ts";

const hour = 3600;
const dayMs = 24 * hour * 1_000;
const s = (iso: string) => Date.parse(iso) / 1_000;
const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
const dayOf = (date: string) => Date.parse(date) / dayMs;

const zone = (name: string, ...shifts: readonly Shift[]): Zone => ({ name, shifts });
const shanghai = zone("Asia/Shanghai", [0, 8 * hour]);
const kathmandu = zone("Asia/Kathmandu", [0, 5.5 * hour], [s("1985-12-31T18:30Z"), 5.75 * hour]);
const kiritimati = zone(
  "Pacific/Kiritimati",
  [0, -38_400],
  [s("1979-10-01T10:40Z"), -10 * hour],
  [s("1994-12-31T10:00Z"), 14 * hour],
);
const newYork = zone(
  "America/New_York",
  [0, -5 * hour],
  [s("2026-03-08T07:00Z"), -4 * hour],
  [s("2026-11-01T06:00Z"), -5 * hour],
);
const havana = zone("America/Havana", [0, -4 * hour], [s("2026-11-01T05:00Z"), -5 * hour]); // 01:00 became 00:00
const cairo = zone("Africa/Cairo", [0, 2 * hour], [s("2026-04-23T22:00Z"), 3 * hour]); // there was no midnight
const samoa = zone("Pacific/Apia", [0, -10 * hour], [s("2011-12-30T10:00Z"), 14 * hour]); // there was no 30th

describe("a moment is of the day that clocks there show", () => {
  test.each<readonly [Zone, string, string]>([
    [utc, "2026-11-30T23:59:59.999Z", "2026-11-30"],
    [shanghai, "2026-11-30T15:59:59.999Z", "2026-11-30"],
    [shanghai, "2026-11-30T16:00Z", "2026-12-01"],
    [shanghai, "2026-11-30T23:30Z", "2026-12-01"],
    [kathmandu, "2026-11-30T18:14:59.999Z", "2026-11-30"],
    [kathmandu, "2026-11-30T18:15Z", "2026-12-01"],
    [kathmandu, "1985-12-31T18:29:59.999Z", "1985-12-31"],
    [kathmandu, "1985-12-31T18:30Z", "1986-01-01"],
    [kiritimati, "2026-11-30T10:00Z", "2026-12-01"],
    [kiritimati, "1994-12-31T09:59:59.999Z", "1994-12-30"],
    [kiritimati, "1994-12-31T10:00Z", "1995-01-01"], // the last day of 1994 was left out there
    [newYork, "2026-03-08T04:59:59.999Z", "2026-03-07"],
    [newYork, "2026-03-08T05:00Z", "2026-03-08"],
    [newYork, "2026-03-09T03:59:59.999Z", "2026-03-08"],
    [newYork, "2026-03-09T04:00Z", "2026-03-09"],
    [newYork, "2026-11-01T03:59:59.999Z", "2026-10-31"],
    [newYork, "2026-11-02T04:59:59.999Z", "2026-11-01"],
    [newYork, "2026-11-02T05:00Z", "2026-11-02"],
    [havana, "2026-11-01T04:30Z", "2026-11-01"],
    [havana, "2026-11-01T05:30Z", "2026-11-01"],
    [samoa, "2011-12-30T09:59:59.999Z", "2011-12-29"],
    [samoa, "2011-12-30T10:00Z", "2011-12-31"],
  ])("%o %s is %s", (where, moment, date) => expect(dateOf(dayAt(where, Date.parse(moment)))).toBe(date));
});

describe("a day begins", () => {
  test.each<readonly [Zone, string, string, number]>([
    [utc, "2026-11-30", "2026-11-30T00:00Z", 24],
    [shanghai, "2026-12-01", "2026-11-30T16:00Z", 24],
    [kathmandu, "2026-12-01", "2026-11-30T18:15Z", 24],
    [kiritimati, "2026-12-01", "2026-11-30T10:00Z", 24],
    [newYork, "2026-03-08", "2026-03-08T05:00Z", 23],
    [newYork, "2026-11-01", "2026-11-01T04:00Z", 25],
    [newYork, "2026-07-01", "2026-07-01T04:00Z", 24],
    [havana, "2026-11-01", "2026-11-01T04:00Z", 25], // at the first of its two midnights
    [cairo, "2026-04-24", "2026-04-23T22:00Z", 23],
    [samoa, "2011-12-30", "2011-12-30T10:00Z", 0],
    [samoa, "2011-12-31", "2011-12-30T10:00Z", 24],
  ])("%o %s at %s, and has %d hours", (where, date, moment, hours) => {
    const [from, to] = [startOfDay(where, dayOf(date)), startOfDay(where, dayOf(date) + 1)];
    expect(from).toBe(Date.parse(moment));
    expect((to - from) / hour / 1_000).toBe(hours);
  });

  test.each([shanghai, kathmandu, kiritimati, newYork, havana, cairo, samoa])(
    "where the one before ends, in %o",
    (where) => {
      for (const shift of where.shifts.slice(1)) {
        for (let at = shift[0] - 50 * hour; at < shift[0] + 50 * hour; at += 900) {
          const day = dayAt(where, at * 1_000);
          expect(startOfDay(where, day)).toBeLessThanOrEqual(at * 1_000);
          expect(startOfDay(where, day + 1)).toBeGreaterThan(at * 1_000);
        }
      }
    },
  );

  test("no earlier than ids can say", () => expect(startOfDay(shanghai, 0)).toBe(0));
});

test("a day that clocks were put back into after midnight does not come back", () => {
  const put = s("2006-10-29T02:31Z"); // at 00:01 of the 29th to 23:01 of the 28th
  const shifts = levelShifts([
    [0, -2.5 * hour],
    [put, -3.5 * hour],
  ]);
  const stJohns = zone("America/St_Johns", ...shifts);
  expect(dateOf(dayAt(stJohns, (put - 90) * 1_000))).toBe("2006-10-28");
  for (const minutes of [-1, 0, 30, 59, 60]) {
    expect(dateOf(dayAt(stJohns, (put + minutes * 60) * 1_000))).toBe("2006-10-29");
  }
  expect(levelShifts(newYork.shifts)).toEqual(newYork.shifts);
  expect(levelShifts(havana.shifts)).toEqual(havana.shifts);
});

test.each<readonly [Zone, Zone, boolean]>([
  [utc, zone("UTC", [0, 0]), true],
  [shanghai, zone("Asia/Chongqing", [0, 8 * hour]), true],
  [shanghai, utc, false],
  [newYork, zone("America/Toronto", ...newYork.shifts.slice(0, 2)), false],
])("%o and %o have the same clocks: %s", (one, other, isSame) => expect(isSameClock(one, other)).toBe(isSame));

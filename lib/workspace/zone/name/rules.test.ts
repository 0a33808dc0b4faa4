import { expect, test } from "vitest";
import { listZones, minutesAhead, namesOf } from "./rules.ts";

test.each<readonly [string, readonly string[]]>([
  ["Asia/Shanghai", ["Asia/Shanghai"]],
  ["asia/shanghai", ["Asia/Shanghai"]],
  ["Asia/Calcutta", ["Asia/Kolkata", "Asia/Calcutta"]],
  ["UTC", ["UTC"]],
  ["Mars/Olympus", []],
  ["", []],
])("%s is called %o", (said, names) => expect(namesOf(said)).toEqual(names));

test("zones are listed by the names of today, each once, in order", () => {
  const names = listZones();
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toEqual(expect.arrayContaining(["UTC", "Asia/Shanghai", "Asia/Kolkata", "America/New_York"]));
  expect(names).not.toContain("Asia/Calcutta");
});

test.each<readonly [string, string, number]>([
  ["Asia/Shanghai", "2026-11-30T12:00Z", 480],
  ["Asia/Kathmandu", "2026-11-30T12:00Z", 345],
  ["America/New_York", "2026-11-30T12:00Z", -300],
  ["America/New_York", "2026-07-01T12:00Z", -240],
  ["America/St_Johns", "2026-11-30T12:00Z", -210],
  ["Pacific/Kiritimati", "2026-11-30T12:00Z", 840],
  ["UTC", "2026-11-30T12:00Z", 0],
])("%s is at %s %d minutes ahead", (name, moment, minutes) => {
  expect(minutesAhead(name, Date.parse(moment))).toBe(minutes);
});

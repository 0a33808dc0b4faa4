import { describe, expect, it } from "vitest";
import { isAlive, isSeenDue } from "./rules.ts";

const now = new Date("2026-11-20T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe("a session ends after 7 idle days or 30 in all", () => {
  it.each([
    { opened: 0, seen: 0, alive: true },
    { opened: 6.9, seen: 6.9, alive: true },
    { opened: 7, seen: 7, alive: false },
    { opened: 29.9, seen: 0, alive: true },
    { opened: 30, seen: 0, alive: false },
    { opened: 29, seen: 7.1, alive: false },
    { opened: 400, seen: 399, alive: false },
  ])("opened $opened days ago, seen $seen days ago: $alive", ({ opened, seen, alive }) => {
    expect(isAlive({ createdAt: daysAgo(opened), seenAt: daysAgo(seen) }, now)).toBe(alive);
  });
});

describe("seenAt is written at most every five minutes", () => {
  it.each([
    { ago: 0, due: false },
    { ago: 4.9, due: false },
    { ago: 5, due: true },
    { ago: 600, due: true },
  ])("after $ago minutes: $due", ({ ago, due }) => {
    expect(isSeenDue({ seenAt: minutesAgo(ago) }, now)).toBe(due);
  });
});

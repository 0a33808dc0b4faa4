import { describe, expect, it } from "vitest";
import { isAlive, isSeenDue, readAgent } from "./rules.ts";

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

describe("a device is named so that its owner knows it", () => {
  const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36`, "Chrome", "Windows"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`, "Edge", "Windows"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15",
      "Safari",
      "macOS",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile/15E Safari/604.1",
      "Safari",
      "iOS",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 CriOS/140.0 Safari/604.1",
      "Chrome",
      "iOS",
    ],
    [`Mozilla/5.0 (Linux; Android 16; Pixel 10) ${webkit} Chrome/140.0 Mobile Safari/537.36`, "Chrome", "Android"],
    [
      `Mozilla/5.0 (Linux; Android 16) ${webkit} Version/4.0 Chrome/140.0 Mobile Safari/537.36 MicroMessenger/8.0`,
      "WeChat",
      "Android",
    ],
    ["curl/8.14.1", null, null],
    ["", null, null],
    [null, null, null],
  ])("%s", (userAgent, browser, system) => {
    expect(readAgent(userAgent)).toEqual({ browser, system });
  });
});

import { describe, expect, test } from "vitest";
import { assetKey, contentDisposition, fileName, parseRange } from "./rules.ts";

const day = new Date("2026-11-23T10:00:00Z");

describe("file names", () => {
  test.each([
    ["Red fox", "image/webp", "Red fox 2026-11-23.webp"],
    ["月光下的橘猫", "image/png", "月光下的橘猫 2026-11-23.png"],
    ["../../etc/passwd", "image/jpeg", "etc passwd 2026-11-23.jpg"],
    ["  ", "image/webp", "Easel 2026-11-23.webp"],
    ['a<b>:"c|d?*', "image/webp", "a b c d 2026-11-23.webp"],
    ["猫".repeat(90), "image/png", `${"猫".repeat(60)} 2026-11-23.png`],
    ["👩‍👩‍👧‍👦".repeat(20), "image/avif", `${"👩‍👩‍👧‍👦".repeat(7)} 2026-11-23.avif`],
    ["...", "image/webp", "Easel 2026-11-23.webp"],
    ["evil\u202egnp.exe", "image/png", "evil gnp.exe 2026-11-23.png"],
  ])("%j", (title, mime, name) => {
    expect(fileName(title, day, mime)).toBe(name);
  });

  test("a header carries any script and cannot be broken out of", () => {
    const header = contentDisposition('橘猫"\r\nX: 1.webp', true);
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%.~!*()'-]+$/);
    expect(header).not.toMatch(/[\r\n]/);
  });
});

describe("byte ranges of 100 bytes", () => {
  test.each([
    [null, { kind: "whole" }],
    ["bytes=0-9", { kind: "part", start: 0, end: 9 }],
    ["bytes=90-", { kind: "part", start: 90, end: 99 }],
    ["bytes=-10", { kind: "part", start: 90, end: 99 }],
    ["bytes=-1000", { kind: "part", start: 0, end: 99 }],
    ["bytes=0-1000", { kind: "part", start: 0, end: 99 }],
    ["bytes=100-", { kind: "unsatisfiable" }],
    ["bytes=-0", { kind: "unsatisfiable" }],
    ["bytes=9-0", { kind: "whole" }],
    ["bytes=-", { kind: "whole" }],
    ["bytes=0-1,5-6", { kind: "whole" }],
    ["lines=0-1", { kind: "whole" }],
    ["bytes=a-b", { kind: "whole" }],
  ])("%s", (header, expected) => {
    expect(parseRange(header, 100)).toEqual(expected);
  });
});

test("a workspace's bytes are under its own folder", () => {
  expect(assetKey("w", "abcdef", "thumb")).toBe("w/assets/ab/abcdef/thumb");
});

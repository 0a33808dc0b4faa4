import { describe, expect, test } from "vitest";
import { kindOf } from "./kind/rules.ts";
import { cleanName, refusalOf, titleOf } from "./rules.ts";
import { fileBytesMax } from "./tray/schema.ts";

describe("a name", () => {
  test.each([
    ["fox.png", "fox.png"],
    ["C:\\Users\\Ann\\Pictures\\fox.png", "fox.png"],
    ["../../etc/passwd", "passwd"],
    ["holiday/rome/fox.png", "fox.png"],
    ["a\u202egnp.exe", "a gnp.exe"],
    ["a\u0000b\n.png", "a b .png"],
    ["  two   words .jpg ", "two words .jpg"],
    ["狐狸 读书.webp", "狐狸 读书.webp"],
    ["e\u0301te\u0301.png", "été.png"],
    ["lone\ud800.png", "lone .png"],
    ["<img src=x onerror=alert(1)>.png", "<img src=x onerror=alert(1)>.png"],
    ["", ""],
    ["/", ""],
  ])("%j is shown as %j", (name, shown) => expect(cleanName(name)).toBe(shown));

  test("that is too long keeps its ending", () => {
    const shown = cleanName(`${"狐".repeat(500)}.png`);
    expect([[...shown].length, shown.endsWith("狐.png")]).toEqual([200, true]);
  });

  test.each([
    ["holiday_in-rome.JPG", "holiday in rome"],
    ["IMG_2041.jpeg", "IMG 2041"],
    ["狐狸-读书.webp", "狐狸 读书"],
    ["v1.2 final.png", "v1.2 final"],
    ["no ending", "no ending"],
    [".png", ".png"],
    ["___.png", "___.png"],
    ["", "Picture"],
  ])("%j gives the title %j", (name, title) => expect(titleOf(name)).toBe(title));

  test("gives a title of at most 80 letters", () => {
    expect([...titleOf(`${"long ".repeat(100)}.png`)].length).toBeLessThanOrEqual(80);
  });
});

test.each([
  [{ sizeBytes: 0, mime: "image/png" }, "empty"],
  [{ sizeBytes: fileBytesMax + 1, mime: "image/png" }, "too_large"],
  [{ sizeBytes: 10, mime: "image/svg+xml" }, "vector"],
  [{ sizeBytes: 10, mime: "image/heic" }, "foreign"],
  [{ sizeBytes: 10, mime: "image/avif" }, "foreign"],
  [{ sizeBytes: 10, mime: "image/gif" }, "foreign"],
  [{ sizeBytes: fileBytesMax, mime: "image/png" }, null],
  [{ sizeBytes: 1, mime: "text/plain" }, null], // its bytes decide
])("of a file that is said to be %j: %s", (file, failure) => expect(refusalOf(file)).toBe(failure));

const box = (...brands: readonly string[]) => {
  const size = 8 + brands.join("").length + 4;
  return `\0\0\0${String.fromCharCode(size)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join("")}`;
};

test.each([
  ["\x89PNG\r\n\x1a\n", "png"],
  ["\xff\xd8\xff\xe0", "jpeg"],
  ["RIFF\x10\0\0\0WEBPVP8 ", "webp"],
  ["RIFF\x10\0\0\0WAVEfmt ", "other"],
  ["GIF87a", "foreign"],
  ["GIF89a", "foreign"],
  ["GIF88a", "other"],
  [box("avif", "mif1", "miaf"), "foreign"],
  [box("mif1", "avif"), "foreign"],
  [box("heic", "mif1"), "foreign"],
  [box("mif1", "heic"), "foreign"],
  [box("isom", "mp42"), "other"],
  ["<svg xmlns='http://www.w3.org/2000/svg'>", "vector"],
  ["\n  <?xml version='1.0'?><!-- c --><SVG>", "vector"],
  ["\xef\xbb\xbf<svg>", "vector"],
  ["<html><body>", "other"],
  ["%PDF-1.7", "other"],
  ["PK\x03\x04", "other"],
  ["", "other"],
  ["\x89PN", "other"],
])("%j begins a file of kind %s", (start, kind) => expect(kindOf(Buffer.from(start, "latin1"))).toBe(kind));

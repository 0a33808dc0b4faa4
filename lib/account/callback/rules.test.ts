import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeCallback, safeRedirect } from "./rules.ts";

const origin = "https://easel.example";

const hostile = [
  "https://evil.example",
  "http://evil.example/",
  "HTTPS://EVIL.EXAMPLE",
  "//evil.example",
  "///evil.example",
  "////evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/\t\\evil.example",
  "\u0000//evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "/a/..//..//evil.example",
  "/%2e//evil.example",
  "/%2e%2e//evil.example",
  "/..\\\\evil.example",
  "/./\\evil.example",
  "https:evil.example",
  "https:/evil.example",
  "https:\\\\evil.example",
  "//easel.example@evil.example",
  "https://easel.example@evil.example",
  "https://easel.example.evil.example",
  "https://easel.example%2eevil.example",
  "//evil.example/%2f..",
  "//[::ffff:203.0.113.9]/",
  "//3405803785",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "blob:https://easel.example/1",
  "file:///etc/passwd",
  "ftp://evil.example",
  "mailto:a@evil.example",
  "evil.example",
  "",
];

describe("a callback address never leaves the origin", () => {
  it.each(hostile)("%j leads home", (wanted) => {
    expect(safeCallback(wanted)).toBe("/");
  });

  it.each(hostile)("next-auth is sent to our own origin for %j", (wanted) => {
    expect(new URL(safeRedirect(wanted, origin)).origin).toBe(origin);
    expect(new URL(safeRedirect(wanted, origin)).host).toBe("easel.example");
  });

  it.each([undefined, null, 7, {}, ["/c/1"], "/".padEnd(3_000, "a")])(
    "%j, which is no address, leads home",
    (wanted) => {
      expect(safeCallback(wanted)).toBe("/");
    },
  );

  it("whatever is asked for, a browser that follows the answer stays", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "%2e",
      "%2f",
      "%5c",
      "\t",
      "\n",
      "@",
      ":",
      "evil.example",
      "?",
      "#",
      "a",
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
    );
    fc.assert(
      fc.property(anything, (wanted) => {
        const answer = safeCallback(wanted);
        expect(answer.startsWith("/")).toBe(true);
        expect(new URL(answer, origin).origin).toBe(origin);
      }),
    );
  });
});

describe("a page of ours is kept", () => {
  it.each([
    ["/", "/"],
    ["/c/0192f0c0-0000-7000-8000-000000000000", "/c/0192f0c0-0000-7000-8000-000000000000"],
    ["/account?tab=sessions#devices", "/account?tab=sessions#devices"],
    ["/c/1?next=//evil.example", "/c/1?next=//evil.example"],
    ["/%2f%2fevil.example", "/%2f%2fevil.example"],
    ["/／evil.example", "/%EF%BC%8Fevil.example"],
    ["/a b", "/a%20b"],
  ])("%j", (wanted, kept) => {
    expect(safeCallback(wanted)).toBe(kept);
  });

  it("also when next-auth gives its whole address", () => {
    expect(safeRedirect("https://easel.example/c/1?q=2", "https://easel.example")).toBe(
      "https://easel.example/c/1?q=2",
    );
  });

  it.each(["/sign-in", "/sign-in?callbackUrl=/", "/api/auth/signout", "/api"])(
    "but not %s, which is no place to land on",
    (wanted) => {
      expect(safeCallback(wanted)).toBe("/");
    },
  );
});

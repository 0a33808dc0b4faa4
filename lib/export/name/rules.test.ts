import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeNamer } from "./rules.ts";

const day = new Date("2026-11-23T10:00:00Z");
const namesOf = (...titles: readonly string[]) => {
  const nameOf = makeNamer();
  return titles.map((title) => nameOf({ title, createdAt: day, mime: "image/webp" }));
};

describe("names of one archive", () => {
  test.each<readonly [readonly string[], readonly string[]]>([
    [
      ["Fox", "Fox", "Fox"],
      ["Fox 2026-11-23.webp", "Fox 2026-11-23 (2).webp", "Fox 2026-11-23 (3).webp"],
    ],
    [
      ["Fox", "FOX"],
      ["Fox 2026-11-23.webp", "FOX 2026-11-23 (2).webp"],
    ],
    [
      ["橘猫", "橘猫"],
      ["橘猫 2026-11-23.webp", "橘猫 2026-11-23 (2).webp"],
    ],
    [
      ["é", "e\u0301"],
      ["é 2026-11-23.webp", "é 2026-11-23 (2).webp"],
    ],
    [
      ["", "Easel"],
      ["Easel 2026-11-23.webp", "Easel 2026-11-23 (2).webp"],
    ],
  ])("%j", (titles, names) => expect(namesOf(...titles)).toEqual(names));

  test("are all different, whatever the titles are", () => {
    const title = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("a", "A", "a 2026-11-23 (2)", "á", ".."));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 40 }), (titles) => {
        const names = namesOf(...titles).map((name) => name.normalize("NFKC").toLowerCase());
        expect(new Set(names).size).toBe(titles.length);
      }),
      { numRuns: 200 },
    );
  });
});

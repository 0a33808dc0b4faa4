import { expect, test } from "vitest";
import { cutWhole, openTidier, toStorable } from "./rules.ts";

const fox = "🦊";

test.each([
  ["a\u0000b", "ab"],
  [`${fox}`, fox],
  [`a${fox[0]}b`, "a\ufffdb"],
  [`${fox[0]}\u0000${fox[1]}`, fox],
])("%j is stored as %j", (text, stored) => {
  expect(toStorable(text)).toBe(stored);
});

test.each([
  [`ab${fox}`, 3, "ab"],
  [`ab${fox}`, 4, `ab${fox}`],
  [`ab${fox}c`, 4, `ab${fox}`],
  ["abc", 2, "ab"],
])("%j cut at %i halves nothing", (text, lengthMax, rest) => {
  expect(cutWhole(text, lengthMax)).toBe(rest);
});

test.each([
  [["a", fox[0] ?? "", fox[1] ?? "", "b"], `a${fox}b`],
  [["a\u0000", "b"], "ab"],
  [[`a${fox[0]}`, "b"], "a\ufffdb"],
  [[`a${fox[0]}`], "a\ufffd"],
  [[`a${fox[0]}\u0000`, `${fox[1]}`], `a${fox}`],
])("the pieces %j come out as %j", (pieces, whole) => {
  const tidier = openTidier();
  expect(pieces.map((piece) => tidier.add(piece)).join("") + tidier.end()).toBe(whole);
});

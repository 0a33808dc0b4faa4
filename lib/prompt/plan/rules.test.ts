import { expect, test } from "vitest";
import { composeLedger } from "../compose/rules.ts";
import { Brief } from "../schema.ts";
import { lineOf, sharedStyle, shareStyle } from "./rules.ts";

const brief = (subject: string, style: string | null) => Brief.parse({ subject, style });

test.each([
  [
    ["flat", null, null],
    ["flat", "flat", "flat"],
  ],
  [
    ["flat", "flat", null],
    ["flat", "flat", "flat"],
  ],
  [
    ["flat", "3d", null],
    ["flat", "3d", null],
  ],
  [
    [null, null],
    [null, null],
  ],
  [["flat"], ["flat"]],
])("pictures whose styles are %j are drawn as %j", (said, drawn) => {
  const briefs = said.map((style, at) => brief(`subject ${at}`, style));
  expect(shareStyle(briefs).map(({ style }) => style)).toEqual(drawn);
});

test("a plan's style is what all of its prompts say", () => {
  const [one, same, other] = [brief("a city", "flat"), brief("a beach", "flat"), brief("a fox", "3d")].map(
    composeLedger,
  );
  if (!one || !same || !other) throw new Error("no ledgers");
  expect(lineOf(one, "subject")).toBe("a city");
  expect(lineOf(one, "avoid")).toBe("");
  expect(sharedStyle([one, same])).toBe("flat");
  expect(sharedStyle([one, other])).toBe("");
});

import { expect, test } from "vitest";
import { formatTerm } from "../query/format/rules.ts";
import { parseQuery } from "../query/rules.ts";
import { fillsPage, indexedOf, isCommon, isOfTrash } from "./rules.ts";

test.each([
  ["", "all", false],
  ["", "trash", true],
  ["fox", "trash", true],
  ["fox is:trashed", "all", true],
  ["-is:trashed", "all", false],
  ["is:favorite", "favorites", false],
] as const)("%j in the tab %s is about the trash: %s", (text, view, expected) => {
  expect(isOfTrash(text, view)).toBe(expected);
});

test.each([
  [14, 1_000_000, false, true],
  [15, 1_000_000, true, true],
  [99, 40_000, true, false],
  [40, 100_000, true, false],
  [41, 100_000, true, true],
  [0, 1_000_000, false, false],
])("%i of the newest match, of %i: goes on a page %s, more than a segment %s", (hits, all, fills, common) => {
  expect([fillsPage(hits), isCommon(hits, all)]).toEqual([fills, common]);
});

test.each([
  ["fox is:favorite before:2026 tag:red", ["is:favorite", "before:2026"]],
  ["-is:favorite -status:approved status:none is:draft", []],
  ["status:review after:7d is:trashed 狐狸", ["status:review", "after:7d", "is:trashed"]],
])("what has an index in %j", (text, expected) => {
  const parsed = parseQuery(text);
  expect(parsed.ok && indexedOf(parsed.query).terms.map(formatTerm)).toEqual(expected);
});

import { expect, test } from "vitest";
import { familyOf } from "./rules.ts";

const prompts = [
  { id: "5", parentId: "3" },
  { id: "1", parentId: null },
  { id: "2", parentId: "1" },
  { id: "3", parentId: "2" },
  { id: "4", parentId: "1" },
  { id: "6", parentId: "4" },
  { id: "7", parentId: "gone" },
];

test.each([
  ["the first one has all that came of it", "1", ["1", "2", "3", "4", "5", "6"]],
  ["one in the middle has its own line only", "2", ["1", "2", "3", "5"]],
  ["the last one has what it was made from", "6", ["1", "4", "6"]],
  ["one whose parent is not known is alone", "7", ["7"]],
  ["one that is not known has none", "9", []],
])("%s", (_, id, family) => {
  expect(familyOf(prompts, id).map((prompt) => prompt.id)).toEqual(family);
});

test("a circle, which should not be, has an end", () => {
  const circle = [
    { id: "1", parentId: "2" },
    { id: "2", parentId: "1" },
  ];
  expect(familyOf(circle, "1").map(({ id }) => id)).toEqual(["1", "2"]);
});

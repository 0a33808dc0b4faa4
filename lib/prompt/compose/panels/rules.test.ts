import { expect, test } from "vitest";
import { panelsIn } from "./rules.ts";

test.each([
  ["a 4-panel comic: a cat sees a fish", 4],
  ["three frames: a boy wakes up", 3],
  ["a rocket launch in six panels", 6],
  ["Four panel comic", 4],
  ["a comic of 12 panels", 12],
  ["四格漫画：一只狐狸", 4],
  ["分成六个分镜", 6],
  ["8格故事板", 8],
  ["十二格连环画", 12],
  ["a panel of experts", null],
  ["one panel", null],
  ["a 99-panel wall of screens", null],
  ["solar panels on a roof", null],
  ["格子衬衫", null],
  ["两格格不入", null],
  ["", null],
])("of how many panels: %s", (said, count) => {
  expect(panelsIn(said)).toBe(count);
});

import { expect, test } from "vitest";
import { takeAvoided } from "./refusals.ts";

test.each([
  ["a concert stage, no people in the audience", ["people in the audience"], "a concert stage"],
  ["a lighthouse on a cliff, no people on the beach", ["people on the beach"], "a lighthouse on a cliff"],
  [
    "a kitchen, no people, no text in the corner, watercolour",
    ["people", "text in the corner"],
    "a kitchen, watercolour",
  ],
  ["no clouds in the sky, a kite", ["clouds in the sky"], "a kite"],
  // What is said of the rest of the picture stays with it.
  ["a street with no cars in the rain", ["cars"], "a street in the rain"],
  ["a fox without a hat in the snow", ["hat"], "a fox in the snow"],
  ["a cat and no dog in the style of a woodcut", ["dog"], "a cat in the style of a woodcut"],
  ["a cat, no dog in the style of a woodcut", ["dog"], "a cat, in the style of a woodcut"],
  ["没有云的天空", ["云"], "天空"],
  ["没有云的天空下有一只风筝", ["云"], "天空下有一只风筝"],
  ["日落时空无一人的海滩", ["人"], "日落时的海滩"],
  ["画没有树的草原", ["树"], "画草原"],
  ["没有多余的装饰，只有一把椅子", ["多余的装饰"], "只有一把椅子"],
  ["一只狐狸，没有红色的花", ["红色的花"], "一只狐狸"],
])("what is refused, and what stays: %s", (wish, avoided, rest) => {
  expect(takeAvoided(wish)).toEqual({ avoided, rest });
});

import { expect, test } from "vitest";
import { readStages } from "./stages.ts";

test.each([
  ["a 4-step life cycle of a frog", 4, ""],
  ["the life cycle of a butterfly in four pictures, watercolour, no text", 4, "watercolour, no text"],
  ["four pictures of the butterfly life cycle for grade 2", 4, "for grade 2"],
  ["the water cycle, one picture for each step", 4, ""],
  ["life cycle of a frog in 3 stages", 3, ""],
  ["青蛙的一生，分成四张图", 4, ""],
  ["蝴蝶的一生四个阶段，水彩风格", 4, "水彩风格"],
  ["水循环，每个阶段一张", 4, ""],
])("%s: %i pictures, and for all of them %j", (text, count, shared) => {
  const stages = readStages(text);
  expect(stages?.items).toHaveLength(count);
  expect(stages?.shared).toBe(shared);
});

test("fewer pictures than stages begin and end with the same ones", () => {
  expect(readStages("life cycle of a frog in 3 stages")?.items).toEqual([
    "frogspawn in a pond",
    "a froglet in a pond",
    "a frog by a pond",
  ]);
});

test.each([
  "a diagram of the 4-step life cycle of a frog",
  "the life cycle of a butterfly",
  "a 4-step life cycle of a zorblax",
  "the water cycle for children: sea, cloud, rain and mountain, with arrows",
  "a poster of the frog life cycle in 4 steps",
  "the life cycle of a frog in 7 pictures",
  "青蛙的一生",
  "蝴蝶的一生四个阶段示意图",
])("%s is one picture", (text) => {
  expect(readStages(text)).toBeNull();
});

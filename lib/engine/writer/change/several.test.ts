import { describe, expect, it } from "vitest";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { parseBrief } from "../call/read-call.ts";
import { reviseBrief } from "./revise.ts";

async function revised(subject: string, words: string, purpose = "free"): Promise<string> {
  const language = /\p{Script=Han}/u.test(subject) ? "zh" : "en";
  const brief = parseBrief(JSON.stringify({ subject, purpose, language }));
  if (!brief) throw new Error("no brief");
  return reviseBrief(brief, words, await loadVocabulary(`${subject} ${words}`)).brief.subject;
}

describe("a colour for a kind of things", () => {
  it.each([
    ["a cat, a dog and a tree in the park", "make both animals blue", "a blue cat, a blue dog and a tree in the park"],
    ["a cat and a dog in the park", "make all the animals red", "a red cat and a red dog in the park"],
    ["公园里有一只猫和一只狗", "把两只动物都变成蓝色", "公园里有一只蓝色的猫和一只蓝色的狗"],
    ["a cat and a dog in the park", "make the cat blue", "a blue cat and a dog in the park"],
  ])("%s: %s", async (subject, words, now) => {
    expect(await revised(subject, words)).toBe(now);
  });
});

describe("steps of a diagram", () => {
  const baking = "diagram of the steps: mix, knead, bake";
  it.each([
    [baking, "add a step: cool", "diagram of the steps: mix, knead, bake, cool"],
    [baking, "add a step: rest after step 1", "diagram of the steps: mix, rest, knead, bake"],
    [baking, "remove step 2", "diagram of the steps: mix, bake"],
    [baking, "rename bake to roast", "diagram of the steps: mix, knead, roast"],
    ["流程图：和面、揉面、烘烤", "加一步：冷却", "流程图：和面、揉面、烘烤、冷却"],
    ["流程图：和面、揉面、烘烤", "去掉第二步", "流程图：和面、烘烤"],
    ["流程图：和面、揉面、烘烤", "把第一步改成搅拌", "流程图：搅拌、揉面、烘烤"],
  ])("%s: %s", async (subject, words, now) => {
    expect(await revised(subject, words, "diagram")).toBe(now);
  });
});

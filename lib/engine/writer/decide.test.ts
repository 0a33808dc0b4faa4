import { describe, expect, it } from "vitest";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { decide } from "./decide.ts";

const kindOf = async (message: string, hasBrief = false) => decide(message, hasBrief, await loadVocabulary()).kind;

describe("a first message", () => {
  it.each([
    ["a red fox", "wish"],
    ["draw me a castle on a hill", "wish"],
    ["can you draw a dragon over a castle at sunset?", "wish"],
    ["a landscape with mountains and a lake", "wish"],
    ["The water cycle diagram for grade 4", "wish"],
    ['poster with "OPEN DAY"', "wish"],
    ["一只橘猫", "wish"],
    ["画一张月光下的森林", "wish"],
    ["帮我设计一张海报，写着「开学啦」", "wish"],
    ["hello", "talk"],
    ["Hi there!", "talk"],
    ["thanks a lot", "talk"],
    ["who are you?", "talk"],
    ["what can you do?", "talk"],
    ["what is the capital of France?", "talk"],
    ["你好", "talk"],
    ["谢谢", "talk"],
    ["你是谁？", "talk"],
    ["你能做什么", "talk"],
    ["draw something", "ask"],
    ["something for my shop", "ask"],
    ["make me a poster", "ask"],
    ["画点什么", "ask"],
    ["画一张画", "ask"],
    ["给我的店做一张海报", "ask"],
  ])("%s is a %s", async (message, kind) => {
    expect(await kindOf(message)).toBe(kind);
  });
});

describe("after a picture", () => {
  it.each([
    ["make it night", "revise"],
    ["the water cycle for ten-year-olds, diagram", "wish"],
    ["make it a diagram", "revise"],
    ["bluer", "revise"],
    ["add a dog", "revise"],
    ["without the tree", "revise"],
    ["three of them", "revise"],
    ["portrait", "revise"],
    ["in watercolour", "revise"],
    ["a cat instead", "revise"],
    ['change the text to "HI"', "revise"],
    ["再加一只狗", "revise"],
    ["换成水彩风格", "revise"],
    ["竖版", "revise"],
    ["去掉树", "revise"],
    ["大一点", "revise"],
    ["把猫换成兔子", "revise"],
    ["try again", "again"],
    ["再来一张", "again"],
    ["draw a rocket in space", "wish"],
    ["画一座灯塔", "wish"],
    ["thank you", "talk"],
    ["真好看", "talk"],
  ])("%s is a %s", async (message, kind) => {
    expect(await kindOf(message, true)).toBe(kind);
  });
});

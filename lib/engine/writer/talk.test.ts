import { describe, expect, it } from "vitest";
import type { Brief } from "./brief.ts";
import { rehearse } from "./rehearsal.ts";

/** What is said one after the other, and what the last of it leads to: fields of its brief, or words of talk. */
const TALKS: readonly (readonly [said: readonly string[], wanted: Partial<Brief> | RegExp])[] = [
  [
    ["a worksheet with 5 apples", "now the same but as a colouring page"],
    { subject: "5 apples", style: "colouring page" },
  ],
  [["a lake at night", "the same but with a tent"], { subject: "a lake at night, and a tent" }],
  [["一只小猫在花园里", "同样的，但是在晚上"], { lighting: "夜晚，月光", must_keep: [] }],
  [["a lake at night", "make it less dark"], { lighting: "night, moonlight, brighter light" }],
  [["a knight", "give him a red cape"], { subject: "a knight wearing a red cape" }],
  [["给游戏画一个小女巫，站在森林里"], { subject: "一个小女巫", scene: "站在森林里" }],
  [["我是小学老师，想要一张讲水循环的图"], { subject: "讲水循环", purpose: "diagram" }],
  [['a poster of a fox with the words "A" and "B"', "less text"], { exact_text: ["A"] }],
  [
    ["a cat", "make it a dog", "the first one, but at sunset"],
    { subject: "a cat", lighting: "sunset, warm low light" },
  ],
  [["Hi, I teach second grade. Can you help me?"], /Describe a picture|Posters, stickers/],
  [["一只猫", "谢谢，很好看"], /不客气|别客气|高兴/],
];

describe("a conversation", () => {
  it.each(TALKS)("%j", async (said, wanted) => {
    const last = (await rehearse(said)).at(-1);
    if (wanted instanceof RegExp) expect(last?.text).toMatch(wanted);
    else expect(last?.briefs[0]).toMatchObject(wanted);
  });
});

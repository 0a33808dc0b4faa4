import { describe, expect, it } from "vitest";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { writeReply } from "../reply.ts";
import { joinPhrases } from "./join.ts";
import { parseBrief } from "./read-call.ts";
import { subjectsOf } from "./subjects.ts";

const callOf = async (content: string): Promise<Record<string, unknown>> =>
  JSON.parse((await writeReply([{ role: "user", content }], "required")).calls[0] ?? "{}");

describe("the things of a sentence", () => {
  it.each<readonly [string, readonly (readonly [string, number | null, string | null])[]]>([
    ["a red fox", [["a red fox", 1, "red"]]],
    [
      "five red apples, three yellow bananas and one green pear on a white plate",
      [
        ["five red apples", 5, "red"],
        ["three yellow bananas", 3, "yellow"],
        ["and one green pear on a white plate", 1, "green"],
      ],
    ],
    [
      "a girl with a red balloon and a boy with a blue kite on a hill",
      [
        ["a girl with a red balloon", 1, null],
        ["and a boy with a blue kite on a hill", 1, null],
      ],
    ],
    ["a fox with a hat and a scarf", [["a fox with a hat and a scarf", 1, null]]],
    ["a black and white cat", [["a black and white cat", 1, "black"]]],
    [
      "some trees, a few birds",
      [
        ["some trees", null, null],
        ["a few birds", null, null],
      ],
    ],
    [
      "a red fox reading under an oak tree, and a dog",
      [
        ["a red fox reading under an oak tree", 1, "red"],
        ["and a dog", 1, null],
      ],
    ],
    [
      "五个红苹果、三根黄香蕉和一个绿梨放在白盘子上",
      [
        ["五个红苹果", 5, "红"],
        ["三根黄香蕉", 3, "黄"],
        ["和一个绿梨放在白盘子上", 1, "绿"],
      ],
    ],
    [
      "一只狐狸，两只小猫在沙发上睡觉",
      [["一只狐狸，两只小猫在沙发上睡觉", 1, null]], // with 、 both of them would sleep
    ],
    ["许多蝴蝶", [["许多蝴蝶", null, null]]],
  ])("%s", async (sentence, expected) => {
    const found = subjectsOf(sentence, await loadVocabulary(sentence));
    expect(found.map(({ what, count, colour }) => [what, count, colour])).toEqual(expected);
    expect(joinPhrases(found.map(({ what }) => what))).toBe(sentence);
  });
});

describe("a call", () => {
  it("tells what can be checked beside the words: action, time, size, age", async () => {
    expect(await callOf("two red foxes reading under an oak tree at night, 4:5")).toMatchObject({
      subjects: [{ what: "two red foxes reading under an oak tree at night", count: 2, colour: "red" }],
      action: "reading",
      time: "night",
      aspect: "portrait",
      size: "4:5",
    });
    expect(await callOf("为8岁的孩子画一张水循环示意图")).toMatchObject({ reading_age: 8, purpose: "diagram" });
    expect(await callOf("三只小猫在沙发上睡觉，夜晚，1200x628")).toMatchObject({
      subjects: [{ count: 3 }],
      action: "睡觉",
      time: "夜晚",
      size: "1200x628",
    });
  });

  it("comes back as the same brief", async () => {
    const call = await callOf('a poster of two owls and a bear in a library at night, "READ MORE", no people');
    const back = parseBrief(JSON.stringify(call));
    expect(back).toMatchObject({ subject: "two owls and a bear in a library at night", exact_text: ["READ MORE"] });
  });

  it("of another model is put together as a sentence", () => {
    const call = {
      subjects: [{ what: "a cat" }, { what: "two dogs" }],
      action: "sleeping on a sofa",
      place: "living room",
      time: "evening",
      exact_text: [{ text: "HELLO", placement: "top" }],
    };
    expect(parseBrief(JSON.stringify(call))).toMatchObject({
      subject: "a cat, two dogs sleeping on a sofa",
      scene: "living room, evening",
      exact_text: ["HELLO"],
    });
    expect(parseBrief('{"subject":"a fox","scene":"forest"}')).toMatchObject({ subject: "a fox", scene: "forest" });
    expect(parseBrief('{"subjects":[],"place":"a harbour"}')).toMatchObject({ subject: "a harbour" });
    expect(parseBrief('{"title":"x"}')).toBeNull();
  });
});

describe("whom it is for", () => {
  it.each([
    ["a diagram of the water cycle for ten-year-olds", "ten-year-olds", 10, "the water cycle"],
    ["a worksheet with 7 apples for first graders", "first graders", 6, "7 apples"],
    ["a poster for kids about recycling", "kids", null, "recycling"],
    ["illustration of photosynthesis for children aged 9 to 11", "children aged 9 to 11", 9, "photosynthesis"],
    ["为小学三年级学生画一张火山结构示意图", "小学三年级学生", 8, "火山结构示意图"],
    ["给孩子们画一只恐龙", "孩子们", null, "一只恐龙"],
    ["适合5岁的孩子们的恐龙插图", "5岁的孩子们", 5, "恐龙插图"],
    ["a teacher for whom children sing", null, null, "a teacher for whom children sing"],
    ["给小朋友发糖的老师", null, null, "小朋友发糖的老师"],
  ])("%s", async (wish, audience, reading_age, what) => {
    const call = await callOf(wish);
    expect(call).toMatchObject({ audience, reading_age, subjects: [{ what: expect.stringContaining(what) }] });
    expect(parseBrief(JSON.stringify(call))).toMatchObject({ audience });
  });

  it("and where words stand is told of the words", async () => {
    const call = await callOf('a jazz night, saxophone player, "BLUE NOTE" at the top');
    expect(call).toMatchObject({ composition: null, exact_text: [{ text: "BLUE NOTE", placement: "at the top" }] });
    expect(parseBrief(JSON.stringify(call))).toMatchObject({ composition: "text at the top" });
    const [first] = call["subjects"] as readonly { readonly what: string }[];
    expect(first?.what).toBe("a jazz night, saxophone player");
  });
});

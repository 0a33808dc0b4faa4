import { describe, expect, it } from "vitest";
import type { Brief } from "../brief.ts";
import { rehearse } from "../rehearsal.ts";

/** What was drawn; what is said then; what the brief becomes; what the answer says of it. */
type Case = readonly [wish: string, change: string, wanted: Partial<Brief>, said: RegExp];

const COMIC = "comic in 3 panels: a cat finds a box, the cat sits in the box, the cat sleeps";
const COMIC_ZH = "四格漫画：小猫找到盒子，小猫坐进盒子，小狗来了，小猫睡着了";
const HEADLINE = "headline at the top with clear space around it";

const CASES: readonly Case[] = [
  ["a fox and a dog in a meadow", "move everything left", { composition: "everything on the left" }, /everything/],
  ["a fox and a dog in a meadow", "shift the whole picture right", { composition: "everything on the right" }, /right/],
  ["草地上有一只猫和一只狗", "把所有东西都往左移", { composition: "所有东西在左侧" }, /左/],
  [
    "a fox, a dog and a tree",
    "make all the animals bigger",
    { subject: "a big fox, a big dog and a tree", composition: null },
    /animals/,
  ],
  ["草地上有一只猫和一只狗", "把动物都变大一点", { subject: "草地上有一只大猫和一只大狗" }, /动物/],
  [
    "three balloons and a cat",
    "the first two in blue",
    { subject: "two blue balloons and one balloon and a cat" },
    /two blue balloons/,
  ],
  ["four red balloons", "one of them in green", { subject: "a green balloon and three red balloons" }, /green balloon/],
  ["五个气球", "前两个变成蓝色", { subject: "两个蓝色的气球和三个气球" }, /蓝色/],
  [
    COMIC,
    "add a dog to panel 2",
    { subject: "comic in 3 panels: a cat finds a box, the cat sits in the box and a dog, the cat sleeps" },
    /panel 2.*dog/,
  ],
  [
    COMIC,
    "make panel 1 night",
    {
      subject: "comic in 3 panels: a cat finds a box at night, the cat sits in the box, the cat sleeps",
      lighting: null,
    },
    /panel 1, at night/,
  ],
  [
    COMIC,
    "in the last panel the cat is happy",
    { subject: "comic in 3 panels: a cat finds a box, the cat sits in the box, the happy cat sleeps" },
    /panel 3/,
  ],
  [
    COMIC_ZH,
    "第二格加一只鸟",
    { subject: "四格漫画：小猫找到盒子，小猫坐进盒子和一只鸟，小狗来了，小猫睡着了" },
    /第2格/,
  ],
  [
    COMIC_ZH,
    "把第一格的小猫换成小狗",
    { subject: "四格漫画：小狗找到盒子，小猫坐进盒子，小狗来了，小猫睡着了" },
    /第1格/,
  ],
  [
    'a poster with a cat, "SALE"',
    "make the text bigger",
    { composition: `${HEADLINE}, large text`, exact_text: ["SALE"] },
    /large text/,
  ],
  ['a poster with a cat, "SALE"', "the title is too big", { composition: `${HEADLINE}, small text` }, /small text/],
  [
    'a poster with a cat, "SALE"',
    "make the letters red",
    { composition: `${HEADLINE}, red text`, palette: [] },
    /red text/,
  ],
  ['a poster with a cat, "SALE"', "move the text to the bottom", { composition: "text at the bottom" }, /bottom/],
  [
    'a poster with a cat, "SALE"',
    "the text in gold, at the bottom",
    { composition: "gold text, text at the bottom" },
    /gold/,
  ],
  ["画一张海报，一只猫，写上“大促销”", "把文字放大", { exact_text: ["大促销"] }, /大号文字/],
  ["a cat on a sofa", "make the text bigger", { composition: null, exact_text: [] }, /no words are in it/],
];

describe("a part of the picture is changed, not its framing", () => {
  it.each(CASES)("%s; %s", async (wish, change, wanted, said) => {
    const lines = await rehearse([wish, change]);
    expect(lines[1]?.briefs).toHaveLength(1);
    expect(lines[1]?.briefs[0]).toMatchObject(wanted);
    expect(lines[1]?.text).toMatch(said);
  });

  it("keeps what was said of the words when the framing changes", async () => {
    const lines = await rehearse(['a poster with a cat, "SALE"', "make the letters red", "zoom out"]);
    expect(lines[2]?.briefs[0]?.composition).toBe(`wide view, the subject small, ${HEADLINE}, red text`);
  });
});

describe("what the one in the picture does or wears is said without a command", () => {
  it.each<Case>([
    ["一只小狗在沙滩上", "小狗戴上墨镜", { subject: "一只戴着墨镜小狗在沙滩上" }, /墨镜/],
    [
      "a dog on the beach",
      "the dog wears sunglasses",
      { subject: "a dog wearing sunglasses on the beach" },
      /sunglasses/,
    ],
    ["a dog on the beach", "the dog sleeps", { subject: "a dog sleeping on the beach" }, /sleeping/],
  ])("%s; %s", async (wish, change, wanted, said) => {
    const lines = await rehearse([wish, change]);
    expect(lines[1]?.text).toMatch(said);
    expect(lines[1]?.briefs).toHaveLength(1);
    if (!/\p{Script=Han}/u.test(wish)) expect(lines[1]?.briefs[0]).toMatchObject(wanted);
    else expect(lines[1]?.briefs[0]?.scene ?? lines[1]?.briefs[0]?.subject).toMatch(/沙滩/);
  });
});

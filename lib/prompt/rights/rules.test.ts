import { describe, expect, test } from "vitest";
import { entriesOf } from "./names/rules.ts";
import { findRights, rewriteFinding } from "./rules.ts";
import { englishCases } from "./test-cases-en.ts";
import { heldOutChinese, heldOutEnglish } from "./test-cases-held-out.ts";
import { listedChinese, listedEnglish } from "./test-cases-listed.ts";
import { chineseCases } from "./test-cases-zh.ts";
import { measureCases } from "./test-measure.ts";

const year = 2026;
const english = { language: "en", terms: [], year } as const;
const chinese = { language: "zh", terms: [], year } as const;

describe("names", () => {
  test.each([
    ["en", englishCases],
    ["zh", chineseCases],
  ] as const)("of the cases in %s are all found, and no everyday word is taken for one", (language, cases) => {
    expect(cases.filter((one) => one.includes("[")).length).toBeGreaterThanOrEqual(150);
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(measureCases(cases, language)).toMatchObject({ missed: [], wrong: [] });
  });

  test.each([
    ["en", heldOutEnglish, 18],
    ["zh", heldOutChinese, 28],
    ["en", listedEnglish, 62],
    ["zh", listedChinese, 72],
  ] as const)(
    "of the held-out and listed cases in %s are found as often as they were at first",
    (language, cases, found) => {
      const measured = measureCases(cases, language);
      expect(measured.found).toBeGreaterThanOrEqual(found);
      expect(measured.wrong.length).toBeLessThanOrEqual(1);
    },
  );

  test.each([
    ["a drip painting by Jackson Pollock", 2026, 1],
    ["a drip painting by Jackson Pollock", 2027, 0], // he died in 1956
    ["齐白石风格的虾", 2027, 1],
    ["齐白石风格的虾", 2028, 0], // he died in 1957
    ["a bear like Winnie-the-Pooh", 2026, 1],
    ["a bear like Winnie-the-Pooh", 2027, 0],
    ["a sky by Hayao Miyazaki", 2090, 1],
  ] as const)("are free seventy years after the year of death: %s in %d", (text, then, count) => {
    expect(findRights(text, { ...english, year: then })).toHaveLength(count);
  });

  test("have their kind, their id, and their place in the text as it is written", () => {
    const text = "🎨 a “Ｎike” cap, art by Hayao\u200b Miyazaki";
    const found = findRights(text, english);
    expect(found.map(({ kind, id, name }) => ({ kind, id, name }))).toEqual([
      { kind: "brand", id: "nike", name: "Ｎike" },
      { kind: "artist", id: "hayao-miyazaki", name: "Hayao\u200b Miyazaki" },
    ]);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  test("of a workspace are found with what it says instead, and kept out as the others are", () => {
    const terms = [{ text: "Zorblax", instead: "a small purple robot" }, { text: "蓝鲸汽水" }];
    const look = (text: string) => findRights(text, { ...english, terms });
    expect(look("ZORBLAX waving")[0]).toMatchObject({ kind: "term", id: "term Zorblax", start: 0, end: 7 });
    expect(look("Zorblax waving")[0]?.rewrites[0]).toBe("a small purple robot");
    expect(look("一瓶蓝鲸汽水")[0]?.rewrites).toHaveLength(3);
    expect(look("no Zorblax, please")).toEqual([]);
    expect(look("Zorblaxian hills")).toEqual([]);
  });
});

/** All three ways of saying a text without its names. */
function sayOtherwise(text: string, looking: typeof english | typeof chinese): readonly string[] {
  const found = findRights(text, looking);
  return ([0, 1, 2] as const).map((choice) =>
    found.toReversed().reduce((rest, finding) => rewriteFinding(rest, finding, choice), text),
  );
}

describe("a rewrite fits where the name stood", () => {
  test.each([
    [
      "a town in the style of Hayao Miyazaki at dusk",
      "a town in a hand-painted storybook animation style with soft outlines and lush, detailed skies at dusk",
      "a town in a gentle, wondering mood with a palette of summer greens and sky blue at dusk",
      "a town in a newly invented chalk-and-lantern style at dusk",
    ],
    [
      "a runner wearing Nike shoes",
      "a runner wearing plain sports shoes",
      "a runner wearing unbranded, lightweight shoes",
      "a runner wearing freshly designed two-tone shoes",
    ],
    [
      "Elsa from Frozen skating on a lake",
      "a young ice queen with a loose pale braid skating on a lake",
      "a snow sorceress alone on a quiet winter night skating on a lake",
      "an invented frost-keeper with dark curls and a fur cape skating on a lake",
    ],
    [
      "an Andy Warhol print of a banana",
      "a silk-screened pop-style print of a banana",
      "a cool, glamorous print of a banana",
      "a newly invented ink-and-gold-leaf-style print of a banana",
    ],
    [
      "An iPhone beside a Starbucks cup",
      "A slim smartphone beside a plain coffee-shop cup",
      "A slim smartphone with a plain matt surface beside an unmarked paper cup",
      "A slim smartphone with an invented wood-and-glass look beside a newly designed hand-stamped cup",
    ],
    [
      "the Apple logo on a wall",
      "a simple geometric emblem on a wall",
      "a plain sign with no lettering on a wall",
      "an invented emblem of a leaf on a wall",
    ],
    [
      "a Spider-Man costume",
      "a costume of a nimble masked acrobat hero",
      "a costume of a young hero perched high above the city at dusk",
      "a costume of an invented rope-swinging hero in green and grey",
    ],
    [
      "three minions at the office",
      "three small round helpers in work clothes at the office",
      "three mischievous assistants causing chaos at the office",
      "three invented pear-shaped clockwork helpers at the office",
    ],
    [
      "art by Greg Rutkowski and Loish",
      "art in an epic fantasy oil style with loose painterly strokes and smoky light and touches of curling hair and soft gradients",
      "art in a heroic, stormy mood with a palette of embers and cold blue and a palette of peach and teal",
      "art in a newly invented dry-brush and stamp style and a hint of cut-felt texture",
    ],
    [
      "a portrait of Hayao Miyazaki",
      "a portrait of an animation director at a light table",
      "a portrait of a thoughtful artist with rolled-up sleeves",
      "a portrait of an invented cartoonist with a paper crown",
    ],
  ])("%s", (text, ...expected) => {
    expect(sayOtherwise(text, english)).toEqual(expected);
  });

  test.each([
    [
      "宫崎骏风格的海边小镇",
      "线条柔和、天空细腻的手绘绘本动画风格的海边小镇",
      "温柔而好奇、以夏日绿与天空蓝为主色的海边小镇",
      "自创的粉笔加灯影风格的海边小镇",
    ],
    [
      "用吉卜力的风格画一顿野餐",
      "用轮廓干净、背景似水彩的手绘田园动画风格画一顿野餐",
      "用温暖而从容、以草地绿与奶油白为主色的风格画一顿野餐",
      "用自创的粉笔加灯影风格画一顿野餐",
    ],
    [
      "像宫崎骏动画一样的天空",
      "线条柔和、天空细腻的手绘绘本动画风格的天空",
      "温柔而好奇、以夏日绿与天空蓝为主色的天空",
      "自创的粉笔加灯影风格的天空",
    ],
    ["穿着耐克鞋的人", "穿着普通运动鞋的人", "穿着无标志的轻便鞋的人", "穿着全新设计的双色鞋的人"],
    ["苹果的logo", "简洁的几何徽标", "没有文字的素色标牌", "自创的叶子徽标"],
    [
      "一个蜘蛛侠在楼顶",
      "一个敏捷的蒙面特技英雄在楼顶",
      "一个黄昏城市高处的年轻英雄在楼顶",
      "一个虚构的绿灰装束、荡绳索的英雄在楼顶",
    ],
    ["玉桂狗蛋糕", "戴花的圆脸小猫主题蛋糕", "喝茶的甜美安静卡通小猫主题蛋糕", "虚构的蓬耳、戴条纹围兜的小狗主题蛋糕"],
  ])("%s", (text, ...expected) => {
    expect(sayOtherwise(text, chinese)).toEqual(expected);
  });

  test("in words that are to be set as type, by names that belong to nobody", () => {
    for (const [text, looking] of [
      ["Nike", english],
      ["耐克", chinese],
    ] as const) {
      const [finding] = findRights(text, { ...looking, isLettering: true });
      expect(new Set(finding?.rewrites).size).toBe(3);
      for (const words of finding?.rewrites ?? []) expect(words.length).toBeLessThan(15);
    }
    expect(sayOtherwise("a sign that says “Nike”", english).every((said) => /“[^”]+”$/.test(said))).toBe(true);
  });

  test("for every name of the tables, in both languages, without any other name in it, and never twice the same", () => {
    for (const { id, aliases } of entriesOf(year)) {
      const plain = aliases.filter(({ isEveryday }) => !isEveryday).map(({ text }) => text);
      for (const looking of [english, chinese])
        for (const [finding] of plain.map((name) => findRights(`${name}, ${name} 1`, looking))) {
          expect(finding?.id).toBe(id);
          expect(new Set(finding?.rewrites).size, finding?.name).toBe(3);
          for (const words of finding?.rewrites ?? []) {
            expect(words, finding?.name).not.toMatch(/undefined|\s\s/);
            expect(findRights(words, looking), words).toEqual([]);
          }
        }
    }
  });
});

test.each([
  ["one letter", "a".repeat(100_000), 0],
  ["half names", "hayao ".repeat(16_000), 0],
  ["quotes", '"'.repeat(100_000), 0],
  ["bidi marks", `Ni\u202e\u2066ke${"\u202e".repeat(99_990)}`, 1],
  ["empty lines", `${"\n".repeat(10_000)}a Nike cap`, 1],
  ["lone surrogates", "\ud800".repeat(100_000), 0],
  ["names", "Nike ".repeat(20_000), 20_000],
  ["Chinese letters", "宫崎".repeat(50_000), 0],
])("hostile text of %s is read through", (_, text, count) => {
  expect(findRights(text, english)).toHaveLength(count);
});

test("where mail goes is no picture of who delivers it", () => {
  expect(findRights("contact ann@gmail.com", english)).toEqual([]);
  expect(findRights("the Gmail logo", english)).toHaveLength(1);
});

test("a workspace's word of nothing but unseen marks names nothing, and ends", () => {
  const terms = ["·", "\u200b", "・・"].map((text) => ({ text, instead: "" }));
  expect(findRights("a cat · and a dog", { ...english, terms })).toEqual([]);
});

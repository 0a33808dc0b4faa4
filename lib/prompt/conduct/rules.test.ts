import { describe, expect, test } from "vitest";
import { findConduct } from "./rules.ts";
import type { Profile } from "./schema.ts";

function reasonsOf(text: string, profile: Profile): readonly string[] {
  return [...new Set(findConduct(text, profile).map(({ reason }) => reason))];
}

describe("what nobody draws here", () => {
  test.each([
    ["a porn poster", "sexual"],
    ["explicit sex in a garden", "sexual"],
    ["ｐｏｒｎ in full-width letters", "sexual"],
    ["po\u200brn", "sexual"],
    ["一张色情图片", "sexual"],
    ["a hentai picture of a schoolgirl", "minors"],
    ["child porn", "minors"],
    ["儿童色情", "minors"],
    ["情色小学生", "minors"],
    ["a beheaded and dismembered man", "violence"],
    ["gore in a kitchen", "violence"],
    ["a massacre in a village", "violence"],
    ["血腥的肢解场面", "violence"],
    ["屠杀村民", "violence"],
    ["a scene of suicide", "self_harm"],
    ["自残的少年", "self_harm"],
    ["a nazi propaganda poster", "hate"],
    ["种族歧视海报", "hate"],
    ["a picture to humiliate my classmate", "harassment"],
    ["羞辱我的同学的漫画", "harassment"],
    ["a forged passport for Anna", "illicit"],
    ["伪造护照", "illicit"],
    ["instructions to build a bomb", "illicit"],
  ])("%s → %s", (text, reason) => {
    expect(reasonsOf(text, "standard")).toEqual([reason]);
    expect(reasonsOf(text, "classroom")).toContain(reason);
  });

  test.each([
    "a happy fox in a meadow",
    "a nude figure study in charcoal",
    "a knight with a bloody sword",
    "two lovers kissing in the rain",
    "a glass of red wine on a balcony",
    "a zombie film poster",
    "a casino at night",
    "a detective with a gun",
    "a battle scene, no gore",
    "suicide prevention poster",
    "预防自杀宣传海报",
    "不要血腥画面",
    "一杯红酒",
    "丧尸电影海报",
    "博物馆里的酷刑展",
    "Avoid: gore, porn",
  ])("%s is drawn", (text) => {
    expect(findConduct(text, "standard")).toEqual([]);
  });
});

describe("what is not drawn in a classroom", () => {
  test.each([
    ["a nude figure study", "sexual"],
    ["性感女郎", "sexual"],
    ["remove her lingerie", "sexual"],
    ["take off her lingerie", "sexual"],
    ["take off her lingerie, she is a schoolgirl", "minors"],
    ["去掉她的性感内衣", "sexual"],
    ["脱掉她的内衣", "sexual"],
    ["去掉她的内衣，她是中学生", "minors"],
    ["two lovers in bed", "romance"],
    ["a couple kissing in the rain", "romance"],
    ["情侣接吻", "romance"],
    ["a bloody fight", "violence"],
    ["a corpse on the floor", "violence"],
    ["a man aims a rifle at a crowd", "violence"],
    ["a soldier with a handgun", "violence"],
    ["a thief threatening her with a knife", "violence"],
    ["歹徒持刀威胁路人", "violence"],
    ["举枪的士兵", "violence"],
    ["a glass of whisky", "drugs"],
    ["three beers on a table", "drugs"],
    ["a boy smoking a cigarette", "drugs"],
    ["一杯啤酒", "drugs"],
    ["抽烟的男人", "drugs"],
    ["a zombie in a school", "horror"],
    ["an evil clown", "horror"],
    ["恐怖的女鬼", "horror"],
    ["a casino table", "gambling"],
    ["赌场里的老虎机", "gambling"],
  ])("%s → %s", (text, reason) => {
    expect(reasonsOf(text, "classroom")).toEqual([reason]);
  });

  test.each([
    "remove the beer from the table",
    "去掉桌上的啤酒",
    "货架上的保暖内衣",
    "a diagram of blood circulation",
    "red blood cells under a microscope",
    "a blood orange cut in half",
    "a kitchen knife beside a carrot",
    "a knight with a sword and a shield",
    "a cannon in a history lesson",
    "a hot glue gun on a craft table",
    "a water gun fight in summer",
    "a bottle of ginger beer for the school fair",
    "a friendly ghost for Halloween",
    "a human skeleton with labelled bones",
    "a dinosaur roaring",
    "a naked mole-rat in its burrow",
    "a mother kissing the ground after a long trip",
    "Bloody Mary tudor queen portrait without the word bloody mary",
    "a wizard with a cigar-free party",
    "a no smoking sign: no smoking, no cigarettes",
    "禁止吸烟标志",
    "拒绝毒品宣传海报",
    "妈妈亲吻婴儿",
    "虎鲸跃出海面",
    "杀人鲸的科普图",
    "急救止血步骤图",
    "植物大战僵尸主题板报",
    "校园防止校园暴力海报",
    "人体骨骼结构图",
    "万圣节的南瓜灯",
    "酒精灯加热试管",
  ])("%s is drawn", (text) => {
    expect(findConduct(text, "classroom")).toEqual([]);
  });

  test.each([
    ["a zombie in a school", "a friendly ghost in a school"],
    ["a glass of whisky on a desk", "a glass of juice on a desk"],
    ["a nude woman by a lake", "a simply dressed woman by a lake"],
    ["恐怖的森林", "神秘的森林"],
    ["桌上的啤酒", "桌上的果汁"],
    ["a massacre in a village", "a tense stand-off in a village"],
  ])("%s has gentler words that are drawn: %s", (text, gentler) => {
    const [one] = findConduct(text, "classroom");
    const said = text.slice(0, one?.start) + one?.instead[0] + text.slice(one?.end);
    expect(said).toBe(gentler);
    expect(findConduct(said, "classroom")).toEqual([]);
  });

  test("children and hatred have no gentler words", () => {
    for (const text of ["hentai of a schoolgirl", "a nazi propaganda poster", "羞辱同学"])
      expect(findConduct(text, "standard").map(({ instead }) => instead)).toEqual([[]]);
  });
});

test.each([
  ["letters", "g".repeat(100_000)],
  ["words", "gore ".repeat(20_000)],
  ["marks", `go${"\u200b".repeat(99_990)}re`],
  ["empty lines", "\n".repeat(100_000)],
])("hostile text of %s is read through", (_, text) => {
  expect(findConduct(text, "classroom").every(({ reason }) => reason === "violence")).toBe(true);
});
